import type { AuditEvent, AuditEventKind } from '../audit/event';
import type { Action } from '../workflow/actions';

/**
 * Which events stand in the timeline of a functie, and what a reader has to be able to do to see each of them: on the functie, or
 * on the copy that the event names. A kind that is not listed is in no timeline, so that nothing is told by accident.
 */
export const jobTimelineKinds: Readonly<Partial<Record<AuditEventKind, Action>>> = {
  'functie-gemaakt': 'job.view',
  'functie-gewijzigd': 'job.view',
  'functiehouder-gewijzigd': 'job.view',
  'leidinggevenden-gevraagd': 'job.view',
  'antwoord-bewaard': 'job.view',
  'zienswijzen-gevraagd': 'job.view',
  'zienswijze-gegeven': 'voice.read',
  'zienswijze-besluit': 'voice.read',
  'zienswijzen-gesloten': 'job.view',
  'tweede-beoordelaar-gevraagd': 'job.view',
  'tweede-indeling-ingeleverd': 'job.view',
  'tweede-indeling-overeen': 'job.view',
  'tweede-indeling-afgerond': 'job.view',
  'advies-gegeven': 'advice.view',
  'niveau-bepaald': 'advice.view',
  'niveau-heropend': 'advice.view',
  'procedure-begonnen': 'advice.view',
  'catalogus-overgegaan': 'advice.view',
  'catalogus-blijft': 'advice.view',
  'aanleiding-gemeld': 'upkeep.view',
  'aanleiding-beantwoord': 'upkeep.view',
  'herziening-gekozen': 'upkeep.view',
  'profiel-bewaard': 'profile.view',
  'profiel-klaar': 'profile.view',
  'profiel-aangeboden': 'sign.view',
  'aanbieding-ingetrokken': 'sign.view',
  'nieuwe-versie-begonnen': 'sign.view',
  'handeling-vastgelegd': 'copy.view',
  'papier-gemeld': 'copy.view',
  'papier-melding-weggehaald': 'copy.view',
  'indelingsbesluit-gegeven': 'ruling.view',
  'indelingsbesluit-ingetrokken': 'ruling.view',
  'indelingsbesluit-gelezen': 'ruling.view',
  'bezwaar-stap': 'objection.handle',
};

/**
 * What a reader has to be able to do to see an event: one of these, or never when there are none. Steps of an objection are for HR
 * and for who objects; the manager sees those about the talk, as on the page of the objection.
 */
export function timelineActions(event: AuditEvent): readonly Action[] {
  const action = jobTimelineKinds[event.kind];
  if (action === undefined) return [];
  if (event.kind !== 'bezwaar-stap') return [action];
  const isTalk = event.step === 'gesprek-gevraagd' || event.step === 'gesprek-gevoerd';
  return isTalk ? [action, 'objection.own', 'objection.talk'] : [action, 'objection.own'];
}

/** Which events about an account stand in the timeline of a person; who may open the page of a person may see them. */
export const accountTimelineKinds: readonly AuditEventKind[] = [
  'account-gemaakt',
  'account-gewijzigd',
  'rollen-gewijzigd',
  'account-gedeactiveerd',
  'account-geactiveerd',
  'accounts-gekoppeld',
  'accounts-losgemaakt',
];

/** Kinds of which many follow each other: those of one person on one day are told as one. */
export const gatheredKinds: readonly AuditEventKind[] = ['antwoord-bewaard', 'profiel-bewaard'];
