import type { Action } from './actions';
import type { JobStatus } from './status';

const unsettled: readonly JobStatus[] = ['concept', 'in-gesprek', 'klaar-voor-advies', 'geadviseerd'];
const settled: readonly JobStatus[] = ['niveau-bepaald', 'profiel-klaar'];

/** In which statuses an action that changes something may be done. Actions that only look are not listed. */
const allowedIn: Partial<Record<Action, readonly JobStatus[]>> = {
  'job.edit': [...unsettled, ...settled],
  'answer.save': unsettled,
  'job.invite': unsettled,
  'advice.request': ['concept', 'klaar-voor-advies', 'geadviseerd'],
  'voice.ask': ['concept', 'klaar-voor-advies', 'geadviseerd'],
  'voice.decide': ['in-gesprek'],
  'level.set': ['geadviseerd'],
  'level.reopen': settled,
  'profile.edit': settled,
  'profile.complete': ['niveau-bepaald'],
  'sign.offer': ['profiel-klaar'],
  'sign.withdraw': ['ter-tekening', 'akkoord-getekend', 'geweigerd'],
  'sign.agree': ['ter-tekening'],
  'sign.seen': ['akkoord-getekend', 'geweigerd'],
  'sign.record': ['ter-tekening', 'akkoord-getekend', 'geweigerd'],
  'sign.revise': ['getekend', 'ontvangst-vastgelegd'],
};

/** Whether the status of the job allows the action. */
export function statusAllows(action: Action, status: JobStatus): boolean {
  const statuses = allowedIn[action];
  return statuses === undefined || statuses.includes(status);
}

/** The status after an answer was stored: it follows from whether everything is answered that has to be. */
export function statusAfterAnswer(complete: boolean): JobStatus {
  return complete ? 'klaar-voor-advies' : 'concept';
}
