import type { Role } from '../domain/workflow/actions';
import { passwordWords } from './access/linkMessages';
import { factorFaults } from './access/secondFactorMessages';
import type { FaultWords } from './failureMessages';

export const menuLabels = {
  werkvoorraad: 'Werkvoorraad',
  functies: 'Functies',
  loopbaan: 'Loopbaan',
  mijnProfiel: 'Mijn functieprofiel',
  bezwaren: 'Bezwaren',
  onderhoud: 'Onderhoud',
  rapport: 'Rapport',
  beheer: 'Beheer',
  berichten: 'Berichten',
  beveiliging: 'Je beveiliging',
} as const;

/** How a role is called on screens. */
export const roleLabels: Readonly<Record<Role, string>> = {
  beheerder: 'Beheerder',
  hr: 'HR',
  leidinggevende: 'Leidinggevende',
  medewerker: 'Medewerker',
  'or-inzage': 'Inzage ondernemingsraad',
};

/** "Beheerder, HR en Medewerker". */
export function roleLabel(roles: readonly Role[]): string {
  return new Intl.ListFormat('nl').format(roles.map((role) => roleLabels[role]));
}

/** The first letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => (Array.from(word ?? '')[0] ?? '').toUpperCase()).join('');
}

export const brandPanel = {
  heading: 'Samen bepalen hoe zwaar een functie is',
  points: [
    { icon: 'list-checks', text: 'Je beantwoordt één vraag per pagina.' },
    { icon: 'scale', text: 'Bij elk advies lees je waarom.' },
    { icon: 'file-text', text: 'Aan het eind heb je een functieprofiel om te tekenen.' },
  ],
} as const;

export const signInText = {
  title: 'Inloggen',
  submit: 'Inloggen',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  forgotten: 'Wachtwoord vergeten?',
  haveCode: 'Ik heb een uitnodiging of code gekregen',
  chosen: {
    heading: 'Je wachtwoord is bewaard',
    paragraphs: ['Log nu in met je e-mailadres en je nieuwe wachtwoord.'],
  },
  expired: {
    heading: 'Je bent uitgelogd',
    paragraphs: ['Je was een tijd niet bezig. Wat je hebt bewaard, staat er nog. Log opnieuw in.'],
  },
  goodbye: { heading: 'Je bent uitgelogd', paragraphs: ['Tot de volgende keer.'] },
  firstStart: {
    heading: 'Er is nog geen account',
    paragraphs: [
      'Bij het starten zet de server een link in zijn venster. Open die link om te beginnen.',
      'Zie je geen link, of werkt hij niet meer? Start de server opnieuw.',
    ],
  },
} as const;

/** Signing in where nobody may with a password, but who has emergency access. */
export const emergencyText = {
  title: 'Inloggen met noodtoegang',
  link: 'Inloggen met noodtoegang',
  back: 'Terug naar inloggen',
  elsewhere: (service: string): string => `Je logt in met ${service}, via je eigen organisatie.`,
  closed:
    'Inloggen via de organisatie werkt nu niet: er is op de server geen identiteitsdienst ingesteld. Alleen een beheerder met noodtoegang kan inloggen. Vraag je beheerder om hulp.',
  intro: (service: string | null): string =>
    service === null
      ? 'Dit is alleen voor beheerders met noodtoegang. Alle beheerders krijgen hiervan een melding.'
      : `Dit is alleen voor beheerders met noodtoegang. Alle anderen loggen in met ${service}. Alle beheerders krijgen hiervan een melding.`,
} as const;

export const signInFaults: FaultWords = {
  email: {
    leeg: 'Vul je e-mailadres in.',
    'te-lang': 'Je e-mailadres of wachtwoord klopt niet.',
    'klopt-niet': 'Je e-mailadres of wachtwoord klopt niet.',
  },
  wachtwoord: {
    leeg: 'Vul je wachtwoord in.',
    'te-lang': 'Je e-mailadres of wachtwoord klopt niet.',
  },
};

export const proveText = {
  title: 'Bevestig dat jij het bent',
  byPassword: 'Hierna kun je iets doen dat veel gevolgen heeft. Daarom vragen we je wachtwoord nog een keer.',
  byCode: 'Hierna kun je iets doen dat veel gevolgen heeft. Daarom vragen we de code van je telefoon.',
  elsewhere: 'Hierna kun je iets doen dat veel gevolgen heeft. Daarom log je nog een keer in.',
  noWay: 'Hierna kun je iets doen dat veel gevolgen heeft. Log daarvoor uit en opnieuw in.',
  password: 'Wachtwoord',
  code: {
    label: 'Code van 6 cijfers',
    hint: 'Een code werkt één keer. Heb je hem net gebruikt? Wacht op de volgende.',
  },
  usePassword: 'Liever je wachtwoord invullen',
  useCode: 'Liever de code van je telefoon invullen',
  submit: 'Bevestigen',
  back: 'Niet doorgaan',
} as const;

export const proveFaults: FaultWords = {
  wachtwoord: {
    leeg: 'Vul je wachtwoord in.',
    'te-lang': 'Je wachtwoord klopt niet.',
    'klopt-niet': 'Je wachtwoord klopt niet.',
  },
  code: factorFaults['code'] ?? {},
};

export const firstStartText = {
  title: 'Maak het eerste account',
  intro: 'Je bent de eerste. Met dit account werk je als HR en ben je ook beheerder.',
  submit: 'Account maken',
  organisation: {
    label: 'Naam van de organisatie',
    hint: 'Deze naam staat boven elke pagina en in het profiel.',
  },
  name: { label: 'Je naam', hint: 'Collega’s zien bij antwoorden en besluiten wie ze heeft bewaard.' },
  email: { label: 'E-mailadres', hint: 'Hiermee log je in.' },
  password: {
    label: 'Wachtwoord',
    hint: 'Neem 12 tekens of meer. Een paar losse woorden achter elkaar is sterk en goed te onthouden.',
  },
  deadLink: {
    title: 'Deze link werkt niet',
    paragraphs: [
      'De link is al gebruikt, is ouder dan een dag of klopt niet helemaal.',
      'Is er nog geen account? Start de server opnieuw. In het venster van de server staat dan een nieuwe link.',
      'Is er al een account? Dan kun je gewoon inloggen.',
    ],
    link: 'Naar inloggen',
  },
} as const;

export const firstStartFaults: FaultWords = {
  organisatie: { leeg: 'Vul de naam van de organisatie in.' },
  naam: { leeg: 'Vul je naam in.' },
  email: {
    leeg: 'Vul je e-mailadres in.',
    'geen-e-mailadres': 'Vul een e-mailadres in zoals naam@bedrijf.nl.',
  },
  wachtwoord: passwordWords,
};
