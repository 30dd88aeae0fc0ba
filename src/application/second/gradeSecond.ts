import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { makeReceipt, textsOf, type BoundCatalogs } from '../../domain/grading/receipt';
import { isReadyForAdvice, walkPages } from '../../domain/grading/walk';
import type { SecondGrading, SideAnswer } from '../../domain/second/second';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import type { ActedOn } from '../../domain/workflow/decide';
import { answerFaults, type GivenAnswer } from '../grading/answerFaults';
import { catalogsForJob } from '../grading/catalogsForJob';
import { houseRulesOf } from '../grading/houseRules';
import type { Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';
import type { SecondPorts } from './askSecond';
import type { SecondAnswer } from './stores';

/** What the second assessor sees: the functie, the questions and their own answers. Nothing of the first. */
export interface BlindFile {
  readonly second: SecondGrading;
  readonly job: Pick<Job, 'id' | 'name' | 'department'>;
  readonly bound: BoundCatalogs;
  readonly answers: readonly SecondAnswer[];
  readonly ready: boolean;
  readonly acted: ActedOn;
}

export function makeViewBlind(ports: SecondPorts) {
  return (actor: Actor, jobId: string): Promise<BlindFile> =>
    ports.unitOfWork.read(actor.organisationId, (repositories) =>
      blindFile(repositories, ports, actor, jobId),
    );
}

/** Stores answers of the second assessor, all or none, with the faults and conflicts of the first walk. */
export function makeSaveBlind(ports: SecondPorts) {
  return async (actor: Actor, jobId: string, given: readonly GivenAnswer[]): Promise<void> => {
    const at = ports.clock.now().toISOString();
    await ports.unitOfWork.write(actor.organisationId, async (repositories) => {
      const { second, bound, answers } = await blindFile(repositories, ports, actor, jobId);
      const asked = { jobId, answeredBy: actor.accountId, answeredByName: actor.name };
      refuseFaults(
        answerFaults(
          textsOf(bound),
          given,
          answers.map((answer) => ({ ...answer, ...asked })),
        ),
      );
      for (const { kind, questionId, revision, content } of given) {
        const stored = answers.find((answer) => answer.kind === kind && answer.questionId === questionId);
        const saved = await repositories.seconds.saveAnswer(
          second.id,
          kind,
          questionId,
          revision,
          content,
          at,
        );
        if (saved === null) {
          refuse({ code: 'stale', what: 'answers', stored, storedRevision: stored?.revision ?? 0 });
        }
      }
    });
  };
}

/**
 * Hands in: from now on the two can be compared, and what each found stays as it is. Refuses while a question is open on which the advice
 * rests, with the second assessor (`not-ready`, `eigen`) or with the first (`eerste`).
 */
export function makeHandIn(ports: SecondPorts) {
  return async (actor: Actor, jobId: string): Promise<void> => {
    const at = ports.clock.now().toISOString();
    await ports.unitOfWork.write(actor.organisationId, async (repositories) => {
      const { second, bound, answers, ready, acted } = await blindFile(repositories, ports, actor, jobId);
      if (!ready) refuse({ code: 'not-ready', missing: ['eigen'] });
      const first = await repositories.answers.listForJob(jobId);
      if (!isReady(bound, first)) refuse({ code: 'not-ready', missing: ['eerste'] });
      const { settings, words } = await houseRulesOf(repositories);
      const side = (rows: readonly SideAnswer[]) => ({
        answers: rows.map(({ kind, questionId, value, reason, evidence, doubt }) => ({
          kind,
          questionId,
          value,
          reason,
          evidence,
          doubt,
        })),
        receipt: makeReceipt(bound, sheetFromAnswers(textsOf(bound), rows), settings, words),
      });
      const done = await repositories.seconds.handIn(second.id, at, {
        first: side(first),
        second: side(answers),
      });
      if (!done) refuse({ code: 'wrong-status', status: 'ingeleverd', action: 'second.grade' });
      await repositories.audit.append(
        { kind: 'tweede-indeling-ingeleverd', jobId, secondId: second.id },
        by(actor, at, acted),
      );
    });
  };
}

function isReady(bound: BoundCatalogs, rows: readonly SideAnswer[]): boolean {
  const catalogs = textsOf(bound);
  const { gates } = sheetFromAnswers(catalogs, rows);
  return isReadyForAdvice(walkPages(catalogs, gates), gates, rows);
}

async function blindFile(
  repositories: Repositories,
  { library }: Pick<SecondPorts, 'library'>,
  actor: Actor,
  jobId: string,
): Promise<BlindFile> {
  const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
  const acted = (await jobsActedOn(repositories, actor))(job);
  authorise(actor, 'second.grade', acted);
  const second = await repositories.seconds.open(jobId);
  const own = await accountsOf(repositories, actor.accountId);
  if (second === undefined || !own.includes(second.assessorId)) refuse({ code: 'not-found', what: 'second' });
  if (second.handedInAt !== null) {
    refuse({ code: 'wrong-status', status: 'ingeleverd', action: 'second.grade' });
  }
  // The choice of a reference function belongs to what is graded, not to what was found.
  const bound = catalogsForJob(library, job, await repositories.answers.listForJob(jobId));
  const answers = await repositories.seconds.answers(second.id);
  return {
    second,
    job: { id: job.id, name: job.name, department: job.department },
    bound,
    answers,
    ready: isReady(bound, answers),
    acted,
  };
}
