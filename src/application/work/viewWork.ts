import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { WalkProgress } from '../../domain/grading/walkProgress';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { JobStatus } from '../../domain/workflow/status';
import { progressOfJob } from '../jobs/listJobs';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import type { WorkItem } from '../../domain/work/workItem';
import { workOf } from './workOf';
import { workReader, type WorkReader } from './workReader';

/** What waits, with what the list shows of its functie. */
export interface ListedWork extends WorkItem {
  /** Who is replaced, by name. */
  readonly onBehalfName: string | null;
  /** How far the functie is; null when there is none. */
  readonly state: {
    readonly status: JobStatus;
    readonly progress: WalkProgress | null;
    readonly level: SettableLevel | null;
  } | null;
}

/** The werkvoorraad of one person. */
export interface Work {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly items: readonly ListedWork[];
  /** How many functies the person can see at all. */
  readonly jobCount: number;
}

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** What waits for the actor, the longest waiting first. */
export function makeViewWork({ unitOfWork, library, clock }: Deps) {
  return (actor: Actor): Promise<Work> => {
    authorise(actor, 'messages.own');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const reader = workReader(repositories, library, clock.now().toISOString());
      const items = await workOf(reader, actor);
      let jobCount = 0;
      for (const job of await reader.jobs()) {
        if (decide(actor, 'job.view', await reader.actedOn(actor, job)) === 'allowed') jobCount += 1;
      }
      return { today: reader.today, items: await withState(repositories, reader, library, items), jobCount };
    });
  };
}

async function withState(
  { decisions, answers, people }: Repositories,
  reader: WorkReader,
  library: CatalogLibrary,
  items: readonly WorkItem[],
): Promise<readonly ListedWork[]> {
  const levels = await decisions.currentLevels();
  const jobIds = [...new Set(items.flatMap(({ jobId }) => jobId ?? []))];
  // One question for all: the list is opened often, and an employer can have hundreds of functies.
  const given = await answers.listForWalks(jobIds.filter((id) => !levels.has(id)));
  const replacedIds = [...new Set(items.flatMap(({ onBehalfOf }) => onBehalfOf ?? []))];
  const names = new Map<string, string>();
  for (const id of replacedIds) names.set(id, (await people.find(id))?.name ?? '');
  const listed: ListedWork[] = [];
  for (const item of items) {
    const job = item.jobId === null ? undefined : await reader.job(item.jobId);
    const level = job === undefined ? undefined : levels.get(job.id);
    listed.push({
      ...item,
      onBehalfName: item.onBehalfOf === null ? null : (names.get(item.onBehalfOf) ?? null),
      state:
        job === undefined
          ? null
          : {
              status: job.status,
              progress: level === undefined ? progressOfJob(library, job, given.get(job.id) ?? []) : null,
              level: level ?? null,
            },
    });
  }
  return listed;
}
