import type { AuditEvent } from '../../domain/audit/event';
import type { EvidenceRecord } from '../../domain/signing/evidenceRecord';
import type { EventNames } from '../audit/eventText';
import type { LogNames } from '../audit/logFacts';
import { didText, eventNamesOf, whoText } from '../audit/logText';
import { counted } from '../shared/numbers';
import { actDid, actRemarks } from '../signing/actText';

/** The words of the pages with a timeline. */
export const timelineText = {
  title: 'Tijdlijn',
  job: (name: string): string => `Tijdlijn van ${name}`,
  person: (name: string): string => `Tijdlijn van ${name}`,
  jobIntro: 'Wie deed wat, en wanneer? Bovenaan staat het laatste.',
  ownIntro: 'Wat gebeurde er met jouw functieprofiel? Bovenaan staat het laatste.',
  personIntro:
    'Wat gebeurde er met het account en de functieprofielen van deze persoon? Dat je dit bekijkt, leggen we vast.',
  heading: 'Wat er is gebeurd',
  none: { heading: 'Er is nog niets gebeurd.', text: 'Zodra iemand iets doet, staat het hier.' },
  backToJob: 'Terug naar de functie',
  backToOwn: 'Terug naar je functieprofiel',
  backToPerson: 'Terug naar deze persoon',
  link: 'Bekijk de tijdlijn',
  reason: 'Waarom',
  pages: 'Meer van de tijdlijn',
  newer: 'Nieuwer',
  older: 'Ouder',
} as const;

/** What happened, as it is told. */
export interface ToldFacts {
  readonly accountId: string | null;
  readonly onBehalfOf: string | null;
  readonly event: AuditEvent;
  readonly count: number;
  readonly reason: string | null;
  readonly record: EvidenceRecord | null;
}

/** One thing that happened: who, what they did, and the words that they gave with it. */
export interface ToldEvent {
  readonly who: string;
  readonly did: string;
  readonly words: readonly string[];
}

/** Tells one event. `isOneJob`: everything on the page is about one functie, which then needs no name. */
export function toldEvent(facts: ToldFacts, now: LogNames, isOneJob: boolean): ToldEvent {
  const calls = eventNamesOf(now);
  const names: EventNames = isOneJob ? { ...calls, job: () => 'deze functie' } : calls;
  const { reason, record } = facts;
  return {
    who: whoText(facts, names),
    did: didOf(facts, names),
    words: [
      ...(reason === null ? [] : [`${timelineText.reason}: “${reason}”`]),
      ...(record === null ? [] : actRemarks(record)),
    ],
  };
}

function didOf(facts: ToldFacts, names: EventNames): string {
  const { event, count, record } = facts;
  switch (event.kind) {
    case 'antwoord-bewaard':
      return `bewaarde ${counted(count, 'antwoord', 'antwoorden')} bij ${names.job(event.jobId)}.`;
    case 'profiel-bewaard':
      return count === 1
        ? `bewaarde een onderdeel van het profiel van ${names.job(event.jobId)}.`
        : `bewaarde ${count} keer een onderdeel van het profiel van ${names.job(event.jobId)}.`;
    case 'handeling-vastgelegd':
      return record === null
        ? `${actDid(event.act)}: het exemplaar van ${names.person(event.personId)} van ${names.job(event.jobId)}.`
        : `${actDid(event.act)}: versie ${record.document.version} van ${names.job(event.jobId)}, het exemplaar van ${names.person(event.personId)}.`;
    default:
      // The number of the proof is for the log.
      return didText(facts, names)
        .replace('de functie deze functie', 'deze functie')
        .replace(/ \(bewijs [0-9a-f]{12}\)/, '');
  }
}
