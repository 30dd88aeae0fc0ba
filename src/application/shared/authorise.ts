import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import { decide } from '../../domain/workflow/decide';
import type { ActedOn, Actor } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { statusAllows } from '../../domain/workflow/transitions';

/** Stops when the policy does not allow the action. What is not theirs is answered as if it did not exist. */
export function authorise(actor: Actor, action: Action, object?: ActedOn): void {
  const verdict = decide(actor, action, object);
  if (verdict === 'hidden') refuse({ code: 'not-found', what: action });
  if (verdict === 'refused') refuse({ code: 'forbidden', action });
}

/** Stops when the policy or the status of the job does not allow the action. */
export function authoriseOnJob(actor: Actor, action: Action, job: Job): void {
  authorise(actor, action, job);
  if (!statusAllows(action, job.status)) refuse({ code: 'wrong-status', status: job.status, action });
}
