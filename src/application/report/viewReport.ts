import { fewest, hideFew, shareUnlessFew, type ShownCounts } from '../../domain/report/hideFew';
import { twiceGraded, type TwiceGraded } from '../../domain/report/twiceGraded';
import type { LevelDecision, SettableLevel } from '../../domain/grading/levelDecision';
import { referenceIds } from '../../domain/reference/parts';
import type { Comparison } from '../../domain/second/second';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { jobStatuses, type JobStatus } from '../../domain/workflow/status';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { comparisonsOf } from '../second/comparisonsOf';
import { authorise } from '../shared/authorise';

/** Figures about the functies, without anything that points to a person. A figure that is null describes too few. */
export interface Report {
  /** ISO 8601. */
  readonly at: string;
  readonly organisationName: string;
  readonly statuses: ShownCounts<JobStatus>;
  /** Also how many have none yet, so that this adds up to the same as the statuses. */
  readonly levels: ShownCounts<SettableLevel | 'geen'>;
  /** By the id of the catalog. */
  readonly catalogs: ShownCounts<string>;
  /** Of the levels that were set: which share (0 to 1) was a border case, and for which the employer chose another level. */
  readonly borderCases: number | null;
  readonly deviations: number | null;
  /** The average part of the answers to criteria that has evidence, over the functies with answers. */
  readonly evidence: number | null;
  /** How far two assessors agree; null when fewer functies were graded twice than may be told about. */
  readonly twice: TwiceGraded | null;
}

export interface ViewReportDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

interface JobFigures {
  readonly job: Job;
  readonly decision: LevelDecision | null;
  /** Null when no criterion was answered. */
  readonly evidence: number | null;
  readonly gradedTwice: boolean;
}

const levels = [...referenceIds, 'A', 'B', 'C', 'key-accountmanager', 'geen'] as const satisfies readonly (
  SettableLevel | 'geen'
)[];

/** The report. Taking it along as a file is an event, looking at it is not: there is nothing personal in it. */
export function makeViewReport({ unitOfWork, clock }: ViewReportDeps) {
  return (actor: Actor, purpose: 'look' | 'download'): Promise<Report> => {
    authorise(actor, 'report.view');
    const at = clock.now().toISOString();
    if (purpose === 'look') {
      return unitOfWork.read(actor.organisationId, (repositories) => reportOf(repositories, at));
    }
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      await repositories.audit.append({ kind: 'rapport-geexporteerd' }, { accountId: actor.accountId, at });
      return reportOf(repositories, at);
    });
  };
}

async function reportOf(repositories: Repositories, at: string): Promise<Report> {
  const figures: JobFigures[] = [];
  const comparisons: Comparison[] = [];
  for (const job of await repositories.jobs.list({})) {
    // What is not in use any more would colour the figures about what is.
    if (job.status === 'gearchiveerd') continue;
    const compared = await comparisonsOf(repositories, job.id);
    comparisons.push(...compared);
    figures.push({
      job,
      decision: (await repositories.decisions.current(job.id)) ?? null,
      evidence: await evidenceOf(repositories, job.id),
      gradedTwice: compared.length > 0,
    });
  }
  const decisions = figures.flatMap(({ decision }) => decision ?? []);
  const part = (holds: (decision: LevelDecision) => boolean): number | null =>
    shareUnlessFew({ count: decisions.filter(holds).length, of: decisions.length });
  const catalogIds = [...new Set(figures.map(({ job }) => job.catalogId))].sort();
  return {
    at,
    organisationName: (await repositories.organisation()).name,
    statuses: counted(
      jobStatuses,
      figures.map(({ job }) => job.status),
    ),
    levels: counted(
      levels,
      figures.map(({ decision }) => decision?.level ?? 'geen'),
    ),
    catalogs: counted(
      catalogIds,
      figures.map(({ job }) => job.catalogId),
    ),
    borderCases: part(({ receipt }) => receipt.advice.borderReasons.length > 0),
    deviations: part(({ level, receipt }) => level !== receipt.advice.outcome),
    evidence: averageOf(figures.flatMap(({ evidence }) => evidence ?? [])),
    twice: twiceGraded(comparisons, figures.filter(({ gradedTwice }) => gradedTwice).length),
  };
}

async function evidenceOf({ answers }: Pick<Repositories, 'answers'>, jobId: string): Promise<number | null> {
  const given = (await answers.listForJob(jobId)).filter(
    ({ kind, value }) => kind === 'criterium' && value !== null,
  );
  return given.length === 0
    ? null
    : given.filter(({ evidence }) => evidence.trim() !== '').length / given.length;
}

function averageOf(shares: readonly number[]): Report['evidence'] {
  return shares.length < fewest ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function counted<Key extends string>(keys: readonly Key[], found: readonly Key[]): ShownCounts<Key> {
  return hideFew(keys.map((key) => ({ key, count: found.filter((one) => one === key).length })));
}
