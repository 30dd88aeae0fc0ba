import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { AnswerContent, StoredAnswer } from '../../domain/grading/storedAnswer';
import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { isReadyForAdvice, walkPages } from '../../domain/grading/walk';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn, statusAfterAnswer } from '../../domain/workflow/transitions';
import type { By, Clock, Repositories, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { inTalk } from '../voice/closeViews';
import { by as byOf } from '../shared/by';
import { answerFaults } from './answerFaults';
import type { GivenAnswer } from './answerFaults';
import { loadJobFile } from './jobFile';
import type { JobFile } from './jobFile';

export interface SaveAnswersDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** An answer that someone else stored in the meantime, beside the one that was refused. */
export interface AnswerConflict {
  readonly given: GivenAnswer;
  readonly stored: StoredAnswer;
}

export interface SavedAnswers {
  /** `kind.questionId` → the revision that is stored now. */
  readonly revisions: Readonly<Record<string, number>>;
  readonly savedAt: string;
}

/** Whether an answer says what is stored already; an empty one is nothing while nothing is stored. */
export function isUnchanged(stored: AnswerContent | undefined, content: AnswerContent): boolean {
  return stored === undefined ? isEmpty(content) : same(stored, content);
}

function same(a: AnswerContent, b: AnswerContent): boolean {
  return a.value === b.value && a.reason === b.reason && a.evidence === b.evidence && a.doubt === b.doubt;
}

function isEmpty(content: AnswerContent): boolean {
  return content.value === null && content.reason === '' && content.evidence === '' && !content.doubt;
}

/** Writes the answers that differ from what is stored; gives the conflicts instead when someone else was first. */
async function write(
  repositories: Repositories,
  file: JobFile,
  answers: readonly GivenAnswer[],
  by: By,
): Promise<{ revisions: Record<string, number>; conflicts: AnswerConflict[]; changed: boolean }> {
  const revisions: Record<string, number> = {};
  const conflicts: AnswerConflict[] = [];
  let changed = false;
  for (const given of answers) {
    const { kind, questionId, revision, content } = given;
    const key = `${kind}.${questionId}`;
    const stored = file.answers.find((answer) => answer.kind === kind && answer.questionId === questionId);
    if (isUnchanged(stored, content)) {
      revisions[key] = stored?.revision ?? 0;
      continue;
    }
    const saved = await repositories.answers.save(file.job.id, kind, questionId, revision, content, by);
    if (saved === null) {
      if (stored === undefined) throw new Error(`answer ${key} was refused as stale, but none is stored`);
      conflicts.push({ given, stored });
      continue;
    }
    revisions[key] = saved;
    changed = true;
    await repositories.audit.append(
      { kind: 'antwoord-bewaard', jobId: file.job.id, question: key, revision: saved },
      by,
    );
  }
  return { revisions, conflicts, changed };
}

/**
 * Stores answers, all or none, in one transaction with their audit events and the status that follows. An answer that
 * is the same as what is stored is left alone. Refuses: faults (`invalid`), an answer that someone else changed since
 * the given revision (`stale`, with both texts), a job whose level is set (`wrong-status`).
 */
export function makeSaveAnswers({ unitOfWork, library, clock }: SaveAnswersDeps) {
  return async (actor: Actor, jobId: string, answers: readonly GivenAnswer[]): Promise<SavedAnswers> => {
    return unitOfWork.write(actor.organisationId, (repositories) =>
      storeAnswers(repositories, { library, clock }, actor, jobId, answers),
    );
  };
}

/** The same inside a transaction that is there already, for an act that comes with answers. */
export async function storeAnswers(
  repositories: Repositories,
  { library, clock }: Pick<SaveAnswersDeps, 'library' | 'clock'>,
  actor: Actor,
  jobId: string,
  answers: readonly GivenAnswer[],
): Promise<SavedAnswers> {
  const at = clock.now().toISOString();
  const file = await loadJobFile(repositories, library, actor, 'answer.save', jobId);
  authoriseOnJob(actor, 'answer.save', file.job, file.acted);
  refuseFaults(answerFaults(file.catalogs, answers, file.answers));
  const { revisions, conflicts, changed } = await write(
    repositories,
    file,
    answers,
    byOf(actor, at, file.acted),
  );
  const [conflict] = conflicts;
  if (conflict !== undefined)
    refuse({
      code: 'stale',
      what: 'answers',
      stored: conflicts,
      storedRevision: conflict.stored.revision,
    });
  // Looking at an answer and keeping it takes nothing back: an advice that was asked for still holds.
  if (!changed) return { revisions, savedAt: at };

  const stored = await repositories.answers.listForJob(jobId);
  const { gates } = sheetFromAnswers(file.catalogs, stored);
  const ready = isReadyForAdvice(walkPages(file.catalogs, gates), gates, stored);
  const status = (await inTalk(repositories, jobId)) ? 'in-gesprek' : statusAfterAnswer(ready);
  await repositories.jobs.follow(jobId, followsOn('answer.save', file.job.status, status), at);
  return { revisions, savedAt: at };
}
