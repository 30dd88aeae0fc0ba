import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { gatesFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { walkPages, type WalkRow } from '../../domain/grading/walk';
import { walkProgress } from '../../domain/grading/walkProgress';
import type { WalkProgress } from '../../domain/grading/walkProgress';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { textsOf } from '../../domain/grading/receipt';
import { catalogsForJob } from '../grading/catalogsForJob';
import type { JobFilter, UnitOfWork } from '../ports';
import { allowedNow, authorise, jobsActedOn } from '../shared/authorise';

/** A job in a list: how far its walk is, or the level once one was set, for then the answers are closed. */
export type ListedJob = {
  readonly job: Job;
  /** What who looks may do with it now. */
  readonly allowed: ReadonlySet<Action>;
  /** For whom who looks acts as its manager, by name; null for themselves. */
  readonly onBehalfOf: string | null;
} & (
  | { readonly progress: WalkProgress; readonly level: null }
  | { readonly progress: null; readonly level: SettableLevel }
);

export interface ListJobsDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
}

/** The jobs that the actor may see, the last changed first. What is in the archive only when it is asked for. */
export function makeListJobs({ unitOfWork, library }: ListJobsDeps) {
  return async (actor: Actor, filter: JobFilter = {}): Promise<readonly ListedJob[]> => {
    authorise(actor, 'job.list');
    return unitOfWork.read(
      actor.organisationId,
      async ({ departments, seconds, people, jobs, answers, decisions }) => {
        const acted = await jobsActedOn({ departments, seconds }, actor);
        const seen = (await jobs.list(filter)).filter(
          (job) =>
            decide(actor, 'job.view', acted(job)) === 'allowed' &&
            (job.status !== 'gearchiveerd' || filter.statuses?.includes('gearchiveerd') === true),
        );
        const levels = await decisions.currentLevels();
        const open = seen.filter(({ id }) => !levels.has(id)).map(({ id }) => id);
        // One question for all jobs: a list is opened often, and an employer can have hundreds.
        const given = await answers.listForWalks(open);
        const replaced = (job: Job): string | null => acted(job).job?.ties.onBehalfOf ?? null;
        const ids = [...new Set(seen.flatMap((job) => replaced(job) ?? []))];
        const found = await Promise.all(ids.map((id) => people.find(id)));
        const names = new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
        return seen.map((job) => {
          const level = levels.get(job.id);
          const onBehalfOf = names.get(replaced(job) ?? '') ?? null;
          const seenJob = { job, allowed: allowedNow(actor, job, acted(job)), onBehalfOf };
          return level === undefined
            ? { ...seenJob, progress: progressOfJob(library, job, given.get(job.id) ?? []), level: null }
            : { ...seenJob, progress: null, level };
        });
      },
    );
  };
}

/** How far the walk of a functie is. */
export function progressOfJob(library: CatalogLibrary, job: Job, answers: readonly WalkRow[]): WalkProgress {
  const catalogs = textsOf(catalogsForJob(library, job, answers));
  const gates = gatesFromAnswers(answers);
  return walkProgress(walkPages(catalogs, gates), gates, answers);
}
