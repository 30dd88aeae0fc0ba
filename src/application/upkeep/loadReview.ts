import { refuse } from '../../domain/shared/failure';
import { reviewOf, type Review } from '../../domain/upkeep/review';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { ActedOn } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import type { Repositories } from '../ports';
import { authorise, jobsActedOn } from '../shared/authorise';

/** A functie for who may do the action with it, whatever its status. */
export async function loadUpkeepJob(
  repositories: Repositories,
  actor: Actor,
  action: Action,
  jobId: string,
): Promise<{ readonly job: Job; readonly acted: ActedOn }> {
  const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
  const acted = (await jobsActedOn(repositories, actor))(job);
  authorise(actor, action, acted);
  return { job, acted };
}

/** When the gradings of these functies are looked at again, as it is on a day (YYYY-MM-DD). */
export async function reviewsOf(
  {
    decisions,
    upkeep,
    reviews,
    settings,
  }: Pick<Repositories, 'decisions' | 'upkeep' | 'reviews' | 'settings'>,
  jobs: readonly Pick<Job, 'id' | 'status'>[],
  today: string,
): Promise<ReadonlyMap<string, Review>> {
  const { reviewMonths } = (await settings.current('onderhoud')).content;
  const moments = await decisions.currentMoments();
  const [only] = jobs;
  const chosen = await reviews.chosenDays(jobs.length === 1 ? only?.id : undefined);
  const found = new Map<string, Review>();
  for (const { id, status } of jobs) {
    const decision = moments.get(id) ?? null;
    const facts = {
      archived: status === 'gearchiveerd',
      decision,
      begun: decision === null && (await upkeep.procedures(id)).length > 0,
      chosen: chosen.filter(({ jobId }) => jobId === id),
    };
    found.set(id, reviewOf(facts, reviewMonths, today));
  }
  return found;
}

/** The same of one functie. */
export async function reviewOfJob(
  repositories: Pick<Repositories, 'decisions' | 'upkeep' | 'reviews' | 'settings'>,
  job: Pick<Job, 'id' | 'status'>,
  today: string,
): Promise<Review> {
  const review = (await reviewsOf(repositories, [job], today)).get(job.id);
  if (review === undefined) throw new Error(`no review of functie ${job.id}`);
  return review;
}
