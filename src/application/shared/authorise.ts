import { refuse } from '../../domain/shared/failure';
import { actions, type Action } from '../../domain/workflow/actions';
import { samePerson } from '../../domain/people/duplicates';
import type { Actor } from '../../domain/workflow/actor';
import { decide, type ActedOn } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { tiesTo } from '../../domain/workflow/ties';
import { statusAllows } from '../../domain/workflow/transitions';
import type { Repositories } from '../ports';

/** Stops when the policy does not allow the action. What is not theirs is answered as if it did not exist. */
export function authorise(actor: Actor, action: Action, object?: ActedOn): void {
  const verdict = decide(actor, action, object);
  if (verdict === 'hidden') refuse({ code: 'not-found', what: action });
  if (verdict === 'refused') refuse({ code: 'forbidden', action });
  if (verdict === 'blind') refuse({ code: 'blind', action });
  if (verdict === 'own-job') refuse({ code: 'own-job', action });
}

/** Stops when the policy or the status of the job does not allow the action. */
export function authoriseOnJob(actor: Actor, action: Action, job: Job, acted: ActedOn): void {
  authorise(actor, action, acted);
  if (!statusAllows(action, job.status)) refuse({ code: 'wrong-status', status: job.status, action });
}

/** Jobs as the policy sees them for this actor; the organisation is looked up once. */
export async function jobsActedOn(
  repositories: Pick<Repositories, 'departments' | 'seconds'>,
  actor: Actor,
): Promise<(job: Job) => ActedOn> {
  const chart = await repositories.departments.chart();
  const blind = await repositories.seconds.blindJobs(samePerson(chart.duplicates, actor.accountId));
  return (job) => ({
    organisationId: job.organisationId,
    job: {
      status: job.status,
      leadersAnswer: job.leadersAnswer,
      ties: tiesTo(actor, job, chart),
      blind: blind.includes(job.id),
    },
  });
}

/** What the actor may do with a job as it is now: the policy and the status both allow it. */
export function allowedNow(actor: Actor, job: Pick<Job, 'status'>, acted: ActedOn): ReadonlySet<Action> {
  return new Set(
    actions.filter(
      (action) => decide(actor, action, acted) === 'allowed' && statusAllows(action, job.status),
    ),
  );
}
