import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { makeReceipt, textsOf, type BoundCatalogs } from '../../domain/grading/receipt';
import { isReadyForAdvice, walkPages } from '../../domain/grading/walk';
import type { SecondGrading, SideAnswer } from '../../domain/second/second';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { statusAllows } from '../../domain/workflow/transitions';
import { answerFaults, type GivenAnswer } from '../grading/answerFaults';
import { catalogsForJob } from '../grading/catalogsForJob';
import { houseRulesOf } from '../grading/houseRules';
import type { JobFile } from '../grading/jobFile';
import { isUnchanged, type AnswerConflict, type SavedAnswers } from '../grading/saveAnswers';
import { tell } from '../messages/tell';
import { doerToTell } from '../messages/whomToTell';
import type { Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';
import type { SecondPorts } from './askSecond';

/** What the second assessor sees: the functie, the questions and their own answers. Nothing of the first. */
export interface BlindFile extends Pick<
  JobFile,
  'bound' | 'catalogs' | 'answers' | 'sheet' | 'pages' | 'house' | 'acted'
> {
  readonly second: SecondGrading;
  readonly job: Pick<Job, 'id' | 'name' | 'department'>;
  /** Who asked, by name. */
  readonly askedByName: string;
  /** Whether it can be handed in, as far as it lies with the second assessor. */
  readonly ready: boolean;
}

export function makeViewBlind(ports: SecondPorts) {
  return (actor: Actor, jobId: string): Promise<BlindFile> =>
    ports.unitOfWork.read(actor.organisationId, (repositories) =>
      blindFile(repositories, ports, actor, jobId),
    );
}

/**
 * Stores answers of the second assessor, all or none, by the rules of the first walk: an answer that says what is stored is left alone.
 * Refuses faults (`invalid`), an answer that was changed since the given revision (`stale`, with both texts), and after handing in or the
 * end (`wrong-status`).
 */
export function makeSaveBlind(ports: SecondPorts) {
  return async (actor: Actor, jobId: string, given: readonly GivenAnswer[]): Promise<SavedAnswers> => {
    const at = ports.clock.now().toISOString();
    return ports.unitOfWork.write(actor.organisationId, async (repositories) => {
      const { second, catalogs, answers } = await blindFile(repositories, ports, actor, jobId);
      refuseFaults(answerFaults(catalogs, given, answers));
      const revisions: Record<string, number> = {};
      const conflicts: AnswerConflict[] = [];
      for (const answer of given) {
        const { kind, questionId, revision, content } = answer;
        const stored = answers.find((one) => one.kind === kind && one.questionId === questionId);
        const key = `${kind}.${questionId}`;
        const saved = isUnchanged(stored, content)
          ? (stored?.revision ?? 0)
          : await repositories.seconds.saveAnswer(second.id, kind, questionId, revision, content, at);
        if (saved !== null) revisions[key] = saved;
        else if (stored !== undefined) conflicts.push({ given: answer, stored });
        else throw new Error(`answer ${key} was refused as stale, but none is stored`);
      }
      const [conflict] = conflicts;
      if (conflict !== undefined) {
        const storedRevision = conflict.stored.revision;
        refuse({ code: 'stale', what: 'answers', stored: conflicts, storedRevision });
      }
      return { revisions, savedAt: at };
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
      const file = await blindFile(repositories, ports, actor, jobId);
      const { second, bound, answers, ready, acted, house } = file;
      if (!ready) refuse({ code: 'not-ready', missing: ['eigen'] });
      const first = await repositories.answers.listForJob(jobId);
      if (!isReady(bound, first)) refuse({ code: 'not-ready', missing: ['eerste'] });
      const { settings, words } = house;
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
      const to = await doerToTell(repositories, second.askedBy);
      const news = { to, from: actor.accountId, jobId, aboutId: second.id };
      await tell(repositories, { kind: 'tweede-ingeleverd', ...news }, at);
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
  if (second === undefined || !own.includes(second.assessorId)) {
    refuse({ code: 'wrong-status', status: 'niet-gevraagd', action: 'second.grade' });
  }
  if (second.handedInAt !== null) {
    refuse({ code: 'wrong-status', status: 'ingeleverd', action: 'second.grade' });
  }
  if (!statusAllows('second.grade', job.status)) {
    refuse({ code: 'wrong-status', status: job.status, action: 'second.grade' });
  }
  // The choice of a reference function belongs to what is graded, not to what was found.
  const bound = catalogsForJob(library, job, await repositories.answers.listForJob(jobId));
  const catalogs = textsOf(bound);
  const asked = { jobId, answeredBy: actor.accountId, answeredByName: actor.name };
  const answers = (await repositories.seconds.answers(second.id)).map((one) => ({ ...one, ...asked }));
  const sheet = sheetFromAnswers(catalogs, answers);
  return {
    second,
    job: { id: job.id, name: job.name, department: job.department },
    askedByName: (await repositories.people.find(second.askedBy))?.name ?? '',
    bound,
    catalogs,
    answers,
    sheet,
    // What is not compared is not asked again.
    pages: walkPages(catalogs, sheet.gates).filter(({ kind }) => kind !== 'omstandigheden'),
    house: await houseRulesOf(repositories),
    ready: isReady(bound, answers),
    acted,
  };
}
