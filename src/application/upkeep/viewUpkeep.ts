import type { LevelDecision } from '../../domain/grading/levelDecision';
import type { Department } from '../../domain/organisation/chart';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Procedure } from '../../domain/upkeep/procedure';
import { procedureBar } from '../../domain/upkeep/procedureBar';
import type { ChosenReview, Review } from '../../domain/upkeep/review';
import type { Trigger } from '../../domain/upkeep/trigger';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { ActedOn } from '../../domain/workflow/decide';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { loadJobFile } from '../grading/jobFile';
import type { Repositories } from '../ports';
import { affectedJobs } from '../catalogReview/listReviews';
import { authorise, jobsActedOn } from '../shared/authorise';
import { jobsToReorganise } from './noteTrigger';
import { reviewOfJob, reviewsOf } from './loadReview';
import type { UpkeepPorts } from './upkeepPorts';

/** A functie in the list of upkeep. */
export interface ListedUpkeep {
  readonly job: Pick<Job, 'id' | 'name' | 'department' | 'departmentId'>;
  readonly review: Review;
  /** The triggers that nobody answered yet, the first noted first. */
  readonly open: readonly Trigger[];
}

/** The functies with a level, or that are being graded anew: by the day of their review. */
export interface UpkeepList {
  readonly items: readonly ListedUpkeep[];
  readonly termMonths: number;
  readonly departments: readonly Department[];
  /** How many functies have to be looked at after a new version of a catalog. */
  readonly toCheck: number;
}

/** What is due for HR, and what is not yet. */
export function makeListUpkeep({ unitOfWork, library, clock }: Omit<UpkeepPorts, 'ids'>) {
  return (actor: Actor): Promise<UpkeepList> => {
    authorise(actor, 'upkeep.view');
    const at = clock.now().toISOString();
    const today = dutchDay(at);
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const actedOn = await jobsActedOn(repositories, actor);
      const jobs = (await repositories.jobs.list({})).filter(
        (job) => decide(actor, 'upkeep.view', actedOn(job)) === 'allowed',
      );
      const own = jobs.filter((job) => decide(actor, 'catalog.review', actedOn(job)) === 'allowed');
      const reviews = await reviewsOf(repositories, jobs, today);
      const open = await repositories.reviews.openTriggers();
      const items = jobs.flatMap((job): ListedUpkeep[] => {
        const review = reviews.get(job.id);
        if (review === undefined || job.status === 'gearchiveerd') return [];
        const triggers = open.filter(({ jobId }) => jobId === job.id);
        return review.state === 'niet-nodig' && triggers.length === 0
          ? []
          : [{ job, review, open: triggers }];
      });
      return {
        items: items.sort((one, other) => compare(one, other)),
        termMonths: (await repositories.settings.current('onderhoud')).content.reviewMonths,
        departments: await repositories.departments.list(),
        toCheck: (await affectedJobs(repositories, { library }, own, at.slice(0, 10))).length,
      };
    });
  };
}

function compare(one: ListedUpkeep, other: ListedUpkeep): number {
  const [mine, theirs] = [one.review.day ?? '9999', other.review.day ?? '9999'];
  return mine === theirs ? one.job.name.localeCompare(other.job.name, 'nl') : mine < theirs ? -1 : 1;
}

/** Everything about the upkeep of one functie, for HR. */
export interface UpkeepFile {
  readonly job: Job;
  readonly review: Review;
  readonly termMonths: number;
  /** The decision about the level that holds now; null when there is none. */
  readonly decision: LevelDecision | null;
  /** Every day that was chosen, the last first. */
  readonly chosen: readonly ChosenReview[];
  /** The last noted first. */
  readonly triggers: readonly Trigger[];
  /** The last begun first. */
  readonly procedures: readonly Procedure[];
  /** Until which day a new procedure needs a reason of its own (YYYY-MM-DD, the first day that it does not); null: it needs none. */
  readonly bar: string | null;
  /** The functie as the policy sees it for the reader. */
  readonly acted: ActedOn;
  /** What the reader may do now. */
  readonly allowed: ReadonlySet<Action>;
  /** How people are called now, by account id. */
  readonly names: ReadonlyMap<string, string>;
}

export function makeViewUpkeep({ unitOfWork, library, clock }: Omit<UpkeepPorts, 'ids'>) {
  return (actor: Actor, jobId: string): Promise<UpkeepFile> => {
    const at = clock.now().toISOString();
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const { job, decision, allowed, acted } = await loadJobFile(
        repositories,
        library,
        actor,
        'upkeep.view',
        jobId,
      );
      const triggers = [...(await repositories.reviews.triggers(jobId))].reverse();
      const procedures = [...(await repositories.upkeep.procedures(jobId))].reverse();
      const chosen = [...(await repositories.reviews.chosenDays(jobId))].reverse();
      return {
        job,
        review: await reviewOfJob(repositories, job, dutchDay(at)),
        termMonths: (await repositories.settings.current('onderhoud')).content.reviewMonths,
        decision,
        chosen,
        triggers,
        procedures,
        bar: decision === null ? null : procedureBar(decision.decidedAt, at),
        acted,
        allowed,
        names: await namesOf(repositories, [
          ...triggers.flatMap(({ by, answer }) => [by, ...(answer === null ? [] : [answer.by])]),
          ...procedures.map(({ by }) => by),
          ...chosen.map(({ by }) => by),
        ]),
      };
    });
  };
}

async function namesOf(
  { people }: Pick<Repositories, 'people'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all([...new Set(ids)].map((id) => people.find(id)));
  return new Map(found.flatMap((person) => (person === undefined ? [] : [[person.id, person.name]])));
}

/** The departments, and the functies in them for which the reader can note a reorganisation. */
export interface Reorganisation {
  readonly departments: readonly Department[];
  readonly jobs: readonly Pick<Job, 'id' | 'name' | 'departmentId' | 'department'>[];
}

export function makeViewReorganisation({ unitOfWork }: Pick<UpkeepPorts, 'unitOfWork'>) {
  return (actor: Actor): Promise<Reorganisation> => {
    authorise(actor, 'upkeep.handle');
    return unitOfWork.read(actor.organisationId, async (repositories) => ({
      departments: await repositories.departments.list(),
      jobs: await jobsToReorganise(repositories, actor),
    }));
  };
}
