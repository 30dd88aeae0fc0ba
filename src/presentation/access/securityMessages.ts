import type { FaultWords } from '../failureMessages';
import { momentOf } from '../shared/dates';
import { passwordWords } from './linkMessages';

/** The page with how the own account is protected. */
export const securityText = {
  title: 'Je beveiliging',
  intro: 'Zo is je account beveiligd. Hier verander je dat.',
  password: {
    heading: 'Wachtwoord',
    text: 'Verander je wachtwoord als je denkt dat iemand anders het weet.',
    none: 'Je hebt hier geen wachtwoord. Je logt ergens anders in.',
    unused: 'Je logt in via je organisatie. Een wachtwoord heb je hier niet nodig.',
    reserve: 'Je logt in via je organisatie. Dit wachtwoord werkt pas als je noodtoegang krijgt.',
    change: 'Wachtwoord veranderen',
  },
  factor: {
    heading: 'Inloggen met een code',
    on: 'Bij het inloggen vul je na je wachtwoord een code in van je telefoon.',
    off: 'Je logt in met alleen je wachtwoord. Met een code van je telefoon erbij is je account veel beter beveiligd.',
    unused: 'Je logt in via je organisatie. Een code van dit programma heb je niet nodig.',
    reserve: 'Je logt in via je organisatie. Deze code heb je alleen nodig als je noodtoegang krijgt.',
    obligatory: 'Voor jouw rol moet dit.',
    setUp: 'Inloggen met een code instellen',
    renew: 'Een andere telefoon instellen',
    switchOff: 'Uitzetten',
    newCodes: 'Nieuwe herstelcodes maken',
    newCodesHint: 'Je oude herstelcodes werken dan niet meer.',
    few: 'Maak op tijd nieuwe.',
  },
  data: {
    heading: 'Je gegevens',
    text: 'Je kunt altijd zien wat dit programma over je bewaart, en wie het las.',
    link: 'Alles wat we van je bewaren',
  },
  sessions: {
    heading: 'Waar je bent ingelogd',
    browser: 'Browser',
    since: 'Ingelogd op',
    seen: 'Laatst gebruikt',
    end: 'Uitloggen',
    thisOne: 'Deze browser',
    endOthers: 'Overal uitloggen, behalve hier',
    action: 'Actie',
  },
  notices: {
    wachtwoord: 'Je wachtwoord is veranderd. In andere browsers ben je uitgelogd.',
    code: 'Inloggen met een code staat uit.',
    uitgelogd: 'Dat is gelukt. Daar ben je uitgelogd.',
  },
} as const;

export const changePasswordText = {
  title: 'Wachtwoord veranderen',
  intro: 'In andere browsers word je uitgelogd.',
  current: { label: 'Je wachtwoord van nu' },
  password: {
    label: 'Nieuw wachtwoord',
    hint: (min: number): string =>
      `Neem ${min} tekens of meer. Een paar losse woorden achter elkaar is sterk en goed te onthouden.`,
  },
  submit: 'Wachtwoord veranderen',
  back: 'Terug naar je beveiliging',
} as const;

const wrongPassword = 'Je wachtwoord klopt niet.';

export const changePasswordFaults: FaultWords = {
  huidig: { leeg: 'Vul je wachtwoord van nu in.', 'te-lang': wrongPassword, 'klopt-niet': wrongPassword },
  wachtwoord: passwordWords,
};

export const switchOffText = {
  title: 'Inloggen met een code uitzetten',
  intro: 'Daarna log je in met alleen je wachtwoord. Je herstelcodes werken dan ook niet meer.',
  current: { label: 'Je wachtwoord' },
  submit: 'Uitzetten',
} as const;

export const switchOffFaults: FaultWords = {
  huidig: {
    leeg: 'Vul je wachtwoord in.',
    'te-lang': wrongPassword,
    'klopt-niet': wrongPassword,
    'te-kort': ({ min }) =>
      `Je wachtwoord is te kort om alleen mee in te loggen. Kies eerst een wachtwoord van ${min ?? 15} tekens of meer.`,
  },
};

/** What someone has to know after a sign-in: about whom, and when it was. */
export const noticesText = {
  title: 'Lees dit eerst',
  of: {
    'toegang-hersteld': (name: string, at: string): string =>
      `Op de server is de toegang van ${name} hersteld, op ${momentOf(at)}. Wist je dit niet? Vraag na wie het deed, en controleer wie beheerder is.`,
    'noodtoegang-gebruikt': (name: string, at: string): string =>
      `${name} gebruikte de noodtoegang, op ${momentOf(at)}. Wist je dit niet? Vraag na waarom, en kijk in het logboek.`,
    'code-weghalen-bevestigen': (name: string, at: string): string =>
      `Een andere beheerder vroeg op ${momentOf(at)} om het inloggen met een code weg te halen bij ${name}. Jij kunt dat bevestigen of tegenhouden. Na een dag vervalt de vraag.`,
    'code-weghalen-gevraagd': (name: string, at: string): string =>
      `Een beheerder vroeg op ${momentOf(at)} om het inloggen met een code weg te halen bij jouw account, ${name}. Een andere beheerder moet dat nog bevestigen. Weet je hier niets van? Bel dan meteen een beheerder.`,
    'code-weggehaald': (name: string, at: string): string =>
      `Het inloggen met een code is weggehaald bij jouw account, ${name}, op ${momentOf(at)}. Je bent toen overal uitgelogd. Weet je hier niets van? Bel dan meteen een beheerder.`,
  },
  toPerson: (name: string): string => `Naar de toegang van ${name}`,
  submit: 'Ik heb dit gelezen',
} as const;
