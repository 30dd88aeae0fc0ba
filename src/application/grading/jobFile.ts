import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { LevelDecision } from '../../domain/grading/levelDecision';
import { makeReceipt, textsOf } from '../../domain/grading/receipt';
import type { BoundCatalogs } from '../../domain/grading/receipt';
import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import type { GradingSheet } from '../../domain/grading/sheet';
import type { StoredAnswer } from '../../domain/grading/storedAnswer';
import { isReadyForAdvice, walkPages } from '../../domain/grading/walk';
import type { WalkPage } from '../../domain/grading/walk';
import type { SecondGrading } from '../../domain/second/second';
import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import type { Repositories } from '../ports';
import type { ActedOn } from '../../domain/workflow/decide';
import { levelIsClosed } from '../upkeep/levelIsClosed';
import { statusAllows } from '../../domain/workflow/transitions';
import { allowedNow, authorise, jobsActedOn } from '../shared/authorise';
import { catalogsForJob } from './catalogsForJob';
import { houseRulesOf, type HouseRules } from './houseRules';

/** Everything that is known of one job: what the pages and the acts on it start from. */
export interface JobFile {
  readonly job: Job;
  readonly bound: BoundCatalogs;
  readonly catalogs: GradingCatalogs;
  readonly answers: readonly StoredAnswer[];
  readonly sheet: GradingSheet;
  readonly pages: readonly WalkPage[];
  readonly readyForAdvice: boolean;
  /** What the employer chose about grading, as it holds now. */
  readonly house: HouseRules;
  /** The level that was set, if one holds now. */
  readonly decision: LevelDecision | null;
  /** The second grading that did not end, if any; the level waits for its end. */
  readonly second: SecondGrading | null;
  /** The job as the policy sees it for who looks. */
  readonly acted: ActedOn;
  /** What who looks may do with it now. */
  readonly allowed: ReadonlySet<Action>;
}

/** Loads the job file, or stops as not found when it is unknown or not the actor's. Does not look at the status. */
export async function loadJobFile(
  repositories: Repositories,
  library: CatalogLibrary,
  actor: Actor,
  action: Action,
  jobId: string,
): Promise<JobFile> {
  const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
  const acted = (await jobsActedOn(repositories, actor))(job);
  authorise(actor, action, acted);
  const answers = await repositories.answers.listForJob(jobId);
  const bound = catalogsForJob(library, job, answers);
  const catalogs = textsOf(bound);
  const sheet = sheetFromAnswers(catalogs, answers);
  const pages = walkPages(catalogs, sheet.gates);
  return {
    job,
    bound,
    catalogs,
    answers,
    sheet,
    pages,
    readyForAdvice: isReadyForAdvice(pages, sheet.gates, answers),
    house: await houseRulesOf(repositories),
    decision: (await repositories.decisions.current(jobId)) ?? null,
    second: (await repositories.seconds.open(jobId)) ?? null,
    acted,
    allowed: await allowedOnLevel(repositories, job, allowedNow(actor, job, acted)),
  };
}

/** While a signed profile rests on the level, only a new procedure opens it; else that is no way to open it. */
async function allowedOnLevel(
  repositories: Repositories,
  { id, status }: Job,
  allowed: ReadonlySet<Action>,
): Promise<ReadonlySet<Action>> {
  const mayBoth = statusAllows('level.reopen', status) && statusAllows('procedure.begin', status);
  if (!mayBoth) return allowed;
  const without = (await levelIsClosed(repositories, id)) ? 'level.reopen' : 'procedure.begin';
  return new Set([...allowed].filter((action) => action !== without));
}

/** The advice on the answers as they are now, by the rules of the house as they are now, as a receipt. */
export function receiptOf(file: JobFile): Receipt {
  const { settings, words } = file.house;
  return makeReceipt(file.bound, file.sheet, settings, words);
}
