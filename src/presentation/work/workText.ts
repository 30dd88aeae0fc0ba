import type { WorkItem, WorkKind } from '../../domain/work/workItem';
import { calendarDate, dayOf } from '../shared/dates';

/** The words of the werkvoorraad. */
export const workText = {
  title: 'Werkvoorraad',
  nothing: 'Er staat niets voor je klaar.',
  tasks: (count: number): string =>
    count === 1 ? 'Er staat 1 taak voor je klaar.' : `Er staan ${String(count)} taken voor je klaar.`,
  newJob: 'Nieuwe functie',
  onBehalf: (name: string): string => `Namens ${name}.`,
  tiles: 'In cijfers',
  order: 'Bovenaan staat wat het langst wacht.',
  list: 'Voor jou te doen',
  all: 'Toon alle taken',
  pages: 'Meer taken',
  previous: 'Vorige taken',
  next: 'Volgende taken',
  caughtUp: {
    heading: 'Je bent bij.',
    text: 'Er staat niets voor je klaar.',
    action: 'Bekijk alle functies',
  },
  /** For who cannot make a functie. */
  waiting: {
    heading: 'Er wacht nu niets op jou.',
    text: 'Vraagt iemand je om iets te doen? Dan staat het hier, en je krijgt een bericht.',
    action: 'Bekijk alle functies',
  },
  empty: {
    heading: 'Er zijn nog geen functies.',
    text: 'Begin met de functie die het meest voorkomt.',
    action: 'Nieuwe functie',
  },
} as const;

interface WorkWords {
  /** What to do, before the name of the functie. */
  readonly action: string;
  /** Why it is with the reader; null: the state of the functie says enough. */
  readonly reason: string | null;
  /** As a choice: "3 vragen te beantwoorden". */
  readonly tile: string;
}

/** The words of every kind of work. A kind without words does not compile. */
export const workWords: Readonly<Record<WorkKind, WorkWords>> = {
  vragen: { action: 'Beantwoord de vragen', reason: null, tile: 'met open vragen' },
  zienswijze: {
    action: 'Schrijf wat je ervan vindt',
    reason: 'HR vraagt jouw zienswijze. Alleen HR leest wat je schrijft.',
    tile: 'wacht op je zienswijze',
  },
  'zienswijzen-sluiten': {
    action: 'Besluit op de zienswijzen',
    reason: 'Wie kon reageren heeft dat gedaan, of de gevraagde dag is voorbij.',
    tile: 'met zienswijzen om op te besluiten',
  },
  'tweede-beoordelen': {
    action: 'Beoordeel als tweede',
    reason: 'Een collega van HR vraagt je eigen oordeel. De eerste antwoorden zie je pas na het inleveren.',
    tile: 'als tweede te beoordelen',
  },
  'tweede-vergelijken': {
    action: 'Rond de tweede beoordeling af',
    reason: 'Leg vast wat jullie samen vinden, of beëindig de tweede beoordeling met een reden.',
    tile: 'met een tweede beoordeling om af te ronden',
  },
  'advies-vragen': {
    action: 'Controleer en vraag het advies',
    reason: null,
    tile: 'klaar voor advies',
  },
  niveau: {
    action: 'Bepaal het niveau',
    reason: 'Het advies is er. Jij kiest het niveau.',
    tile: 'wacht op een niveau',
  },
  profiel: { action: 'Maak het profiel', reason: null, tile: 'wacht op een profiel' },
  aanbieden: {
    action: 'Laat het profiel tekenen',
    reason: 'Het profiel is klaar.',
    tile: 'klaar om te laten tekenen',
  },
  akkoord: {
    action: 'Teken voor akkoord',
    reason: 'HR vraagt je om het profiel te lezen en te tekenen.',
    tile: 'te tekenen voor akkoord',
  },
  gezien: {
    action: 'Teken voor gezien',
    reason: 'Je leidinggevende heeft getekend. Lees je profiel en teken.',
    tile: 'te tekenen voor gezien',
  },
  weigering: {
    action: 'Bekijk waarom niet is getekend',
    reason: 'Iemand tekent niet. Praat erover, of trek het profiel in en pas het aan.',
    tile: 'niet getekend',
  },
  papier: {
    action: 'Bevestig een handtekening op papier',
    reason: 'Een collega meldde de handtekening. Zij telt pas als jij haar bevestigt.',
    tile: 'op papier te bevestigen',
  },
  indelingsbesluit: {
    action: 'Geef het indelingsbesluit',
    reason: 'Het profiel is vastgesteld. De medewerker wacht nog op het besluit over het niveau.',
    tile: 'wacht op een indelingsbesluit',
  },
  'bezwaar-gesprek': {
    action: 'Voer een gesprek over het besluit',
    reason: 'Een medewerker wil met je praten. Leg daarna vast wat eruit kwam.',
    tile: 'wacht op een gesprek',
  },
  'bezwaar-besluit': {
    action: 'Beslis over een bezwaar',
    reason: 'Een medewerker maakte bezwaar en wacht op het besluit.',
    tile: 'wacht op een besluit op bezwaar',
  },
  nakijken: {
    action: 'Kijk de indeling na',
    reason: 'Er geldt een nieuwe versie van de catalogus. Bekijk of de indeling nog klopt.',
    tile: 'na te kijken',
  },
  herziening: {
    action: 'Bekijk de indeling opnieuw',
    reason: 'De dag om opnieuw te kijken is er. Begin een nieuwe indeling, of kies een andere dag.',
    tile: 'opnieuw te bekijken',
  },
  aanleiding: {
    action: 'Beantwoord een aanleiding',
    reason: 'Iemand meldde waarom de indeling misschien niet meer klopt.',
    tile: 'met een aanleiding',
  },
  mails: {
    action: 'Kijk naar mails die niet zijn aangekomen',
    reason: 'Een mail is mislukt, of het is onzeker of hij aankwam.',
    tile: 'mails om naar te kijken',
  },
};

/** "Bepaal het niveau: Accountmanager Noord". */
export function workLabel({ kind, jobName }: Pick<WorkItem, 'kind' | 'jobName'>): string {
  const { action } = workWords[kind];
  return jobName === '' ? action : `${action}: ${jobName}`;
}

/** When it has to be done, or since when it waits. */
export function whenText({ since, dueOn }: Pick<WorkItem, 'since' | 'dueOn'>): string {
  return dueOn === null ? sinceText(since) : `Uiterlijk ${calendarDate(dueOn)}`;
}

export function sinceText(since: string): string {
  return `Wacht sinds ${dayOf(since)}`;
}
