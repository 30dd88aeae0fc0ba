import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { walkPages } from '../../domain/grading/walk';
import { walkProgress } from '../../domain/grading/walkProgress';
import type { WalkProgress } from '../../domain/grading/walkProgress';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { catalogsForJob, textsOf } from '../grading/catalogsForJob';
import type { JobFilter, Repositories, UnitOfWork } from '../ports';
import { allowedNow, authorise, jobsActedOn } from '../shared/authorise';

/** A job in a list: how far its walk is, and the level when one was set. */
export interface ListedJob {
  readonly job: Job;
  readonly progress: WalkProgress;
  readonly level: SettableLevel | null;
  /** What who looks may do with it now. */
  readonly allowed: ReadonlySet<Action>;
}

export interface ListJobsDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
}

/** The jobs that the actor may see, the last changed first. */
export function makeListJobs({ unitOfWork, library }: ListJobsDeps) {
  return async (actor: Actor, filter: JobFilter = {}): Promise<readonly ListedJob[]> => {
    authorise(actor, 'job.list');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const acted = await jobsActedOn(repositories, actor);
      const listed: ListedJob[] = [];
      for (const job of await repositories.jobs.list(filter)) {
        const object = acted(job);
        if (decide(actor, 'job.view', object) !== 'allowed') continue;
        listed.push({ ...(await toListed(repositories, job)), allowed: allowedNow(actor, job, object) });
      }
      return listed;
    });
  };

  async function toListed(repositories: Repositories, job: Job): Promise<Omit<ListedJob, 'allowed'>> {
    const catalogs = textsOf(catalogsForJob(library, job));
    const answers = await repositories.answers.listForJob(job.id);
    const { gates } = sheetFromAnswers(catalogs, answers);
    const decision = await repositories.decisions.current(job.id);
    return {
      job,
      progress: walkProgress(walkPages(catalogs, gates), gates, answers),
      level: decision?.level ?? null,
    };
  }
}
