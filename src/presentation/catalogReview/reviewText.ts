import type { AdviceDifference } from '../../domain/catalogReview/adviceOnMove';
import type { CarryFate } from '../../domain/catalogReview/carryOver';
import type { MoveWay } from '../../domain/catalogReview/moveWay';
import { longestReason } from '../../domain/grading/storedAnswer';
import { tooLong, type FaultWords } from '../failureMessages';
import { calendarDate, momentOf } from '../shared/dates';
import { counted, enumerate } from '../shared/numbers';

/** The words of looking again after a new version of a catalog. */
export const reviewText = {
  title: 'Nakijken na een nieuwe catalogus',
  link: 'Nakijken na een nieuwe catalogus',
  intro:
    'Deze functies zijn ingedeeld met een oudere versie van de catalogus dan die nu geldt. Bekijk per functie wat er anders is. Bovenaan staat waar het advies anders wordt.',
  found: (count: number): string => `${counted(count, 'functie', 'functies')} om na te kijken`,
  none: {
    heading: 'Er is niets na te kijken',
    text: 'Alle functies gebruiken de versie van de catalogus die nu geldt, of er is vastgelegd dat er niets verandert.',
    action: 'Bekijk alle functies',
  },
  back: 'Terug naar de lijst',
  touched: (count: number): string =>
    count === 0 ? 'Geen antwoord geraakt' : `${counted(count, 'antwoord', 'antwoorden')} geraakt`,
  sameAdvice: 'Het advies blijft gelijk',
  since: (day: string): string => `Geldt sinds ${calendarDate(day)}`,
  upToDate: {
    heading: 'Deze functie gebruikt de catalogus die nu geldt',
    text: 'Er is geen nieuwere versie om naar over te gaan.',
  },
  noted: {
    heading: 'Hier is al naar gekeken',
    text: 'Er is vastgelegd dat deze versie voor deze functie niets verandert. Overgaan kan nog wel.',
  },
  versions: 'Welke versie',
  advice: {
    heading: 'Het advies nu en straks',
    columns: { what: 'Wat', before: 'Met de versie van nu', after: 'Met de nieuwe versie' },
    outcome: 'Uitkomst',
    border: 'Grensgeval',
    open: 'Open vragen',
    yes: 'Ja',
    no: 'Nee',
    same: 'Met dezelfde antwoorden komt er hetzelfde advies uit.',
    onlyOpen: 'De uitkomst blijft gelijk. Er staan wel andere vragen open.',
    level: (level: string): string =>
      `Vastgesteld is: ${level}. Dat blijft staan zolang niemand het niveau opent.`,
  },
  becauseOne: (what: string): string =>
    `Dit komt door: ${what}. Zonder die wijziging bleef het advies gelijk.`,
  becauseAny: (what: readonly string[]): string =>
    `Zonder een van deze wijzigingen bleef het advies gelijk: ${enumerate(what)}.`,
  becauseTogether: 'Er is niet één wijziging die dit doet. Het komt door meer wijzigingen samen.',
  rule: 'de rekenregel',
  touchedHeading: 'Wijzigingen bij gegeven antwoorden',
  touchedNone: 'Geen enkel antwoord gaat over iets wat is veranderd.',
  otherHeading: 'Andere wijzigingen in vragen en regels',
  profile: (count: number): string => `Alleen profieltekst: ${counted(count, 'wijziging', 'wijzigingen')}`,
  explains: (count: number): string =>
    `Uitleg, bronnen en volgorde: ${counted(count, 'wijziging', 'wijzigingen')}`,
  was: 'Was',
  becomes: 'Wordt',
  removed: 'weg:',
  added: 'nieuw:',
  answer: (choice: string): string => `Gegeven antwoord: ${choice}.`,
  noChoice: 'nog geen keuze',
  reason: (text: string): string => `Uitleg: ${text}`,
  evidence: (text: string): string => `Bewijs: ${text}`,
  ruleHeading: 'Rekenregel',
  move: {
    heading: 'Overgaan naar de nieuwe versie',
    submit: 'Ga over naar de nieuwe versie',
    keeps: 'Wat al is besloten of getekend, blijft staan zoals het was.',
    reason: 'Waarom gaat deze functie over?',
    reasonHint: 'De uitleg komt bij het niveau te staan dat hiermee opengaat.',
    optional: 'Uitleg (mag leeg blijven)',
    override: 'Waarom wacht je niet?',
    overrideHint: (day: string): string =>
      `Een functie wordt hoogstens één keer per jaar opnieuw ingedeeld. Zonder reden kan het vanaf ${calendarDate(day)}.`,
  },
  stay: {
    heading: 'Er verandert niets',
    text: 'De functie houdt haar versie en gaat van de lijst. Komt er weer een nieuwe versie, dan staat zij er opnieuw op.',
    reason: 'Waarom verandert er niets?',
    submit: 'Leg vast dat er niets verandert',
  },
  stale:
    'Iemand anders veranderde deze functie intussen, of er geldt weer een andere versie. Kijk eerst wat er nu staat. Er is niets veranderd.',
  earlierHeading: 'Eerder nagekeken',
  movedBy: (name: string, at: string): string => `${name} liet de functie overgaan op ${momentOf(at)}`,
  stayedBy: (name: string, at: string): string =>
    `${name} legde op ${momentOf(at)} vast dat er niets verandert`,
  somebody: 'Iemand',
  why: (reason: string): string => `Uitleg: ${reason}`,
  lookAgain: 'Deze antwoorden vragen aandacht',
  toQuestions: 'Naar de vragen van deze functie',
} as const;

/** What becomes of an answer when the functie goes over. */
export const fateWords: Readonly<Record<CarryFate, string>> = {
  gelijk: 'Het antwoord blijft.',
  nakijken: 'Het antwoord gaat mee. Kijk of het nog past.',
  'keuze-weg': 'De keuze bestaat niet meer en wordt leeg. Uitleg en bewijs blijven bij de vraag staan.',
  'vraag-weg': 'De vraag bestaat niet meer. Het antwoord blijft op deze pagina te lezen.',
  nieuw: 'Deze vraag is nieuw en staat open.',
};

/** The same after it went over. */
export const fateWasWords: Readonly<Record<Exclude<CarryFate, 'gelijk'>, string>> = {
  nakijken: 'Ging mee. Kijk of het nog past.',
  'keuze-weg': 'De keuze verviel. Uitleg en bewijs staan nog bij de vraag.',
  'vraag-weg': 'De vraag verviel.',
  nieuw: 'Nieuwe vraag.',
};

/** What going over means, by how it goes. */
export const wayWords: Readonly<Record<MoveWay, string>> = {
  direct: 'De antwoorden gaan mee. Daarna beantwoord je wat openstaat en vraag je het advies.',
  heropenen: 'Het niveau gaat hiermee weer open. De antwoorden gaan mee. Daarna vraag je het advies opnieuw.',
  opnieuw:
    'Er is een getekend profiel. Met overgaan begint een nieuwe indeling. Het getekende profiel geldt tot er een nieuw is getekend.',
  'eerst-tekenen': 'Er wacht een handtekening. Trek het aanbod eerst in, of wacht tot er is getekend.',
  'eerst-zienswijzen': 'Er loopt een ronde zienswijzen. Sluit die eerst.',
  'eerst-tweede': 'Er loopt een tweede beoordeling. Rond die eerst af.',
};

/** In the list: how far the functie is for going over. */
export const wayLabels: Readonly<Record<MoveWay, string>> = {
  direct: 'Kan meteen over',
  heropenen: 'Het niveau gaat open',
  opnieuw: 'Nieuwe indeling',
  'eerst-tekenen': 'Wacht op tekenen',
  'eerst-zienswijzen': 'Wacht op zienswijzen',
  'eerst-tweede': 'Wacht op tweede beoordeling',
};

const differenceWords: Readonly<Record<AdviceDifference, string>> = {
  uitkomst: 'de uitkomst wordt anders',
  grensgeval: 'het grensgeval verandert',
  'open-vragen': 'er zijn andere open vragen',
};

/** "Advies: de uitkomst wordt anders en er zijn andere open vragen". */
export function adviceDiffers(differs: readonly AdviceDifference[]): string {
  return differs.length === 0
    ? reviewText.sameAdvice
    : `Advies: ${enumerate(differs.map((one) => differenceWords[one]))}`;
}

export const reviewFaultWords: FaultWords = {
  reden: { leeg: 'Leg uit waarom de functie overgaat.', 'te-lang': tooLong },
  'blijft-reden': { leeg: 'Leg uit waarom er niets verandert.', 'te-lang': tooLong },
  'eerder-reden': {
    leeg: 'Leg uit waarom je niet wacht.',
    'een-per-jaar': 'Leg uit waarom je niet wacht tot het jaar voorbij is.',
    'te-lang': tooLong,
  },
};

export const reasonLimit = longestReason;
