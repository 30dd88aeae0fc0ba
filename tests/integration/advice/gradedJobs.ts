import { makeCreateJob } from '../../../src/application/jobs/createJob';
import { makeRequestAdvice } from '../../../src/application/grading/requestAdvice';
import { makeSaveAnswers } from '../../../src/application/grading/saveAnswers';
import type { GivenAnswer } from '../../../src/application/grading/answerFaults';
import { makeViewAdvice } from '../../../src/application/grading/viewAdvice';
import type { AdviceFile } from '../../../src/application/grading/viewAdvice';
import type { Level } from '../../../src/domain/catalog/catalog';
import { emptySheet } from '../../../src/domain/grading/sheet';
import type { GradingSheet, TaskAnswer } from '../../../src/domain/grading/sheet';
import type { QuestionKind, AnswerContent } from '../../../src/domain/grading/storedAnswer';
import { canWeigh } from '../../../src/domain/grading/weighedAnswer';
import type { Actor } from '../../../src/domain/workflow/actor';
import { releasedLibrary } from '../../support/releasedLibrary';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { realAreas, realRaster } from '../../support/grading/realCatalogs';
import { firstPerson, type TestApp } from '../../support/testApp';

/** Jobs for the pages of the advice, made and answered by the use cases of the product. */
export interface Grader {
  readonly actor: Actor;
  /** A job with the answers of a sheet. Every choice gets a reason unless the sheet gives one. */
  grade(
    name: string,
    sheet: GradingSheet,
    catalogId?: 'accountmanager' | 'key-accountmanager' | 'junior-accountmanager',
  ): Promise<string>;
  /** As `grade`, with the advice asked. */
  gradeAndAsk(
    name: string,
    sheet: GradingSheet,
    catalogId?: 'accountmanager' | 'key-accountmanager' | 'junior-accountmanager',
  ): Promise<string>;
  ask(jobId: string): Promise<void>;
  /** Changes one criterion; gives what is not told an explanation. */
  answer(jobId: string, criterionId: string, content: Partial<AnswerContent>): Promise<void>;
  /** The advice as the page sees it. */
  view(jobId: string): Promise<AdviceFile>;
}

/** A reason that says which question it is about. */
export function reasonFor(id: string): string {
  return `Zo gaat het bij ${id}: zie het verslag van maart.`;
}

/** The person of the first start as the use cases know them; signs in with `app.signedInBrowser()` first. */
export async function graderOf(app: TestApp): Promise<Grader> {
  const { unitOfWork, clock } = app;
  const library = releasedLibrary();
  const deps = { unitOfWork, library, clock, ids: cryptoIds, digests: nodeDigests };
  const account = await unitOfWork.readDirectory((directory) =>
    directory.findAccountByEmail(firstPerson.email),
  );
  if (account === undefined) throw new Error('sign in first: there is no account yet');
  const actor: Actor = {
    accountId: account.id,
    organisationId: account.organisationId,
    name: account.name,
    roles: account.roles,
    standsInFor: [],
  };
  const createJob = makeCreateJob(deps);
  const saveAnswers = makeSaveAnswers(deps);
  const requestAdvice = makeRequestAdvice(deps);
  const viewAdvice = makeViewAdvice(deps);

  const grader: Grader = {
    actor,
    async grade(name, sheet, catalogId = 'accountmanager') {
      const job = await createJob(actor, {
        name,
        department: 'Verkoop',
        jobNumber: '',
        catalogId,
        copyFrom: null,
      });
      // The gates first: they say which other questions there are.
      const answers = answersOf(sheet);
      await saveAnswers(
        actor,
        job.id,
        answers.filter(({ kind }) => kind === 'poort'),
      );
      await saveAnswers(
        actor,
        job.id,
        answers.filter(({ kind }) => kind !== 'poort'),
      );
      return job.id;
    },
    async gradeAndAsk(name, sheet, catalogId) {
      const jobId = await grader.grade(name, sheet, catalogId);
      await grader.ask(jobId);
      return jobId;
    },
    async ask(jobId) {
      await requestAdvice(actor, jobId);
    },
    async answer(jobId, criterionId, content) {
      const { file } = await grader.view(jobId);
      const stored = file.answers.find(
        ({ kind, questionId }) => kind === 'criterium' && questionId === criterionId,
      );
      await saveAnswers(actor, jobId, [
        {
          kind: 'criterium',
          questionId: criterionId,
          revision: stored?.revision ?? 0,
          content: {
            value: stored?.value ?? null,
            reason: stored?.reason ?? reasonFor(criterionId),
            evidence: stored?.evidence ?? '',
            doubt: stored?.doubt ?? false,
            ...content,
          },
        },
      ]);
    },
    view: (jobId) => viewAdvice(actor, jobId),
  };
  return grader;
}

function answersOf(sheet: GradingSheet): GivenAnswer[] {
  const given = (kind: QuestionKind, questionId: string, content: Partial<AnswerContent>): GivenAnswer => ({
    kind,
    questionId,
    revision: 0,
    content: { value: null, reason: '', evidence: '', doubt: false, ...content },
  });
  return [
    ...Object.entries<string>({ ...sheet.gates }).map(([id, value]) => given('poort', id, { value })),
    ...Object.entries(sheet.answers).map(([id, { choice, reason, evidence, doubt }]) =>
      given('criterium', id, {
        value: choice,
        reason: reason ?? reasonFor(id),
        evidence: evidence ?? '',
        doubt: doubt ?? false,
      }),
    ),
    ...Object.entries(sheet.tasks).map(([id, value]) => given('taak', id, { value })),
    ...Object.entries(sheet.areaReasons).map(([id, reason]) => given('gebied', id, { reason })),
    ...Object.entries(sheet.timeShares).map(([id, share]) =>
      given('tijdsdeel', id, { value: String(Math.round(share * 100)) }),
    ),
    ...Object.entries(sheet.conditions).map(([id, value]) => given('omstandigheid', id, { value })),
  ];
}

/** An accountmanager without a team and without a retail chain. */
export const plainGates: GradingSheet['gates'] = {
  'klantrelatie-en-verkoop': 'ja',
  leidinggeven: 'geen',
  'winkelketen-contract': 'nee',
};
export const chainGates: GradingSheet['gates'] = { ...plainGates, 'winkelketen-contract': 'ja' };

const { criteria } = realRaster.catalog;

/** Every weighing criterion answered at a level (an option that holds for it), with some answered otherwise. */
export function sheetAt(
  level: Level | 'lichter' | 'zwaarder',
  otherwise: Readonly<Record<string, string>> = {},
  rest: Partial<GradingSheet> = {},
): GradingSheet {
  const choiceAt = (id: string): string => {
    if (level === 'lichter' || level === 'zwaarder') return level;
    const options = criteria.find((criterion) => criterion.id === id)?.options ?? [];
    const fitting =
      options.find((option) => option.id === level) ??
      options.find((option) => option.levels.includes(level));
    if (fitting === undefined) throw new Error(`no option of ${id} holds for ${level}`);
    return fitting.id;
  };
  return {
    ...emptySheet,
    gates: plainGates,
    answers: Object.fromEntries(
      criteria
        .filter(canWeigh)
        .map(({ id }) => [id, { choice: otherwise[id] ?? choiceAt(id), reason: reasonFor(id) }]),
    ),
    ...rest,
  };
}

/** The tasks of some areas answered all the same, with the one text per area. */
export function areasAnswered(
  byArea: Readonly<Record<string, TaskAnswer>>,
): Pick<GradingSheet, 'tasks' | 'areaReasons'> {
  const areas = realAreas.catalog.resultAreas.filter(({ id }) => byArea[id] !== undefined);
  return {
    tasks: Object.fromEntries(
      areas.flatMap(({ id, tasks }) => tasks.map((task) => [task.id, byArea[id] ?? 'nee'] as const)),
    ),
    areaReasons: Object.fromEntries(areas.map(({ id }) => [id, `Zo werkt het in gebied ${id}.`])),
  };
}
