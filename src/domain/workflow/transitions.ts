import type { Action } from './actions';
import type { JobStatus } from './status';

/** What has to be there, or has to be done, before an action counts. The words are in `presentation/jobs/roadText.ts`. */
export const requirements = [
  'poortvragen-beantwoord',
  'niveau-gekozen',
  'onderbouwing-compleet',
  'reden',
  'een-per-jaar',
  'niet-getekend',
  'al-getekend',
  'profiel-compleet',
  'medewerker-en-leidinggevende',
  'opnieuw-bewijzen',
  'eerst-akkoord',
  'geen-handtekening-gevraagd',
  'nieuwere-versie',
  'nooit-aangeboden',
  'naam-vrij',
  'zienswijzen-besloten',
] as const;
export type Requirement = (typeof requirements)[number];

/** One row of the table: in which statuses an action may be done, what it asks, and which status can follow. */
export interface Transition {
  readonly action: Action;
  readonly from: readonly JobStatus[];
  readonly asks: readonly Requirement[];
  /** `blijft`: the status stays as it is; `vorige`: the one that it had before; `weg`: the functie is there no more. */
  readonly to: readonly JobStatus[] | 'blijft' | 'vorige' | 'weg';
}

const unsettled: readonly JobStatus[] = ['concept', 'in-gesprek', 'klaar-voor-advies', 'geadviseerd'];
const settled: readonly JobStatus[] = ['niveau-bepaald', 'profiel-klaar'];
const answered: readonly JobStatus[] = ['concept', 'klaar-voor-advies'];
/** While views are asked nothing is concluded. */
const outOfTalk: readonly JobStatus[] = [...answered, 'geadviseerd'];
const asked: readonly JobStatus[] = ['ter-tekening', 'akkoord-getekend', 'geweigerd'];
const established: readonly JobStatus[] = ['getekend', 'ontvangst-vastgelegd'];

/**
 * The one table of statuses and actions: every action that changes something about a functie and looks at its status. Who may do an
 * action stands in `rights.ts`. Actions that only look, or that any status allows, are not listed.
 */
export const transitions: readonly Transition[] = [
  { action: 'job.edit', from: [...unsettled, ...settled], asks: ['naam-vrij'], to: 'blijft' },
  { action: 'job.invite', from: unsettled, asks: [], to: 'blijft' },
  { action: 'answer.save', from: outOfTalk, asks: [], to: answered },
  { action: 'answer.save', from: ['in-gesprek'], asks: [], to: 'blijft' },
  { action: 'second.ask', from: unsettled, asks: [], to: 'blijft' },
  { action: 'second.grade', from: unsettled, asks: [], to: 'blijft' },
  { action: 'second.settle', from: outOfTalk, asks: ['reden'], to: answered },
  { action: 'second.settle', from: ['in-gesprek'], asks: ['reden'], to: 'blijft' },
  { action: 'voice.ask', from: outOfTalk, asks: [], to: ['in-gesprek'] },
  { action: 'voice.decide', from: ['in-gesprek'], asks: ['zienswijzen-besloten'], to: answered },
  { action: 'advice.request', from: outOfTalk, asks: ['poortvragen-beantwoord'], to: ['geadviseerd'] },
  {
    action: 'level.set',
    from: ['geadviseerd'],
    asks: ['niveau-gekozen', 'onderbouwing-compleet'],
    to: ['niveau-bepaald'],
  },
  { action: 'level.reopen', from: settled, asks: ['reden', 'niet-getekend'], to: answered },
  { action: 'profile.edit', from: settled, asks: [], to: ['niveau-bepaald'] },
  { action: 'profile.complete', from: ['niveau-bepaald'], asks: ['profiel-compleet'], to: ['profiel-klaar'] },
  {
    action: 'sign.offer',
    from: ['profiel-klaar'],
    asks: ['medewerker-en-leidinggevende'],
    to: ['ter-tekening'],
  },
  { action: 'sign.withdraw', from: asked, asks: ['reden'], to: ['profiel-klaar'] },
  {
    action: 'sign.agree',
    from: ['ter-tekening'],
    asks: ['opnieuw-bewijzen'],
    to: ['akkoord-getekend', 'geweigerd'],
  },
  {
    action: 'sign.seen',
    from: ['akkoord-getekend', 'geweigerd'],
    asks: ['eerst-akkoord', 'opnieuw-bewijzen'],
    to: ['getekend', 'geweigerd'],
  },
  {
    action: 'sign.record',
    from: ['ter-tekening'],
    asks: ['opnieuw-bewijzen'],
    to: ['akkoord-getekend'],
  },
  {
    action: 'sign.record',
    from: ['akkoord-getekend', 'geweigerd'],
    asks: ['eerst-akkoord', 'opnieuw-bewijzen'],
    to: ['getekend', 'ontvangst-vastgelegd'],
  },
  { action: 'sign.revise', from: established, asks: [], to: ['niveau-bepaald'] },
  {
    action: 'procedure.begin',
    from: [...established, ...settled],
    asks: ['al-getekend', 'reden', 'een-per-jaar'],
    to: answered,
  },
  { action: 'catalog.move', from: outOfTalk, asks: ['nieuwere-versie'], to: answered },
  {
    action: 'catalog.move',
    from: [...settled, ...established],
    asks: ['nieuwere-versie', 'reden'],
    to: answered,
  },
  {
    action: 'catalog.stay',
    from: [...unsettled, ...settled, ...asked, ...established],
    asks: ['nieuwere-versie', 'reden'],
    to: 'blijft',
  },
  { action: 'upkeep.ask', from: [...settled, ...asked, ...established], asks: ['reden'], to: 'blijft' },
  {
    action: 'upkeep.handle',
    from: [...unsettled, ...settled, ...asked, ...established],
    asks: ['reden'],
    to: 'blijft',
  },
  {
    action: 'job.archive',
    // While views are asked people write about the functie: first the round is closed.
    from: [...outOfTalk, ...settled, ...established],
    asks: ['reden', 'geen-handtekening-gevraagd'],
    to: ['gearchiveerd'],
  },
  { action: 'job.restore', from: ['gearchiveerd'], asks: ['naam-vrij'], to: 'vorige' },
  {
    action: 'job.delete',
    from: [...unsettled, ...settled, 'gearchiveerd'],
    asks: ['nooit-aangeboden'],
    to: 'weg',
  },
];

/** Statuses that a functie itself never gets: only a copy of someone does, and nothing follows it. */
export const onlyOfCopies: readonly JobStatus[] = ['ingetrokken', 'vervangen'];

/** Whether the status of the job allows the action. */
export function statusAllows(action: Action, status: JobStatus): boolean {
  const rows = transitions.filter((row) => row.action === action);
  return rows.length === 0 || rows.some(({ from }) => from.includes(status));
}

/** The rows of the table that can be done in a status. */
export function transitionsFrom(status: JobStatus): readonly Transition[] {
  return transitions.filter(({ from }) => from.includes(status));
}

/**
 * The status that a use case wants to follow on an action. Throws when the table does not know it: then the use case and the
 * table disagree, which is a fault of the program.
 */
export function followsOn<Next extends JobStatus>(action: Action, from: JobStatus, to: Next): Next {
  const known = transitions.some(
    (row) => row.action === action && row.from.includes(from) && leadsTo(row, from, to),
  );
  if (!known) throw new Error(`the table has no ${action} from ${from} to ${to}`);
  return to;
}

/** Whether a row leads from one status to another. Staying where it is, is not a change. */
export function leadsTo({ to }: Transition, from: JobStatus, next: JobStatus): boolean {
  if (from === next) return true;
  if (to === 'vorige') return !onlyOfCopies.includes(next) && next !== 'gearchiveerd';
  return typeof to !== 'string' && to.includes(next);
}

/** The status after an answer was stored: it follows from whether everything is answered that has to be. */
export function statusAfterAnswer(complete: boolean): JobStatus {
  return complete ? 'klaar-voor-advies' : 'concept';
}

/** The action that takes a functie on from where it is; null: nothing is waited for. */
const onward: Readonly<Record<JobStatus, Action | null>> = {
  concept: 'answer.save',
  'in-gesprek': 'voice.decide',
  'klaar-voor-advies': 'advice.request',
  geadviseerd: 'level.set',
  'niveau-bepaald': 'profile.edit',
  'profiel-klaar': 'sign.offer',
  'ter-tekening': 'sign.agree',
  'akkoord-getekend': 'sign.seen',
  geweigerd: 'sign.withdraw',
  getekend: null,
  'ontvangst-vastgelegd': null,
  ingetrokken: null,
  vervangen: null,
  gearchiveerd: null,
};

export function onwardAction(status: JobStatus): Action | null {
  return onward[status];
}
