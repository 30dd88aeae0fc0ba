import type { Ruling } from '../../domain/ruling/ruling';
import { calendarDate } from '../shared/dates';

/** How the medewerker got the decision, as a sentence. */
export function availableSentence({ way, availableOn }: Pick<Ruling, 'way' | 'availableOn'>): string {
  return way === 'app'
    ? `Dit besluit staat vanaf ${calendarDate(availableOn)} klaar in het programma.`
    : `Dit besluit is op ${calendarDate(availableOn)} op papier gegeven.`;
}

/** From when the level counts. */
export function inForceSentence(inForceFrom: string): string {
  return `Dit niveau geldt vanaf ${calendarDate(inForceFrom)}.`;
}

/** What the decision rests on and is not: the same on the screen and on paper. */
export const rulingBasis =
  'De werkgever neemt dit besluit. Het programma gaf alleen advies. Het besluit rust op het functieprofiel dat hierboven staat, met alle antwoorden en redenen in de bijlage daarvan.';
