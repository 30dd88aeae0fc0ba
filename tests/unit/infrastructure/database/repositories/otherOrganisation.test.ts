import type { Repositories } from '../../../../../src/application/ports';
import {
  addEmployer,
  aDecision,
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const own = anOrganisation();
const other = anOrganisation({ id: 'org-duin', name: 'Zorggroep Duin' });
const stranger = anAccount({ id: 'account-joris', organisationId: other.id, email: 'joris@duin.example' });
const byOwn = { accountId: anAccount().id, at: testMoment };
const byStranger = { accountId: stranger.id, at: testMoment };
const content = { value: 'A', reason: '', evidence: '', doubt: false };
const job = aJob();
let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  await addEmployer(test.unitOfWork, other, stranger);
  await test.unitOfWork.write(own.id, async ({ jobs, answers, profiles, decisions, audit }) => {
    await jobs.insert(job);
    await answers.save(job.id, 'criterium', 'plannen-maken', 0, content, byOwn);
    await decisions.insert(aDecision());
    await profiles.save(aDecision().id, 'contacten', 0, { internal: 'Inkoop', external: '' }, byOwn);
    await audit.append({ kind: 'functie-gewijzigd', jobId: job.id }, byOwn);
  });
});
afterEach(() => test.close());

const tables = ['functie', 'antwoord', 'profiel_onderdeel', 'besluit', 'audit_gebeurtenis'];
const ownRows = () =>
  tables.map((table) =>
    test.database.handle.prepare(`SELECT * FROM ${table} WHERE organisatie_id = ?`).all(own.id),
  );

type Attempt = readonly [string, (repositories: Repositories) => Promise<unknown>, unknown];

const looks: readonly Attempt[] = [
  ['jobs.find', ({ jobs }) => jobs.find(job.id), undefined],
  ['jobs.findByName', ({ jobs }) => jobs.findByName(job.name), undefined],
  ['jobs.list', ({ jobs }) => jobs.list({ text: 'account' }), []],
  ['answers.listForJob', ({ answers }) => answers.listForJob(job.id), []],
  ['answers.find', ({ answers }) => answers.find(job.id, 'criterium', 'plannen-maken'), undefined],
  ['profiles.listForDecision', ({ profiles }) => profiles.listForDecision(aDecision().id), []],
  ['decisions.current', ({ decisions }) => decisions.current(job.id), undefined],
  ['decisions.listForJob', ({ decisions }) => decisions.listForJob(job.id), []],
  ['audit.list', ({ audit }) => audit.list(), []],
  ['audit.listForJob', ({ audit }) => audit.listForJob(job.id), []],
  ['audit.listByAccount', ({ audit }) => audit.listByAccount(byOwn.accountId, ''), []],
  [
    'audit.did',
    ({ audit }) => audit.did(byOwn.accountId, '', { kind: 'functie-gewijzigd', jobId: job.id }),
    false,
  ],
  ['audit.listByKind', ({ audit }) => audit.listByKind(['functie-gewijzigd']), []],
  ['audit.search', ({ audit }) => audit.search({ personIds: [job.id, byOwn.accountId] }, 10), []],
  ['audit.searchAbout', ({ audit }) => audit.searchAbout(job.id, ['functie-gewijzigd'], 10), []],
  ['audit.rows', ({ audit }) => audit.rows(0, 10), []],
  ['audit.last', ({ audit }) => audit.last(), undefined],
  ['audit.lastPerAccount', ({ audit }) => audit.lastPerAccount(['functie-gewijzigd']), new Map()],
  [
    'people.search',
    ({ people }) => people.search({ text: anAccount().email }, { skip: 0, limit: 10 }),
    { total: 0, people: [] },
  ],
  ['people.findByEmail', ({ people }) => people.findByEmail(anAccount().email), undefined],
  ['people.placementOf', ({ people }) => people.placementOf(anAccount().id), null],
  ['organisation', (repositories) => repositories.organisation(), other],
];

it.each(looks)('%s shows nothing of another organisation', async (_name, look, expected) => {
  expect(await test.unitOfWork.read(other.id, look)).toEqual(expected);
});

const changes: readonly Attempt[] = [
  ['jobs.update', ({ jobs }) => jobs.update(job.id, 1, { name: 'Overgenomen' }), false],
  [
    'answers.save',
    ({ answers }) => answers.save(job.id, 'criterium', 'plannen-maken', 1, content, byStranger),
    null,
  ],
  ['jobs.follow', ({ jobs }) => jobs.follow(job.id, 'gearchiveerd', testMoment), undefined],
  ['profiles.save', ({ profiles }) => profiles.save(aDecision().id, 'contacten', 1, {}, byStranger), null],
  ['decisions.withdraw', ({ decisions }) => decisions.withdraw(aDecision().id, testMoment, 'Zomaar'), false],
];

it.each(changes)('%s changes nothing of another organisation', async (_name, change, expected) => {
  const before = ownRows();
  expect(await test.unitOfWork.write(other.id, change)).toEqual(expected);
  expect(ownRows()).toEqual(before);
});

const additions: readonly (readonly [string, (repositories: Repositories) => Promise<unknown>])[] = [
  [
    'answers.save',
    ({ answers }) => answers.save(job.id, 'criterium', 'complexiteit', 0, content, byStranger),
  ],
  ['profiles.save', ({ profiles }) => profiles.save(aDecision().id, 'kennis', 0, {}, byStranger)],
  [
    'decisions.insert',
    ({ decisions }) => decisions.insert(aDecision({ id: 'besluit-vreemd', decidedBy: stranger.id })),
  ],
  [
    'jobs.insert as a copy',
    ({ jobs }) =>
      jobs.insert(
        aJob({ id: 'functie-duin', organisationId: other.id, createdBy: stranger.id, copiedFrom: job.id }),
      ),
  ],
  [
    'jobs.insert by a stranger',
    ({ jobs }) =>
      jobs.insert(aJob({ id: 'functie-duin', organisationId: other.id, createdBy: anAccount().id })),
  ],
];

it.each(additions)('%s adds nothing to what another organisation has', async (_name, add) => {
  const before = ownRows();
  await expect(test.unitOfWork.write(other.id, add)).rejects.toThrow('SQLITE_CONSTRAINT_FOREIGNKEY');
  expect(ownRows()).toEqual(before);
});

it('lets two organisations use the same name', async () => {
  const same = aJob({ id: 'functie-duin', organisationId: other.id, createdBy: stranger.id });
  await test.unitOfWork.write(other.id, ({ jobs }) => jobs.insert(same));
  expect(await test.unitOfWork.read(other.id, ({ jobs }) => jobs.list({}))).toEqual([same]);
  expect(await test.unitOfWork.read(own.id, ({ jobs }) => jobs.list({}))).toEqual([job]);
});
