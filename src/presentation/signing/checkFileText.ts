import type { CopyStatus } from '../../domain/signing/copy';
import { dayOf, momentOf } from '../shared/dates';
import { counted } from '../shared/numbers';

/** The documents on the list; as in `application/signing/checkFile.ts`. */
type DocumentKind = 'functieprofiel' | 'indelingsbesluit' | 'besluit-op-bezwaar';

const documentNames: Readonly<Record<DocumentKind, string>> = {
  functieprofiel: 'een functieprofiel',
  indelingsbesluit: 'een indelingsbesluit',
  'besluit-op-bezwaar': 'een besluit op bezwaar',
};

/** The words of the page that says whether a file or a code is known. */
export const checkFileText = {
  title: 'Controleer een getekend bestand',
  intro:
    'Is een getekend functieprofiel, een indelingsbesluit of een besluit op bezwaar nog precies zoals het is gemaakt? Kies het bestand. We vergelijken het met onze lijst.',
  field: {
    label: 'Het bestand',
    hint: 'Een pdf van hoogstens 15 MB. We lezen het bestand niet en bewaren het niet. We berekenen er alleen een controlegetal van.',
  },
  submit: 'Controleer het bestand',
  code: {
    heading: 'Alleen een code?',
    label: 'De code op het papier',
    hint: 'Bijvoorbeeld ABCDE-12345. Kleine letters mogen ook.',
    submit: 'Zoek de code op',
  },
  proves: {
    heading: 'Wat zegt dit?',
    points: [
      'Bekend betekent: dit bestand is hier gemaakt en er is daarna niets aan veranderd.',
      'Niet bekend betekent: het staat zo niet op onze lijst. Het kan zijn veranderd, ook als iemand het alleen opnieuw heeft opgeslagen.',
      'Wil je het zelf nagaan, zonder ons te geloven? Gebruik het commando controleer van dit programma, of pdfsig en openssl. In de documentatie staat hoe.',
    ],
  },
  closed: {
    heading: 'Log in om te controleren',
    text: 'Deze organisatie laat alleen mensen met een account controleren.',
    link: 'Inloggen',
  },
  known: {
    heading: 'Bekend en niet gewijzigd',
    text: 'Dit bestand is hier gemaakt en er is daarna niets aan veranderd.',
  },
  knownCode: {
    heading: 'Deze code is bekend',
    text: 'Er is hier een document met deze code.',
  },
  /** What kind of document it is and of which day: all that a stranger reads. */
  onList: (document: DocumentKind, at: string): string =>
    `Op onze lijst staat: ${documentNames[document]} van ${dayOf(at)}.`,
  ended: {
    functieprofiel: 'Let op: deze versie geldt niet meer. Er is een nieuwe, of hij is ingetrokken.',
    indelingsbesluit: 'Let op: dit besluit is ingetrokken.',
    'besluit-op-bezwaar': 'Let op: het indelingsbesluit waar dit over gaat, is ingetrokken.',
  } satisfies Readonly<Record<DocumentKind, string>>,
  unknown: {
    heading: 'Niet bekend',
    text: 'Dit bestand staat zo niet op onze lijst, of je mag het niet zien.',
  },
  unknownCode: {
    heading: 'Niet bekend',
    text: 'We kennen deze code niet, of je mag het document niet zien.',
  },
  details: {
    heading: 'Niet gewijzigd',
    codeHeading: 'Dit document is bekend',
    job: 'Functie',
    version: 'Versie',
    code: 'Code',
    holder: 'Medewerker',
    status: 'Status',
    seals: 'Zegels in dit bestand',
    sealCount: (seals: number): string => (seals === 0 ? 'Geen' : counted(seals, 'zegel', 'zegels')),
    notLast: 'Er is een later bestand met meer zegels. Dit bestand klopt, maar is niet het laatste.',
    open: 'Bekijk dit exemplaar',
    acts: 'Wie tekende wanneer?',
    noActs: 'Nog niemand heeft getekend.',
  },
  ruling: {
    kind: 'Soort document',
    kindName: 'Indelingsbesluit',
    inForce: 'Niveau geldt vanaf',
    holds: 'Geldt',
    withdrawn: (at: string): string => `Ingetrokken op ${momentOf(at)}`,
    open: 'Lees dit besluit',
    happened: 'Wat is er gebeurd?',
    given: (at: string): string => `Gegeven op ${momentOf(at)}`,
    reason: (reason: string): string => `Reden van het intrekken: “${reason}”`,
  },
  objection: {
    kindName: 'Besluit op bezwaar',
    about: 'Bij indelingsbesluit',
    open: 'Lees dit besluit',
    decided: (at: string): string => `Besloten op ${momentOf(at)}`,
    rulingWithdrawn: (at: string): string => `Het indelingsbesluit is ingetrokken op ${momentOf(at)}`,
  },
} as const;

/** Why a file was not looked at. */
export const checkFileFaultWords = {
  bestand: {
    leeg: 'Kies een bestand.',
    'te-groot': 'Dit bestand is te groot. Kies een bestand van hoogstens 15 MB.',
  },
} as const;

/** How far a copy is, for who checks it. */
export const copyStatusText: Readonly<Record<CopyStatus, string>> = {
  'ter-tekening': 'Nog niet getekend',
  'akkoord-getekend': 'Getekend voor akkoord, nog niet voor gezien',
  getekend: 'Getekend voor akkoord en voor gezien',
  'ontvangst-vastgelegd': 'Getekend voor akkoord, ontvangst vastgelegd',
  geweigerd: 'Iemand tekende niet',
  ingetrokken: 'Ingetrokken',
  vervangen: 'Vervangen door een nieuwe versie',
};
