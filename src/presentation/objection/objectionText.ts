import type { ObjectionDecisionContent } from '../../domain/objection/objectionDecision';
import type { ObjectionGround, ObjectionVerdict } from '../../domain/objection/objectionStep';
import { calendarDate } from '../shared/dates';

/** What an objection can be about. */
export const groundNames: Readonly<Record<ObjectionGround, string>> = {
  beschrijving: 'de beschrijving van de functie',
  niveau: 'het niveau',
};

/** What is said about a ground. */
export const verdictNames: Readonly<Record<ObjectionVerdict, string>> = {
  gegrond: 'je krijgt gelijk (gegrond)',
  'deels-gegrond': 'je krijgt voor een deel gelijk (deels gegrond)',
  ongegrond: 'je krijgt geen gelijk (ongegrond)',
  'niet-ontvankelijk': 'het bezwaar is niet bekeken (niet-ontvankelijk)',
};

/** Shown when one person set the level and decided on the objection. */
export const setTheLevelSentence =
  'Wie op dit bezwaar besliste, bepaalde ook het niveau. Dat mag, en het staat hier zodat iedereen het weet.';

/** What is left to do for who gets right in everything. */
export const allUpheldSentence =
  'Je krijgt helemaal gelijk. Je hoeft zelf niets te doen. Je werkgever verwerkt dit besluit in je profiel en geeft je daarna een nieuw indelingsbesluit.';

/** Where to go after a decision. */
export function outsideSentence(outside: ObjectionDecisionContent['outside']): string {
  return outside === null
    ? 'In dit programma is geen volgende stap ingesteld. Je rechten buiten dit programma veranderen daardoor niet.'
    : `Ben je het er niet mee eens? Dan kun je tot en met ${calendarDate(outside.until)} terecht bij ${outside.to === '' ? 'iemand buiten de organisatie. HR kan je zeggen bij wie' : outside.to}.`;
}
