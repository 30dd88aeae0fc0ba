import type { Review, ReviewState } from '../../domain/upkeep/review';
import { calendarDate, dayOf } from '../shared/dates';
import { counted } from '../shared/numbers';

/** The words of the pages for upkeep (onderhoud). */
export const upkeepText = {
  title: 'Onderhoud',
  intro: 'Past de indeling nog bij het werk? Hier zie je welke functies aan de beurt zijn.',
  term: (months: number): string =>
    `Een indeling wordt opnieuw bekeken na ${counted(months, 'maand', 'maanden')}, of op de dag die HR voor een functie koos.`,
  toSettings: 'Verander de termijn',
  toReorganisation: 'Meld een reorganisatie',
  filter: {
    what: 'Toon',
    department: 'Afdeling',
    allDepartments: 'Alle afdelingen',
    submit: 'Tonen',
    clear: 'Alles tonen',
  },
  groups: {
    'over-tijd': 'Tijd om opnieuw te bekijken',
    aanleiding: 'Met een open aanleiding',
    binnenkort: 'Binnenkort',
    loopt: 'Wordt opnieuw ingedeeld',
    'op-tijd': 'Later',
  },
  all: 'Alles',
  check: (count: number): string =>
    `${counted(count, 'functie', 'functies')} nakijken na een nieuwe catalogus`,
  nothingDue: 'Er is nu niets te doen. Geen functie is over tijd, en er is geen open aanleiding.',
  none: {
    heading: 'Geen functies gevonden.',
    text: 'Kies iets anders bij Toon of Afdeling.',
    action: 'Alles tonen',
  },
  empty: {
    heading: 'Er is nog niets te onderhouden.',
    text: 'Zodra het niveau van een functie is bepaald, staat hier wanneer je opnieuw kijkt.',
  },
  open: (count: number): string => `${counted(count, 'open aanleiding', 'open aanleidingen')}.`,
  noDay: 'Nu geen niveau.',
  back: 'Terug naar het onderhoud',
} as const;

export type UpkeepGroup = keyof typeof upkeepText.groups;

/** How far it is, as a pill. */
export const reviewStateLabels: Readonly<Record<ReviewState, string>> = {
  'over-tijd': 'Over tijd',
  binnenkort: 'Binnenkort',
  'op-tijd': 'Op tijd',
  loopt: 'Loopt',
  'niet-nodig': 'Niet nodig',
};

/** When the grading is looked at again, in one sentence. `archived`: the functie is in the archive. */
export function reviewSentence({ state, day }: Review, archived: boolean): string {
  if (state === 'loopt') return 'De functie wordt nu opnieuw ingedeeld.';
  if (day === null) {
    return archived
      ? 'De functie ligt in het archief. Opnieuw bekijken hoeft niet.'
      : 'De functie heeft nu geen niveau. Er is nog niets om opnieuw te bekijken.';
  }
  return state === 'over-tijd'
    ? `Het is tijd om de indeling opnieuw te bekijken, sinds ${calendarDate(day)}.`
    : `De indeling wordt opnieuw bekeken op ${calendarDate(day)}.`;
}

/** The words of the page about one functie. */
export const upkeepPageText = {
  title: (name: string): string => `Onderhoud: ${name}`,
  heading: 'Onderhoud van de indeling',
  saved: {
    dag: { heading: 'Bewaard', text: 'De nieuwe dag staat vast.' },
    aanleiding: { heading: 'Bewaard', text: 'De aanleiding staat erbij.' },
    antwoord: { heading: 'Bewaard', text: 'De aanleiding is beantwoord. Wie erom vroeg, krijgt bericht.' },
  },
  review: {
    heading: 'Opnieuw bekijken',
    due: 'Klopt de indeling nog? Kies dan een andere dag. Klopt zij niet meer, begin dan een nieuwe indeling.',
    fromTerm: (decidedAt: string, months: number): string =>
      `Het niveau is bepaald op ${dayOf(decidedAt)}. De termijn is ${counted(months, 'maand', 'maanden')}.`,
    fromChoice: (name: string, at: string): string =>
      `${name === '' ? 'HR' : name} koos deze dag op ${dayOf(at)}.`,
    reason: (reason: string): string => `Reden: ${reason}`,
    untilNext: 'Deze dag geldt tot het niveau opnieuw is bepaald.',
    earlier: 'Eerder gekozen dagen',
    earlierDay: (day: string): string => calendarDate(day),
    choose: 'Kies een andere dag',
  },
  begin: {
    heading: 'Opnieuw indelen',
    free: 'Een nieuwe indeling kan nu beginnen.',
    bar: (from: string, decidedAt: string): string =>
      `Het vorige besluit over het niveau is van ${dayOf(decidedAt)}. Een nieuwe indeling kan vanaf ${calendarDate(from)}. Eerder kan, als je uitlegt waarom het niet kan wachten.`,
    link: 'Begin een nieuwe indeling',
    not: {
      loopt: 'De functie wordt al opnieuw ingedeeld.',
      archief: 'De functie ligt in het archief. Haal haar eerst terug.',
      'geen-niveau': 'De functie heeft nu geen niveau.',
      handtekening: 'Er wacht een handtekening. Trek het profiel eerst in, of wacht tot er is getekend.',
      'niet-getekend': 'Op dit niveau is nog geen profiel getekend. Je kunt het niveau gewoon weer openen.',
      eigen: 'Dit is je eigen functie. Een collega van HR zorgt voor het onderhoud.',
    },
    reopen: 'Open het niveau weer',
  },
  open: {
    heading: 'Open aanleidingen',
    none: 'Er is geen open aanleiding.',
    note: 'Meld een aanleiding',
    answer: {
      label: 'Waarom blijft het zoals het is?',
      labelAlong: 'Leg uit waarom',
      hint: 'Wie erom vroeg, leest dit.',
      stays: 'Het blijft zoals het is',
      along: 'We nemen het mee',
      alongHint: 'Meenemen kan als aan de indeling al wordt gewerkt.',
      begin: 'Begin een nieuwe indeling',
      beginAll: 'Begin je een nieuwe indeling? Dan zijn alle open aanleidingen daarmee beantwoord.',
    },
  },
  answered: { heading: 'Beantwoorde aanleidingen' },
  procedures: {
    heading: 'Eerdere nieuwe indelingen',
    early: (reason: string): string => `Binnen een jaar, omdat: ${reason}`,
    by: (name: string, at: string): string => `${name === '' ? 'HR' : name}, ${dayOf(at)}`,
  },
  links: { heading: 'Meer', timeline: 'Tijdlijn van deze functie', job: 'Naar de functie' },
  back: 'Terug naar de functie',
  /** On the page of the functie, for HR. */
  card: { heading: 'Onderhoud', link: 'Bekijk het onderhoud' },
  stale: { heading: 'Intussen veranderd', text: 'Een collega was je voor. Hieronder staat hoe het nu is.' },
} as const;

/** Why a new procedure cannot begin now. */
export type NotBegin = keyof typeof upkeepPageText.begin.not;
