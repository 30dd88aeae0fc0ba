import type { FaultWords } from '../failureMessages';
import { momentOf } from '../shared/dates';
import { factorRemovalFaults, factorRemovalText } from './factorRemovalText';
import { counted } from '../shared/numbers';

const newPassword = {
  label: 'Kies een wachtwoord',
  hint: (min: number): string =>
    `Neem ${min} tekens of meer. Een paar losse woorden achter elkaar is sterk en goed te onthouden.`,
} as const;

/** Choosing a password with a link or a code. */
export const chooseText = {
  invited: {
    title: 'Welkom. Kies je wachtwoord',
    intro: 'Met dit wachtwoord en je e-mailadres log je voortaan in.',
  },
  again: { title: 'Kies een nieuw wachtwoord', intro: 'Je bent daarna overal uitgelogd en logt opnieuw in.' },
  byCode: {
    title: 'Kies een wachtwoord met je code',
    intro: 'Kreeg je een code van je beheerder? Vul hem hier in en kies een wachtwoord.',
  },
  account: 'Je account',
  email: { label: 'E-mailadres', hint: 'Het adres waarmee je inlogt.' },
  code: { label: 'Code', hint: 'Bijvoorbeeld 7KQ2M-9XWTD. Hoofdletters en het streepje maken niet uit.' },
  newPassword,
  submit: 'Wachtwoord bewaren',
  deadLink: {
    title: 'Deze link werkt niet',
    paragraphs: [
      'De link is al gebruikt, is te oud of klopt niet helemaal.',
      'Vraag de beheerder om een nieuwe link. Heb je al een wachtwoord? Dan kun je gewoon inloggen.',
    ],
    link: 'Naar inloggen',
  },
} as const;

/** The words of a password that does not do, for every form that chooses one. */
export const passwordWords = {
  leeg: 'Kies een wachtwoord.',
  'te-kort': ({ min }: Readonly<Record<string, string | number>>): string =>
    `Kies een langer wachtwoord. Neem ${min ?? 12} tekens of meer.`,
  'te-lang': ({ max }: Readonly<Record<string, string | number>>): string =>
    `Kies een korter wachtwoord. Neem hoogstens ${max ?? 128} tekens.`,
  'te-raden': 'Kies een ander wachtwoord. Laat je naam, je e-mailadres en de organisatie eruit.',
  'te-bekend': 'Kies een ander wachtwoord. Dit wachtwoord proberen anderen als eerste.',
  hetzelfde: 'Kies een ander wachtwoord dan je nu hebt.',
} as const;

const wrongCode = 'Je e-mailadres of code klopt niet, of de code is al gebruikt of te oud.';

export const chooseFaults: FaultWords = {
  email: { leeg: 'Vul je e-mailadres in.', 'te-lang': wrongCode },
  code: { leeg: 'Vul de code in.', 'te-lang': wrongCode, 'klopt-niet': wrongCode },
  wachtwoord: passwordWords,
};

export const forgottenText = {
  title: 'Je wachtwoord vergeten?',
  paragraphs: [
    'Vraag de beheerder van dit programma om een nieuw wachtwoord. Dat is een collega bij jou in de organisatie.',
    'De beheerder controleert eerst of jij het bent. Daarna krijg je een link of een code, die een uur werkt. Daarmee kies je zelf een wachtwoord. De beheerder krijgt dat wachtwoord niet te zien.',
    'Log je ook in met een code van je telefoon? Die blijft nodig.',
  ],
  haveCode: 'Ik heb een code gekregen',
  back: 'Terug naar inloggen',
  /** When mail can be sent. */
  byMail: {
    intro: 'Vul het e-mailadres in waarmee je inlogt. Je krijgt dan een mail met een link die een uur werkt.',
    email: 'E-mailadres',
    submit: 'Mail mij een link',
    help: 'Log je ook in met een code van je telefoon? Die blijft nodig. Lukt het niet met de mail? Vraag de beheerder om een nieuw wachtwoord.',
    asked: {
      title: 'Kijk in je mail',
      paragraphs: [
        'Hoort dit e-mailadres bij een account met een wachtwoord? Dan krijg je binnen een paar minuten een mail met een link. Daarmee kies je een nieuw wachtwoord.',
        'Geen mail gekregen? Kijk bij de ongewenste mail, en of je adres goed was. Anders helpt de beheerder van dit programma je verder. Dat is een collega bij jou in de organisatie.',
      ],
    },
  },
} as const;

export const forgottenFaults: FaultWords = {
  email: {
    leeg: 'Vul je e-mailadres in.',
    'te-lang': 'Vul een e-mailadres in zoals naam@bedrijf.nl.',
    'geen-e-mailadres': 'Vul een e-mailadres in zoals naam@bedrijf.nl.',
  },
};

const purposeNames = {
  uitnodiging: 'Uitnodiging',
  wachtwoord: 'Link voor een nieuw wachtwoord',
  herstel: 'Link van de server',
} as const;

/** The page on which an administrator helps someone in. */
export const personAccessText = {
  title: (name: string): string => `Toegang van ${name}`,
  intro: 'Je helpt iemand met inloggen. Wachtwoorden krijg je nooit te zien.',
  self: 'Dit ben jij zelf. Je eigen wachtwoord en code beheer je bij je beveiliging.',
  selfLink: 'Naar je beveiliging',
  inactive: 'Dit account is niet actief. Zet het eerst weer aan.',
  elsewhere:
    'Deze persoon logt in via de identiteitsdienst. Een wachtwoord is hier niet nodig. Geef een link om het account te koppelen.',
  elsewhereOnly:
    'Deze persoon logt in via de identiteitsdienst. Die werkt nu niet: ze is op de server niet ingesteld.',
  rows: {
    password: 'Wachtwoord',
    factor: 'Inloggen met code',
    sessions: 'Nu ingelogd',
    link: 'Laatste link',
  },
  passwordSet: 'Gekozen',
  passwordNone: 'Nog niet gekozen',
  factorSet: 'Ingesteld',
  factorNone: 'Niet ingesteld',
  factorNeeded: 'Nog niet ingesteld. Voor deze rol moet het; dat gebeurt bij het inloggen.',
  sessions: (count: number): string =>
    count === 0 ? 'Nee' : `Ja, in ${counted(count, 'browser', 'browsers')}`,
  noLink: 'Nog niet gemaakt',
  link: (link: {
    readonly purpose: keyof typeof purposeNames;
    readonly createdAt: string;
    readonly expiresAt: string;
    readonly usedAt: string | null;
    readonly isOver: boolean;
  }): string => {
    const made = `${purposeNames[link.purpose]}, gemaakt op ${momentOf(link.createdAt)}.`;
    if (link.usedAt !== null) return `${made} Gebruikt op ${momentOf(link.usedAt)}.`;
    return link.isOver
      ? `${made} Niet gebruikt en nu te oud.`
      : `${made} Werkt tot ${momentOf(link.expiresAt)}.`;
  },
  invite: {
    heading: 'Uitnodigen',
    text: 'Je krijgt een link en een code. Daarmee kiest deze persoon zelf een wachtwoord. Ze werken drie dagen, en samen één keer.',
    submit: 'Maak een uitnodiging',
  },
  reset: {
    heading: 'Nieuw wachtwoord',
    text: 'Je krijgt een link en een code. Daarmee kiest deze persoon zelf een nieuw wachtwoord. Ze werken een uur, en samen één keer. Inloggen met een code van de telefoon blijft nodig.',
    submit: 'Maak een link',
  },
  endSessions: {
    heading: 'Overal uitloggen',
    text: 'Doe dit bijvoorbeeld als een laptop of telefoon is gestolen.',
    submit: 'Overal uitloggen',
  },
  checked: 'Ik heb gecontroleerd dat ik met deze persoon zelf te maken heb',
  legend: 'Controle',
  done: {
    ...factorRemovalText.done,
    sessies: 'Deze persoon is overal uitgelogd.',
    mail: 'De mail met de link is verstuurd.',
  },
} as const;

const tick = 'Controleer eerst of je met deze persoon zelf te maken hebt. Zet daarna het vinkje.';

export const personAccessFaults: FaultWords = {
  gecontroleerd: {
    'geen-keuze': tick,
    'niet-actief': personAccessText.inactive,
    elders: personAccessText.elsewhere,
  },
  ...factorRemovalFaults,
};

/** The page with a link that was just made. */
export const givenLinkText = {
  title: (name: string): string => `Geef dit aan ${name}`,
  intro:
    'Geef de link of de code alleen aan deze persoon zelf. Wie hem heeft, kan een wachtwoord kiezen. Je ziet ze alleen nu.',
  link: 'Link',
  code: 'Of een code',
  codeHelp: (address: string): string => `In te vullen op ${address}, met het e-mailadres van deze persoon.`,
  until: (moment: string): string => `De link en de code werken tot ${momentOf(moment)}, en samen één keer.`,
  back: 'Terug naar de toegang',
  mail: {
    submit: (email: string): string => `Mail de link naar ${email}`,
    hint: 'In de mail staan alleen de voornaam en de link.',
    failed: {
      heading: 'De mail is niet verstuurd',
      paragraphs: [
        'De mailserver nam de mail niet aan. De link werkt wel. Geef hem zelf, of probeer het zo nog eens.',
      ],
    },
  },
} as const;
