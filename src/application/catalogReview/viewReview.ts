import type { CatalogChange } from '../../domain/catalog/changes/catalogChange';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { textsOf } from '../../domain/grading/receipt';
import type { StoredAnswer } from '../../domain/grading/storedAnswer';
import type { LevelDecision } from '../../domain/grading/levelDecision';
import {
  adviceOnMove,
  whatMakesItDiffer,
  type AdviceOnMove,
  type ChangedUnit,
} from '../../domain/catalogReview/adviceOnMove';
import { carryOver, type Carried } from '../../domain/catalogReview/carryOver';
import { gradingChanges } from '../../domain/catalogReview/gradingChanges';
import type { MoveWay } from '../../domain/catalogReview/moveWay';
import { touchedAnswers, type TouchedAnswer } from '../../domain/catalogReview/touchedAnswers';
import { coversSteps, type VersionStep } from '../../domain/catalogReview/versionSteps';
import { procedureBar } from '../../domain/upkeep/procedureBar';
import type { Actor } from '../../domain/workflow/actor';
import type { Action } from '../../domain/workflow/actions';
import type { Job } from '../../domain/workflow/job';
import { loadJobFile, type JobFile } from '../grading/jobFile';
import type { Repositories } from '../ports';
import { wayOf } from './listReviews';
import type { ReviewPorts } from './reviewPorts';
import type { CatalogReview } from './stores';
import { versionsOfNow } from './versionsOfNow';

/** What newer versions mean for one functie. */
export interface NewerForJob {
  readonly steps: readonly VersionStep[];
  /** YYYY-MM-DD. */
  readonly since: string;
  readonly from: GradingCatalogs;
  readonly to: GradingCatalogs;
  readonly changes: readonly CatalogChange[];
  readonly touched: readonly TouchedAnswer<StoredAnswer>[];
  readonly carried: readonly Carried<StoredAnswer>[];
  readonly advice: AdviceOnMove;
  /** Which changes make the advice another; see `whatMakesItDiffer`. */
  readonly because: readonly ChangedUnit[];
  readonly way: MoveWay;
  /** Somebody noted already that it changes nothing. */
  readonly noted: boolean;
  /** Until this day (YYYY-MM-DD) a new procedure needs a reason not to wait; null when none is needed. */
  readonly bar: string | null;
}

export interface EarlierReview extends CatalogReview {
  readonly from: GradingCatalogs;
  readonly to: GradingCatalogs;
}

/** A functie with the newer versions that there are for it, and how it was looked at before. */
export interface ReviewFile {
  readonly job: Job;
  /** The level that was set, with its advice. */
  readonly decision: LevelDecision | null;
  /** Null: it uses what is in force. */
  readonly newer: NewerForJob | null;
  /** The last first, each with the catalogs that it was about, so that its answers can be told. */
  readonly earlier: readonly EarlierReview[];
  /** How people are called, by account id. */
  readonly names: ReadonlyMap<string, string>;
  readonly allowed: ReadonlySet<Action>;
}

/** What changed for one functie, what becomes of its answers and advice, and what was done before. */
export function makeViewReview({ unitOfWork, library, clock }: Omit<ReviewPorts, 'ids'>) {
  return (actor: Actor, jobId: string): Promise<ReviewFile> => {
    const day = clock.now().toISOString().slice(0, 10);
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, library, actor, 'catalog.review', jobId);
      const earlier = [...(await repositories.catalogReviews.listForJob(jobId))].reverse();
      const people = await Promise.all(
        [...new Set(earlier.map(({ by }) => by))].map((id) => repositories.people.find(id)),
      );
      return {
        job: file.job,
        decision: file.decision,
        newer:
          file.job.status === 'gearchiveerd'
            ? null
            : await newerForJob(repositories, library, file, earlier, day),
        earlier: earlier.map((review) => ({
          ...review,
          from: catalogsAt(library, review.versions, 'from'),
          to: catalogsAt(library, review.versions, 'to'),
        })),
        names: new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person.name]]))),
        allowed: file.allowed,
      };
    });
  };
}

async function newerForJob(
  repositories: Repositories,
  library: ReviewPorts['library'],
  { job, answers, decision, house }: JobFile,
  earlier: readonly CatalogReview[],
  day: string,
): Promise<NewerForJob | null> {
  const newer = versionsOfNow(library, job, answers, decision?.level ?? null, day);
  if (newer === null) return null;
  const [from, to] = [textsOf(newer.from), textsOf(newer.to)];
  const changes = gradingChanges(from, to);
  const way = await wayOf(repositories, job);
  const notes = earlier.filter(({ kind }) => kind === 'blijft').map(({ versions }) => versions);
  return {
    steps: newer.steps,
    since: newer.since,
    from,
    to,
    changes,
    touched: touchedAnswers(changes, answers),
    carried: carryOver(from, to, answers).list,
    advice: adviceOnMove(from, to, answers, house.settings),
    because: whatMakesItDiffer(from, to, answers, house.settings),
    way,
    noted: coversSteps(notes, newer.steps),
    bar: way === 'opnieuw' && decision !== null ? procedureBar(decision.decidedAt, day) : null,
  };
}

/** The catalogs of one side of these steps, as far as they are in the library. */
function catalogsAt(
  library: ReviewPorts['library'],
  steps: readonly VersionStep[],
  side: 'from' | 'to',
): GradingCatalogs {
  const catalogs = steps.flatMap((step) => library.get(step.catalogId, step[side])?.catalog ?? []);
  return {
    raster: catalogs.find((one) => one.kind === 'raster') ?? null,
    areas: catalogs.find((one) => one.kind === 'resultaatgebieden') ?? null,
    roles: catalogs.find((one) => one.kind === 'rollen') ?? null,
  };
}
