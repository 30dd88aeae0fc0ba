import { longestReason } from '../../domain/signing/evidenceRecord';
import { longestRulingText, type RulingWay } from '../../domain/ruling/ruling';
import { capitalise } from '../advice/labels';
import { tooLong, type FaultWords } from '../failureMessages';
import { calendarDate, dayOf, momentOf } from '../shared/dates';

/** The words of the pages about decisions (indelingsbesluiten). */
export const rulingsText = {
  title: 'Indelingsbesluiten',
  pageTitle: (job: string): string => `Indelingsbesluiten voor ${job}`,
  intro:
    'Met een indelingsbesluit hoort een medewerker welk niveau de functie heeft, waarom, vanaf wanneer, en hoe bezwaar maken gaat.',
  back: 'Terug naar de functie',
  objection: 'Bezwaar',
  toList: 'Terug naar de indelingsbesluiten',
  none: {
    heading: 'Er is nog niets om een besluit over te geven',
    text: 'Een indelingsbesluit kan pas als het profiel is vastgesteld. Eerst wordt er dus getekend.',
    action: 'Bekijk hoe ver het tekenen is',
  },
  versionOf: (version: number): string => `Versie ${String(version)} van het profiel`,
  give: 'Indelingsbesluit geven',
  read: 'Lees het besluit',
  pdf: 'Download de pdf',
  withdraw: 'Intrekken',
  about: (name: string): string => ` voor ${name}`,
  someone: 'iemand die er niet meer is',
  waits: 'Er is nog geen besluit gegeven.',
  replaced: 'Deze versie van het profiel telt niet meer. Geef het besluit bij de nieuwe versie.',
  givenBy: (name: string, at: string, level: string): string =>
    `Gegeven door ${name} op ${momentOf(at)}: ${level}.`,
  inForce: (day: string): string => `Geldt vanaf ${calendarDate(day)}.`,
  opened: (at: string): string => `De medewerker opende het op ${momentOf(at)}.`,
  unread: 'De medewerker heeft het hier nog niet geopend.',
  onPaper: (day: string): string => `Op papier gegeven op ${calendarDate(day)}.`,
  withdrawn: (name: string, at: string, reason: string): string =>
    `Ingetrokken door ${name} op ${momentOf(at)}. Reden: “${reason}”`,
  earlier: (at: string): string => `Lees het ingetrokken besluit van ${dayOf(at)}`,
} as const;

/** How far a decision is, in two or three words. */
export const rulingPills = {
  kan: { label: 'Kan nu gegeven worden', icon: 'pen-line', tone: 'info' },
  gelezen: { label: 'Gegeven en gelezen', icon: 'badge-check', tone: 'goed' },
  ongelezen: { label: 'Gegeven, niet geopend', icon: 'hourglass', tone: 'gewoon' },
  papier: { label: 'Op papier gegeven', icon: 'badge-check', tone: 'goed' },
  ingetrokken: { label: 'Ingetrokken', icon: 'undo-2', tone: 'let' },
  niet: { label: 'Nog niet gegeven', icon: 'circle-dashed', tone: 'gewoon' },
  verlopen: { label: 'Verlopen', icon: 'history', tone: 'gewoon' },
} as const;

/** The form with which HR gives a decision. */
export const giveText = {
  title: 'Geef het indelingsbesluit',
  intro: (name: string): string =>
    `${name} krijgt een eigen document, met een zegel. De tijd om bezwaar te maken begint zodra het besluit er voor ${name} is.`,
  inForce: 'Vanaf wanneer geldt het niveau?',
  inForceHint: 'Bijvoorbeeld 1 1 2027. De dag mag in het verleden liggen.',
  way: 'Hoe geef je het besluit?',
  ways: {
    app: { label: 'In het programma', hint: 'De medewerker kan het meteen lezen en krijgt een bericht.' },
    papier: { label: 'Op papier', hint: 'Je hebt het al overhandigd, of de brief is bezorgd.' },
  } satisfies Readonly<Record<RulingWay, { label: string; hint: string }>>,
  handedOver: 'Wanneer is het op papier gegeven?',
  handedOverHint: 'Vul dit alleen in bij ‘op papier’. Bijvoorbeeld 21 11 2026.',
  explanation: 'Toelichting (mag leeg blijven)',
  explanationHint: 'Wat wil je erbij zeggen? Dit komt letterlijk in het besluit.',
  limit: longestRulingText,
  submit: 'Besluit geven',
  cancel: 'Nog niet geven',
  busy: 'Het besluit wordt gemaakt en verzegeld',
  noAccount: {
    heading: (name: string): string => `${name} kan niet inloggen`,
    text: 'Het account is gestopt. Je kunt het besluit daarom alleen op papier geven.',
  },
  side: {
    heading: 'Dit komt in het besluit',
    text: (name: string, job: string, level: string): string => `Voor ${name}, functie ${job}: ${level}.`,
    grounds:
      'De gronden komen uit het vastgestelde profiel: het advies, jullie uitleg en de antwoorden waar het niveau op rust.',
    version: (version: number, code: string): string => `Profiel: versie ${String(version)}, code ${code}.`,
    profile: 'Lees het profiel',
  },
  road: {
    heading: 'De weg naar bezwaar',
    from: (name: string, day: string): string =>
      `Als het besluit er vandaag is, ${calendarDate(day)}, dan leest ${name}:`,
  },
  draft: 'De regels en termijnen komen uit de instellingen. Ze liggen vast zodra je het besluit geeft.',
  changed: 'Er is intussen iets veranderd. Er is niets gegeven. Kijk of het zo klopt en stuur het opnieuw.',
} as const;

/** Why a decision cannot be given now. */
export const notGivableText = {
  title: 'Dit besluit kan nu niet gegeven worden',
  exemplaar: 'Het profiel is nog niet vastgesteld. Eerst tekenen de leidinggevende en de medewerker.',
  vervangen: 'Er is een nieuwere versie van dit profiel. Geef het besluit bij die versie.',
  gegeven: (name: string): string => `${name} heeft het besluit al.`,
  late: 'Wat je stuurde, is niet bewaard.',
  toSigning: 'Bekijk hoe ver het tekenen is',
  toRulings: 'Bekijk de indelingsbesluiten',
  toRuling: 'Lees het besluit dat er is',
} as const;

/** Withdrawing a decision. */
export const withdrawRulingText = {
  title: 'Trek het besluit in',
  intro: (name: string): string =>
    `Doe dit als er een fout in het besluit staat. Het blijft bestaan: ${name} kan het blijven lezen, met je reden erbij.`,
  points: [
    'Het besluit geldt niet meer, en de termijnen om bezwaar te maken ook niet.',
    'Daarna kun je een nieuw besluit geven. De termijnen beginnen dan opnieuw.',
  ],
  reason: 'Waarom trek je het in?',
  hint: 'De medewerker leest dit ook.',
  limit: longestReason,
  submit: 'Besluit intrekken',
  cancel: 'Niet intrekken',
  gone: 'Dit besluit is al ingetrokken',
  objection: 'Er loopt een gesprek of bezwaar over dit besluit. Rond dat eerst af.',
} as const;

/** A decision as a page. */
export const rulingText = {
  over: 'Indelingsbesluit',
  title: (job: string): string => `Indelingsbesluit voor ${job}`,
  intro: (name: string): string => `Dit besluit is voor ${name}.`,
  pdf: 'Download het besluit (pdf)',
  withdraw: 'Trek dit besluit in',
  profile: 'Lees het profiel waar het op rust',
  same: 'Hieronder staat alles wat in de pdf staat, in dezelfde volgorde.',
  back: { own: 'Terug naar mijn functieprofiel', others: 'Terug naar de indelingsbesluiten' },
  withdrawn: {
    heading: 'Dit besluit is ingetrokken',
    text: (name: string, at: string): string => `${name} trok het in op ${momentOf(at)}.`,
    reason: (reason: string): string => `Reden: “${reason}”`,
    own: 'Je hoeft er niets mee te doen. Krijg je een nieuw besluit, dan beginnen de termijnen opnieuw.',
  },
  given: {
    heading: 'Het besluit is gegeven',
    app: (name: string): string => `${name} kan het nu lezen en krijgt een bericht.`,
    papier: 'Bewaar een afschrift van het papier in het personeelsdossier.',
  },
  happened: 'Wat is er gebeurd?',
  did: {
    gaf: 'gaf het besluit',
    papier: 'Op papier gegeven',
    las: 'opende het voor het eerst',
    trok: 'trok het besluit in',
    you: 'Jij',
  },
  document: {
    heading: 'Over dit document',
    code: 'Code',
    hash: 'Controlegetal van de inhoud',
    file: 'Controlegetal van de pdf',
  },
} as const;

/** What the medewerker reads about the decision on the page about the own functie. */
export const ownRulingText = {
  toObjection: 'Gesprek of bezwaar: bekijk wat je kunt doen',
  heading: 'Je indelingsbesluit',
  level: (level: string, day: string): string =>
    `${capitalise(level)}. Dit geldt vanaf ${calendarDate(day)}.`,
  read: 'Lees het besluit',
  pdf: 'Download het besluit (pdf)',
  unread: 'Je hebt het nog niet geopend.',
  withdrawn: {
    heading: 'Je indelingsbesluit is ingetrokken',
    text: (day: string, at: string): string =>
      `Het besluit van ${dayOf(day)} is op ${dayOf(at)} ingetrokken.`,
    reason: (reason: string): string => `De reden: “${reason}”`,
    next: 'Krijg je een nieuw besluit? Dan beginnen de termijnen opnieuw.',
    read: 'Lees het ingetrokken besluit',
  },
  earlier: (at: string, withdrawn: boolean): string =>
    `Besluit van ${dayOf(at)}${withdrawn ? ' (ingetrokken)' : ' (vervangen)'}`,
  /** Before a decision was given. */
  coming: {
    text: 'Je krijgt nog een indelingsbesluit. Daarin staat je niveau, waarom, en vanaf wanneer het geldt.',
    terms: 'De tijd om bezwaar te maken begint pas als je dat besluit hebt. Je bent dus niet te laat.',
    weeks: (weeks: string): string => `Je hebt dan ${weeks}.`,
    talk: (to: string): string => `Wil je er nu al over praten? Dat kan met ${to}.`,
  },
} as const;

/** The faults of these forms. */
export const rulingFaultWords: FaultWords = {
  ingangsdatum: {
    leeg: 'Vul in vanaf wanneer het niveau geldt.',
    'geen-datum': 'Vul een datum in die bestaat, met dag, maand en jaar.',
  },
  manier: {
    leeg: 'Kies hoe je het besluit geeft.',
    'geen-keuze': 'Kies hoe je het besluit geeft.',
    account: 'Deze medewerker kan niet inloggen. Geef het besluit op papier.',
  },
  uitgereikt: {
    leeg: 'Vul in wanneer je het besluit hebt gegeven.',
    'geen-datum': 'Vul in wanneer je het besluit hebt gegeven, met dag, maand en jaar.',
    toekomst: 'Deze dag is nog niet geweest. Vul de dag in waarop je het besluit echt gaf.',
    'te-vroeg': 'Toen was het niveau nog niet bepaald. Vul een latere dag in.',
  },
  toelichting: { 'te-lang': tooLong },
  reden: {
    leeg: 'Leg uit waarom je het besluit intrekt.',
    'te-lang': tooLong,
  },
};
