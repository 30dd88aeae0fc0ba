import type { Outcome } from '../../domain/grading/advice';
import { makeReceipt } from '../../domain/grading/receipt';
import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { longestReason, type QuestionKind } from '../../domain/grading/storedAnswer';
import {
  openDifferences,
  questionKey,
  type AgreedAnswer,
  type Comparison,
  type Difference,
  type SecondGrading,
  type SideAnswer,
} from '../../domain/second/second';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { loadJobFile, receiptOf, type JobFile } from '../grading/jobFile';
import { storeAnswers } from '../grading/saveAnswers';
import type { Repositories } from '../ports';
import { by } from '../shared/by';
import { assessorsFor, type Assessors, type SecondPorts } from './askSecond';

/** The second grading of a functie for HR: what was handed in, and what is agreed. */
export interface SecondFile {
  readonly file: JobFile;
  readonly second: SecondGrading;
  /** Null until it was handed in. */
  readonly comparison: Comparison | null;
  readonly agreed: readonly AgreedAnswer[];
  readonly open: readonly Difference[];
}

/** What the page about the second grading of a functie shows. */
export interface SecondPage {
  readonly file: JobFile;
  /** The last second grading; null when there was none. */
  readonly last: ShownSecond | null;
  /** Who can be asked now; null while one is open, and when the functie is too far for it. */
  readonly assessors: Assessors | null;
}

export interface ShownSecond extends Omit<SecondFile, 'file'> {
  readonly names: ReadonlyMap<string, string>;
  /** Who answered first, by name. */
  readonly firstNames: readonly string[];
  /** Whether the second assessor can still be reached here. */
  readonly assessorActive: boolean;
  /** How far the second assessor is while nothing was handed in: questions that were answered. */
  readonly answered: number;
  readonly moves: ReadonlyMap<string, Move>;
  /** The advice on the answers of the functie as they are now. */
  readonly now: Outcome;
}

/** What the advice on the answers of now becomes with either choice; null: that one did not answer it. */
export interface Move {
  readonly first: Outcome | null;
  readonly second: Outcome | null;
}

/** The second grading as HR sees it, and who can be asked for one. */
export function makeViewSecondPage(ports: SecondPorts) {
  return (actor: Actor, jobId: string): Promise<SecondPage> =>
    ports.unitOfWork.read(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, ports.library, actor, 'second.settle', jobId);
      const found = await secondFile(repositories, ports, actor, jobId);
      const busy = found !== null && found.second.ended === null;
      return {
        file,
        last: found === null ? null : await shownSecond(repositories, found),
        assessors:
          busy || !file.allowed.has('second.ask') ? null : await assessorsFor(repositories, actor, file),
      };
    });
}

async function shownSecond(repositories: Repositories, found: SecondFile): Promise<ShownSecond> {
  const { second, comparison, agreed, open, file } = found;
  const ids = [second.assessorId, second.askedBy, second.ended?.by, ...agreed.map((one) => one.by)];
  const names = new Map<string, string>();
  for (const id of ids) {
    const name = id === undefined ? undefined : (await repositories.people.find(id))?.name;
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  const assessor = await repositories.people.find(second.assessorId);
  const settled = new Set(agreed.map(questionKey));
  const others = file.answers.filter(
    (one) => one.answeredBy !== second.assessorId && !settled.has(questionKey(one)),
  );
  return {
    second,
    comparison,
    agreed,
    open,
    names,
    firstNames: [...new Set(others.map(({ answeredByName }) => answeredByName))],
    assessorActive: assessor?.active === true,
    answered: (await repositories.seconds.answers(second.id)).filter(({ value }) => value !== null).length,
    now: receiptOf(file).advice.outcome,
    moves: new Map(open.map((one) => [questionKey(one), moveOf(file, one)])),
  };
}

function moveOf(file: JobFile, { kind, questionId, first, second }: Difference): Move {
  const outcomeWith = (side: SideAnswer | null): Outcome | null => {
    if (side === null) return null;
    const others = file.answers.filter((one) => one.kind !== kind || one.questionId !== questionId);
    const { settings, words } = file.house;
    const sheet = sheetFromAnswers(file.catalogs, [...others, side]);
    return makeReceipt(file.bound, sheet, settings, words).advice.outcome;
  };
  return { first: outcomeWith(first), second: outcomeWith(second) };
}

/** The last second grading of a functie; null when there was none. */
export function makeViewSecond(ports: SecondPorts) {
  return (actor: Actor, jobId: string): Promise<SecondFile | null> =>
    ports.unitOfWork.read(actor.organisationId, (repositories) =>
      secondFile(repositories, ports, actor, jobId),
    );
}

/**
 * Records the answer on which both agree, with why; it becomes the answer of the functie by the way of every answer. The last one ends the
 * second grading. Refuses faults (`invalid`), a question that does not differ or was agreed already (`stale`).
 */
export function makeAgree(ports: SecondPorts) {
  return async (
    actor: Actor,
    jobId: string,
    given: {
      readonly kind: QuestionKind;
      readonly questionId: string;
      readonly value: string;
      readonly reason: string;
    },
  ): Promise<void> => {
    const at = ports.clock.now().toISOString();
    await ports.unitOfWork.write(actor.organisationId, async (repositories) => {
      const found = await secondFile(repositories, ports, actor, jobId);
      const { second, open, file } = handedIn(found);
      const reason = given.reason.trim();
      const { kind, questionId, value } = given;
      refuseFaults([
        ...(value === '' ? [{ field: 'keuze', problem: 'geen-keuze' }] : []),
        ...reasonFaults(reason),
      ]);
      if (!open.some((one) => one.kind === kind && one.questionId === questionId)) {
        refuse({ code: 'stale', what: 'second', stored: null, storedRevision: 0 });
      }
      const stored = file.answers.find((one) => one.kind === kind && one.questionId === questionId);
      const content = { value, reason, evidence: stored?.evidence ?? '', doubt: false };
      await storeAnswers(repositories, ports, actor, jobId, [
        { kind, questionId, revision: stored?.revision ?? 0, content },
      ]);
      const who = by(actor, at, file.acted);
      await repositories.seconds.agree(second.id, {
        kind,
        questionId,
        value,
        reason,
        by: actor.accountId,
        at,
      });
      await repositories.audit.append(
        { kind: 'tweede-indeling-overeen', jobId, secondId: second.id, question: `${kind}.${questionId}` },
        who,
      );
      if (open.length > 1) return;
      await repositories.seconds.end(second.id, actor.accountId, at, '');
      await repositories.audit.append({ kind: 'tweede-indeling-afgerond', jobId, secondId: second.id }, who);
    });
  };
}

/**
 * Ends a second grading: at once when nothing differs, else with why not (`reden`), also while nothing was handed in. Refuses one that ended
 * already (`wrong-status`).
 */
export function makeEndSecond(ports: SecondPorts) {
  return async (actor: Actor, jobId: string, given: string): Promise<void> => {
    const at = ports.clock.now().toISOString();
    await ports.unitOfWork.write(actor.organisationId, async (repositories) => {
      const found = await secondFile(repositories, ports, actor, jobId);
      if (found === null || found.second.ended !== null) {
        refuse({ code: 'wrong-status', status: 'afgerond', action: 'second.settle' });
      }
      const { second, comparison, open, file } = found;
      const reason = given.trim();
      if (comparison === null || open.length > 0) refuseFaults(reasonFaults(reason));
      await repositories.seconds.end(second.id, actor.accountId, at, reason);
      await repositories.audit.append(
        { kind: 'tweede-indeling-afgerond', jobId, secondId: second.id },
        by(actor, at, file.acted),
      );
    });
  };
}

function reasonFaults(reason: string): readonly Fault[] {
  if (reason === '') return [{ field: 'reden', problem: 'leeg' }];
  const over = reason.length - longestReason;
  return over > 0 ? [{ field: 'reden', problem: 'te-lang', params: { over } }] : [];
}

function handedIn(found: SecondFile | null): SecondFile {
  if (found?.comparison === null || found === null || found.second.ended !== null) {
    refuse({ code: 'wrong-status', status: 'gevraagd', action: 'second.settle' });
  }
  return found;
}

async function secondFile(
  repositories: Repositories,
  { library }: Pick<SecondPorts, 'library'>,
  actor: Actor,
  jobId: string,
): Promise<SecondFile | null> {
  const file = await loadJobFile(repositories, library, actor, 'second.settle', jobId);
  const second = (await repositories.seconds.listForJob(jobId)).at(-1);
  if (second === undefined) return null;
  const comparison = (await repositories.seconds.comparison(second.id)) ?? null;
  const agreed = await repositories.seconds.agreed(second.id);
  return {
    file,
    second,
    comparison,
    agreed,
    open: comparison === null ? [] : openDifferences(comparison, agreed),
  };
}
