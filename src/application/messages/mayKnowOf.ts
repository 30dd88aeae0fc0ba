import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { tiesTo } from '../../domain/workflow/ties';
import type { Repositories } from '../ports';

/**
 * Whether somebody may know of a functie at all: it is theirs, they may look at it, they grade it blind, or they have a copy of its profile.
 * `accountIds` are all accounts of that person. `looks`: they may open it as a functie, not only as their own.
 */
export async function mayKnowOf(
  { departments, seconds, signing }: Pick<Repositories, 'departments' | 'seconds' | 'signing'>,
  actor: Actor,
  job: Job,
  accountIds: readonly string[],
): Promise<{ readonly knows: boolean; readonly looks: boolean }> {
  const ties = tiesTo(actor, job, await departments.chart());
  const { organisationId, status, leadersAnswer } = job;
  const blind = (await seconds.blindJobs(accountIds)).includes(job.id);
  const verdict = decide(actor, 'job.view', { organisationId, job: { status, leadersAnswer, ties, blind } });
  const looks = verdict === 'allowed';
  if (looks || verdict === 'blind' || ties.holds) return { knows: true, looks };
  const copies = await signing.copiesOf(accountIds);
  return { knows: copies.some(({ jobId }) => jobId === job.id), looks };
}
