import { textsOf } from '../../domain/grading/receipt';
import { adviceOnMove, type AdviceDifference } from '../../domain/catalogReview/adviceOnMove';
import { gradingChanges } from '../../domain/catalogReview/gradingChanges';
import { moveWayOf, type MoveWay } from '../../domain/catalogReview/moveWay';
import { touchedAnswers } from '../../domain/catalogReview/touchedAnswers';
import { coversSteps, type VersionStep } from '../../domain/catalogReview/versionSteps';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import type { JobStatus } from '../../domain/workflow/status';
import { houseRulesOf } from '../grading/houseRules';
import type { Repositories } from '../ports';
import { authorise, jobsActedOn } from '../shared/authorise';
import { levelIsClosed } from '../upkeep/levelIsClosed';
import type { ReviewPorts } from './reviewPorts';
import { versionsOfNow, type NewerVersions } from './versionsOfNow';

/** A functie that somebody has to look at again. */
export interface ListedReview {
  readonly job: Job;
  readonly steps: readonly VersionStep[];
  /** YYYY-MM-DD: since when the newer version is in force. */
  readonly since: string;
  /** How many given answers have a question or a choice that changed. */
  readonly touched: number;
  readonly differs: readonly AdviceDifference[];
  readonly way: MoveWay;
}

/** Nobody works with these any more; a functie itself never gets the other two. */
const over: readonly JobStatus[] = ['gearchiveerd', 'ingetrokken', 'vervangen'];

/** A functie, and what is newer than it uses. */
export interface AffectedJob {
  readonly job: Job;
  readonly newer: NewerVersions;
}

/** The functies for which a newer version of a catalog is in force than they use, and of which nobody noted that it changes nothing. */
export async function affectedJobs(
  repositories: Repositories,
  { library }: Pick<ReviewPorts, 'library'>,
  jobs: readonly Job[],
  day: string,
): Promise<readonly AffectedJob[]> {
  const used = jobs.filter(({ status }) => !over.includes(status));
  const rows = await repositories.answers.listForWalks(used.map(({ id }) => id));
  const levels = await repositories.decisions.currentLevels();
  const notes = await repositories.catalogReviews.notes();
  return used.flatMap((job): AffectedJob[] => {
    const newer = versionsOfNow(library, job, rows.get(job.id) ?? [], levels.get(job.id) ?? null, day);
    return newer === null || coversSteps(notes.get(job.id) ?? [], newer.steps) ? [] : [{ job, newer }];
  });
}

/** What HR has to look at again: first where the advice would differ, then by how many answers are touched. */
export function makeListReviews({ unitOfWork, library, clock }: Omit<ReviewPorts, 'ids'>) {
  return (actor: Actor): Promise<readonly ListedReview[]> => {
    authorise(actor, 'catalog.review');
    const day = clock.now().toISOString().slice(0, 10);
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const actedOn = await jobsActedOn(repositories, actor);
      const jobs = (await repositories.jobs.list({})).filter(
        (job) => decide(actor, 'catalog.review', actedOn(job)) === 'allowed',
      );
      const { settings } = await houseRulesOf(repositories);
      const items: ListedReview[] = [];
      for (const { job, newer } of await affectedJobs(repositories, { library }, jobs, day)) {
        const answers = await repositories.answers.listForJob(job.id);
        const [from, to] = [textsOf(newer.from), textsOf(newer.to)];
        items.push({
          job,
          steps: newer.steps,
          since: newer.since,
          touched: touchedAnswers(gradingChanges(from, to), answers).length,
          differs: adviceOnMove(from, to, answers, settings).differs,
          way: await wayOf(repositories, job),
        });
      }
      return items.sort(compare);
    });
  };
}

/** How a functie can go over now. */
export async function wayOf(repositories: Repositories, job: Job): Promise<MoveWay> {
  const isSettled = job.status === 'niveau-bepaald' || job.status === 'profiel-klaar';
  return moveWayOf(
    job.status,
    isSettled && (await levelIsClosed(repositories, job.id)),
    (await repositories.seconds.open(job.id)) !== undefined,
  );
}

function compare(one: ListedReview, other: ListedReview): number {
  const changes = ({ differs }: ListedReview): number =>
    differs.includes('uitkomst') ? 2 : Math.min(differs.length, 1);
  return (
    changes(other) - changes(one) ||
    other.touched - one.touched ||
    one.job.name.localeCompare(other.job.name, 'nl')
  );
}
