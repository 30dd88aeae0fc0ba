import {
  aDecision,
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const organisationId = anOrganisation().id;
const decisionId = aDecision().id;
const by = { accountId: anAccount().id, at: testMoment };
let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  await test.unitOfWork.write(organisationId, async ({ jobs, decisions }) => {
    await jobs.insert(aJob());
    await decisions.insert(aDecision());
  });
});
afterEach(() => test.close());

const save = (revision: number, content: unknown, sectionId = 'contacten', decision = decisionId) =>
  test.unitOfWork.write(organisationId, ({ profiles }) =>
    profiles.save(decision, sectionId, revision, content, by),
  );
const list = (decision = decisionId) =>
  test.unitOfWork.read(organisationId, ({ profiles }) => profiles.listForDecision(decision));

it('has no sections before the first save', async () => {
  expect(await list()).toEqual([]);
});

it('gives back what was saved, with who and when', async () => {
  const content = { internal: 'Inkoop "Noord"\nen ’t magazijn', external: '' };
  expect(await save(0, content)).toBe(1);
  expect(await list()).toEqual([
    {
      decisionId,
      sectionId: 'contacten',
      content,
      revision: 1,
      savedBy: anAccount().id,
      savedByName: anAccount().name,
      savedAt: testMoment,
    },
  ]);
});

it('lists the sections by their id', async () => {
  await save(0, {}, 'kennis');
  await save(0, {}, 'context');
  expect((await list()).map(({ sectionId }) => sectionId)).toEqual(['context', 'kennis']);
});

it.each([
  ['a first save when there is a section', 0],
  ['an older revision', 1],
  ['a revision that is not there yet', 3],
])('writes nothing for %s', async (_what, revision) => {
  await save(0, 'eerste');
  await save(1, 'tweede');
  expect(await save(revision, 'te laat')).toBeNull();
  expect(await list()).toMatchObject([{ content: 'tweede', revision: 2 }]);
});

it('writes nothing for a revision of a section that was never saved', async () => {
  expect(await save(1, 'te vroeg')).toBeNull();
  expect(await list()).toEqual([]);
});

it('keeps the profile of a withdrawn decision beside the one that followed', async () => {
  await save(0, 'voor niveau B');
  await test.unitOfWork.write(organisationId, async ({ decisions }) => {
    await decisions.withdraw(decisionId, testMoment, 'Nieuwe taken');
    await decisions.insert(aDecision({ id: 'besluit-noord-2', level: 'C' }));
  });
  expect(await save(0, 'voor niveau C', 'contacten', 'besluit-noord-2')).toBe(1);
  expect(await list()).toMatchObject([{ content: 'voor niveau B' }]);
  expect(await list('besluit-noord-2')).toMatchObject([{ content: 'voor niveau C' }]);
});

it('refuses a section of a decision that does not exist', async () => {
  await expect(save(0, {}, 'contacten', 'besluit-onbekend')).rejects.toThrow('SQLITE_CONSTRAINT_FOREIGNKEY');
});
