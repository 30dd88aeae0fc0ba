import type { GivenAnswer } from '../../../../src/application/grading/answerFaults';
import { makeRequestAdvice } from '../../../../src/application/grading/requestAdvice';
import { makeSaveAnswers } from '../../../../src/application/grading/saveAnswers';
import { makeViewJob } from '../../../../src/application/grading/viewJob';
import { makeCreateJob } from '../../../../src/application/jobs/createJob';
import { makeEditJob } from '../../../../src/application/jobs/editJob';
import { makeListChoices } from '../../../../src/application/jobs/listChoices';
import { makeListJobs } from '../../../../src/application/jobs/listJobs';
import type { AnswerContent, QuestionKind } from '../../../../src/domain/grading/storedAnswer';
import { canWeigh } from '../../../../src/domain/grading/weighedAnswer';
import type { DomainError } from '../../../../src/domain/shared/failure';
import { DomainFailure } from '../../../../src/domain/shared/failure';
import type { Actor } from '../../../../src/domain/workflow/actor';
import type { Job } from '../../../../src/domain/workflow/job';
import { releasedLibrary } from '../../../support/releasedLibrary';
import { cryptoIds } from '../../../../src/infrastructure/system/cryptoIds';
import { anAccount, testUnitOfWorkWithAccount, type TestDatabase } from '../../../support/database';
import { realRaster } from '../../../support/grading/realCatalogs';
import { aClock } from '../../../support/testApp';

export const weighing = realRaster.catalog.criteria.filter(canWeigh);

/** The account of the test database as an actor. */
export const fenna: Actor = {
  accountId: anAccount().id,
  organisationId: anAccount().organisationId,
  name: anAccount().name,
  roles: ['hr'],
  standsInFor: [],
};

/** The use cases of jobs and answers on a real database, the real catalogs and a clock that stands still. */
export async function aBench() {
  const database = await testUnitOfWorkWithAccount();
  const clock = aClock();
  const deps = {
    unitOfWork: database.unitOfWork,
    library: releasedLibrary(),
    clock,
    ids: cryptoIds,
  };
  const createJob = makeCreateJob(deps);
  return {
    clock,
    close: () => database.close(),
    createJob,
    editJob: makeEditJob(deps),
    listJobs: makeListJobs(deps),
    listChoices: makeListChoices(deps),
    viewJob: makeViewJob(deps),
    saveAnswers: makeSaveAnswers(deps),
    requestAdvice: makeRequestAdvice(deps),
    aJob: (name: string, catalogId = 'accountmanager'): Promise<Job> =>
      createJob(fenna, { name, department: '', jobNumber: '', catalogId, copyFrom: null }),
    status: async (jobId: string) => (await find(database, jobId))?.status,
    events: async (jobId: string) =>
      (await database.unitOfWork.read(fenna.organisationId, ({ audit }) => audit.listForJob(jobId))).map(
        ({ event }) => event,
      ),
    setStatus: (jobId: string, status: Job['status']) =>
      database.unitOfWork.write(fenna.organisationId, ({ jobs }) =>
        jobs.follow(jobId, status, clock.now().toISOString()),
      ),
  };
}

export type Bench = Awaited<ReturnType<typeof aBench>>;

function find({ unitOfWork }: TestDatabase, jobId: string): Promise<Job | undefined> {
  return unitOfWork.read(fenna.organisationId, ({ jobs }) => jobs.find(jobId));
}

/** One answer, on the revision that was seen. */
export function given(
  kind: QuestionKind,
  questionId: string,
  content: Partial<AnswerContent>,
  revision = 0,
): GivenAnswer {
  return {
    kind,
    questionId,
    revision,
    content: { value: null, reason: '', evidence: '', doubt: false, ...content },
  };
}

/** The three gates; without a chain unless told. */
export function givenGates(chain: 'ja' | 'nee' = 'nee', revision = 0): GivenAnswer[] {
  return [
    given('poort', 'klantrelatie-en-verkoop', { value: 'ja' }, revision),
    given('poort', 'leidinggeven', { value: 'geen' }, revision),
    given('poort', 'winkelketen-contract', { value: chain }, revision),
  ];
}

/** Every weighing criterion at its first option, with a reason. */
export function givenCriteria(): GivenAnswer[] {
  return weighing.map(({ id, options }) =>
    given('criterium', id, { value: options[0]?.id ?? null, reason: `Zo gaat het bij ${id}.` }),
  );
}

/** The refusal of a use case. */
export async function refusalOf(work: Promise<unknown>): Promise<DomainError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainFailure) return error.error;
    throw error;
  }
  throw new Error('it was not refused');
}
