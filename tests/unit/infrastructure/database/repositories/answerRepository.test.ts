import type { AnswerContent } from '../../../../../src/domain/grading/storedAnswer';
import {
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const organisationId = anOrganisation().id;
const jobId = aJob().id;
const by = { accountId: anAccount().id, at: testMoment };
const content: AnswerContent = {
  value: 'B',
  reason: 'Maakt zelf het jaarplan.',
  evidence: 'Jaarplan verkoop, map Plannen',
  doubt: true,
};
let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  await test.unitOfWork.write(organisationId, ({ jobs }) => jobs.insert(aJob()));
});
afterEach(() => test.close());

const save = (revision: number, change: Partial<AnswerContent> = {}) =>
  test.unitOfWork.write(organisationId, ({ answers }) =>
    answers.save(jobId, 'criterium', 'plannen-maken', revision, { ...content, ...change }, by),
  );
const find = () =>
  test.unitOfWork.read(organisationId, ({ answers }) => answers.find(jobId, 'criterium', 'plannen-maken'));

it('has no answer before the first save', async () => {
  expect(await find()).toBeUndefined();
  expect(await test.unitOfWork.read(organisationId, ({ answers }) => answers.listForJob(jobId))).toEqual([]);
});

it('gives back what was saved, with who and when', async () => {
  expect(await save(0)).toBe(1);
  expect(await find()).toEqual({
    ...content,
    jobId,
    kind: 'criterium',
    questionId: 'plannen-maken',
    revision: 1,
    answeredBy: anAccount().id,
    answeredByName: anAccount().name,
    answeredAt: testMoment,
  });
});

it('keeps an answer without a choice', async () => {
  await save(0, { value: null, doubt: false });
  expect(await find()).toMatchObject({ value: null, doubt: false });
});

it('counts the revision at every save', async () => {
  expect(await save(0)).toBe(1);
  expect(await save(1, { value: 'C' })).toBe(2);
  expect(await save(2, { value: 'A' })).toBe(3);
  expect(await find()).toMatchObject({ value: 'A', revision: 3 });
});

it.each([
  ['a first save when there is an answer', 0],
  ['an older revision', 1],
  ['a revision that is not there yet', 3],
])('writes nothing for %s', async (_what, revision) => {
  await save(0);
  await save(1, { value: 'C' });
  expect(await save(revision, { value: 'A', reason: 'Te laat.' })).toBeNull();
  expect(await find()).toMatchObject({ value: 'C', reason: content.reason, revision: 2 });
});

it('writes nothing for a revision of an answer that was never saved', async () => {
  expect(await save(1)).toBeNull();
  expect(await find()).toBeUndefined();
});

it('keeps questions of another kind with the same id apart', async () => {
  await test.unitOfWork.write(organisationId, async ({ answers }) => {
    await answers.save(jobId, 'taak', '004-1-1', 0, content, by);
    await answers.save(jobId, 'gebied', '004-1-1', 0, { ...content, value: null }, by);
  });
  const stored = await test.unitOfWork.read(organisationId, ({ answers }) => answers.listForJob(jobId));
  expect(stored.map(({ kind, value }) => [kind, value])).toEqual([
    ['gebied', null],
    ['taak', 'B'],
  ]);
});

it('refuses an answer for a job that does not exist', async () => {
  const saving = test.unitOfWork.write(organisationId, ({ answers }) =>
    answers.save('functie-onbekend', 'criterium', 'plannen-maken', 0, content, by),
  );
  await expect(saving).rejects.toThrow('SQLITE_CONSTRAINT_FOREIGNKEY');
});
