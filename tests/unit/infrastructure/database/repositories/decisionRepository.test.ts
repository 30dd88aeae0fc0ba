import {
  aDecision,
  aJob,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const organisationId = anOrganisation().id;
const jobId = aJob().id;
const later = '2026-12-01T15:20:00.000Z';
let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  await test.unitOfWork.write(organisationId, ({ jobs }) => jobs.insert(aJob()));
});
afterEach(() => test.close());

const insert = (change: Parameters<typeof aDecision>[0] = {}) =>
  test.unitOfWork.write(organisationId, ({ decisions }) => decisions.insert(aDecision(change)));
const current = () => test.unitOfWork.read(organisationId, ({ decisions }) => decisions.current(jobId));
const list = () => test.unitOfWork.read(organisationId, ({ decisions }) => decisions.listForJob(jobId));
const withdraw = (id: string, reason: string) =>
  test.unitOfWork.write(organisationId, ({ decisions }) => decisions.withdraw(id, testMoment, reason));

it('gives back the whole decision', async () => {
  expect(await current()).toBeUndefined();
  await insert({ reason: 'De functie krijgt er taken bij.' });
  expect(await current()).toEqual(aDecision({ reason: 'De functie krijgt er taken bij.' }));
});

it('refuses a second decision that holds', async () => {
  await insert();
  await expect(insert({ id: 'besluit-noord-2', level: 'C' })).rejects.toThrow('a decision already');
  expect(await list()).toEqual([aDecision()]);
});

it('keeps a withdrawn decision on record beside the one that followed', async () => {
  await insert();
  expect(await withdraw('besluit-noord-1', 'Nieuwe taken')).toBe(true);
  expect(await current()).toBeUndefined();
  await insert({ id: 'besluit-noord-2', level: 'C', decidedAt: later });
  expect(await current()).toMatchObject({ id: 'besluit-noord-2', level: 'C' });
  expect(await list()).toEqual([
    aDecision({ withdrawnAt: testMoment, withdrawnReason: 'Nieuwe taken' }),
    aDecision({ id: 'besluit-noord-2', level: 'C', decidedAt: later }),
  ]);
});

it('withdraws once, and nothing that is not there', async () => {
  await insert();
  expect(await withdraw('besluit-noord-1', 'Nieuwe taken')).toBe(true);
  expect(await withdraw('besluit-noord-1', 'Nog eens')).toBe(false);
  expect(await withdraw('besluit-onbekend', 'Vergissing')).toBe(false);
  expect(await list()).toMatchObject([{ withdrawnReason: 'Nieuwe taken' }]);
});
