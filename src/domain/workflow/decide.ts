import type { Action, Role } from './actions';
import type { Actor } from './actor';
import { neverAboutOneself, rights, type Condition } from './rights';
import type { JobStatus } from './status';
import type { Ties } from './ties';

/** A functie as the policy sees it: how far it is, and how the actor stands to it. */
export interface JobActedOn {
  readonly status: JobStatus;
  /** HR asked the managers of the department to answer the questions. */
  readonly leadersAnswer: boolean;
  readonly ties: Ties;
  /** The view of the actor is asked, or was; left out: it is not known to be. */
  readonly asked?: boolean;
  /** The actor grades it a second time and did not hand in yet. */
  readonly blind?: boolean;
}

/** What is acted upon; only what the policy needs to know. */
export interface ActedOn {
  readonly organisationId: string;
  /** Given when it is a functie, or part of one. */
  readonly job?: JobActedOn;
}

/**
 * `hidden`: the object is not theirs to know of, and the answer is the same as for an unknown id. `own-job`: they
 * would be allowed, were it not their own functie. `blind`: after they handed in their own grading of it.
 */
export type Verdict = 'allowed' | 'refused' | 'own-job' | 'blind' | 'hidden';

/**
 * From these statuses on a functie is shown to who has it: a signature is asked, or was. What is in the archive may never have been
 * offered; who has a copy reads that.
 */
export const shownToHolder: readonly JobStatus[] = [
  'ter-tekening',
  'akkoord-getekend',
  'getekend',
  'ontvangst-vastgelegd',
  'geweigerd',
  'ingetrokken',
  'vervangen',
];

/**
 * The one policy: may this actor do this action, on this object when there is one? Used by routes, use cases and
 * views. Without an object it says whether there can be any object for which it is allowed. It does not look at what the
 * status of the object allows: that is the transition table's (`transitions.ts`).
 */
export function decide(actor: Actor, action: Action, object?: ActedOn): Verdict {
  if (object !== undefined && object.organisationId !== actor.organisationId) return 'hidden';
  if (!reaches(actor.roles, action, object)) {
    return object?.job !== undefined && !sees(actor.roles, object) ? 'hidden' : 'refused';
  }
  // Whoever grades blind sees nothing of what the first assessor found, in no other role either.
  if (object?.job?.blind === true && action !== 'second.grade') return 'blind';
  return object?.job?.ties.holds === true && neverAboutOneself.includes(action) ? 'own-job' : 'allowed';
}

function reaches(held: readonly Role[], action: Action, object: ActedOn | undefined): boolean {
  return held.some((role) => {
    const condition = rights[role][action];
    return condition !== undefined && holdsFor(condition, object);
  });
}

/** Whether there is anything at all that the actor may see of the functie. */
function sees(held: readonly Role[], object: ActedOn): boolean {
  return reaches(held, 'job.view', object) || reaches(held, 'profile.view', object);
}

function holdsFor(condition: Condition, object: ActedOn | undefined): boolean {
  if (condition === 'all' || object === undefined) return true;
  const { job } = object;
  if (job === undefined) return false;
  if (condition === 'asked') return job.asked === true;
  if (condition === 'own') return job.ties.holds && shownToHolder.includes(job.status);
  return job.ties.leads && !job.ties.holds && (condition === 'team' || job.leadersAnswer);
}
