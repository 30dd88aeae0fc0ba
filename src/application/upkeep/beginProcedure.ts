import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { longestReason } from '../../domain/grading/storedAnswer';
import { refuse, type Fault } from '../../domain/shared/failure';
import { objectionOpensLevel } from '../../domain/upkeep/objectionOpensLevel';
import { occasions } from '../../domain/upkeep/occasion';
import type { Procedure } from '../../domain/upkeep/procedure';
import { procedureBar } from '../../domain/upkeep/procedureBar';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn, statusAfterAnswer } from '../../domain/workflow/transitions';
import { loadJobFile, type JobFile } from '../grading/jobFile';
import type { Clock, Ids, Repositories, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { answerOpenTriggers } from './answerTrigger';
import { tellProcedure } from './tellProcedure';

export interface ProcedurePorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What HR says to begin a new procedure. */
export interface GivenProcedure {
  readonly jobId: string;
  /** One of `occasions`; empty when nothing was picked. */
  readonly occasion: string;
  readonly reason: string;
  /** Why it cannot wait for the year to pass; looked at only when the year did not. */
  readonly overrideReason: string;
}

/** What is known before a new procedure begins. */
export interface ProcedureFile {
  readonly file: JobFile;
  /** Null: it can begin without a reason of its own; else the day (YYYY-MM-DD) from which it could. */
  readonly bar: string | null;
  /** A talk about an objection ended in agreement or a ground was upheld, since the last procedure began. */
  readonly objectionUpheld: boolean;
  readonly earlier: readonly Procedure[];
  /** How many triggers are open: beginning answers them. */
  readonly openTriggers: number;
}

/** What HR has to know before beginning a new procedure. */
export function makeViewProcedure({
  unitOfWork,
  library,
  clock,
}: Pick<ProcedurePorts, 'unitOfWork' | 'library' | 'clock'>) {
  return (actor: Actor, jobId: string): Promise<ProcedureFile> =>
    unitOfWork.read(actor.organisationId, (repositories) =>
      procedureFile(repositories, library, actor, jobId, clock.now().toISOString()),
    );
}

/** Begins a new procedure, see `beginProcedureIn`. */
export function makeBeginProcedure(ports: ProcedurePorts) {
  return (actor: Actor, given: GivenProcedure): Promise<Procedure> => {
    const at = ports.clock.now().toISOString();
    return ports.unitOfWork.write(actor.organisationId, (repositories) =>
      beginProcedureIn(repositories, ports, actor, given, at),
    );
  };
}

/**
 * Opens the level of a functie with a signed profile, so that it is graded anew: the answers stay as a start, the decision stays on record as
 * withdrawn, and what was signed counts until something new is. Triggers that were open are answered by it; who has the functie, who leads it
 * and who asked are told. At most one a year after the last decision about the level, unless there is a
 * reason not to wait. Refuses `invalid` at `reason`, `overrideReason` (`een-per-jaar`) and `occasion` (none, or an objection that was not upheld), and
 * `wrong-status`. For inside a unit of work; `at` is now (ISO 8601, UTC).
 */
export async function beginProcedureIn(
  repositories: Repositories,
  { library, ids }: Pick<ProcedurePorts, 'library' | 'ids'>,
  actor: Actor,
  given: GivenProcedure,
  at: string,
): Promise<Procedure> {
  const found = await procedureFile(repositories, library, actor, given.jobId, at);
  const { job, decision, readyForAdvice, acted, allowed } = found.file;
  authoriseOnJob(actor, 'procedure.begin', job, acted);
  if (!allowed.has('procedure.begin')) {
    refuse({ code: 'wrong-status', status: job.status, action: 'procedure.begin' });
  }
  const reason = given.reason.trim();
  const overrideReason = given.overrideReason.trim();
  const occasion = occasions.find((known) => known === given.occasion);
  const waits = found.bar !== null && occasion !== 'bezwaar';
  const faults = [
    ...(occasion === undefined ? [{ field: 'occasion', problem: 'geen-keuze' }] : []),
    ...(occasion === 'bezwaar' && !found.objectionUpheld
      ? [{ field: 'occasion', problem: 'geen-bezwaar' }]
      : []),
    ...textFaults('reason', reason, 'leeg', {}),
    ...(waits ? textFaults('overrideReason', overrideReason, 'een-per-jaar', { from: found.bar }) : []),
  ];
  if (occasion === undefined || faults.length > 0) refuse({ code: 'invalid', faults });
  if (decision === null) refuse({ code: 'not-found', what: 'decision' });
  const procedure: Procedure = {
    id: ids.newId(),
    jobId: job.id,
    occasion,
    reason,
    overrideReason: waits ? overrideReason : null,
    decisionId: decision.id,
    by: actor.accountId,
    at,
  };
  await repositories.decisions.withdraw(decision.id, at, reason);
  await repositories.upkeep.insertProcedure(procedure);
  const status = followsOn('procedure.begin', job.status, statusAfterAnswer(readyForAdvice));
  if (!(await repositories.jobs.update(job.id, job.revision, { status, updatedAt: at }))) {
    refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
  }
  await repositories.audit.append(
    {
      kind: 'procedure-begonnen',
      jobId: job.id,
      procedureId: procedure.id,
      occasion: procedure.occasion,
      early: waits,
    },
    by(actor, at, acted),
  );
  await answerOpenTriggers(repositories, actor, job.id, reason, at);
  await tellProcedure(repositories, job, procedure);
  return procedure;
}

function textFaults(
  field: string,
  text: string,
  whenEmpty: string,
  params: Readonly<Record<string, string>>,
): readonly Fault[] {
  if (text === '') return [{ field, problem: whenEmpty, params }];
  const over = text.length - longestReason;
  return over > 0 ? [{ field, problem: 'te-lang', params: { over } }] : [];
}

async function procedureFile(
  repositories: Repositories,
  library: CatalogLibrary,
  actor: Actor,
  jobId: string,
  at: string,
): Promise<ProcedureFile> {
  const file = await loadJobFile(repositories, library, actor, 'procedure.begin', jobId);
  const earlier = await repositories.upkeep.procedures(jobId);
  const since = earlier.at(-1)?.at ?? '';
  const rulings = await repositories.rulings.listForJob(jobId);
  const steps = await Promise.all(rulings.map(({ id }) => repositories.objections.steps(id)));
  return {
    file,
    bar: file.decision === null ? null : procedureBar(file.decision.decidedAt, at),
    objectionUpheld: steps.some((one) => objectionOpensLevel(one, since)),
    earlier,
    openTriggers: (await repositories.reviews.triggers(jobId)).filter(({ answer }) => answer === null).length,
  };
}
