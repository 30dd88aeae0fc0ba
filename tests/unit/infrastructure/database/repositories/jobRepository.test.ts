import type { Job } from '../../../../../src/domain/workflow/job';
import { DomainFailure } from '../../../../../src/domain/shared/failure';
import {
  aJob,
  anOrganisation,
  type TestDatabase,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const organisationId = anOrganisation().id;
let test: TestDatabase;

beforeEach(async () => (test = await testUnitOfWorkWithAccount()));
afterEach(() => test.close());

const insert = (...jobs: readonly Job[]) =>
  test.unitOfWork.write(organisationId, async (own) => {
    for (const job of jobs) await own.jobs.insert(job);
  });
const find = (id: string) => test.unitOfWork.read(organisationId, ({ jobs }) => jobs.find(id));
const findByName = (name: string) =>
  test.unitOfWork.read(organisationId, ({ jobs }) => jobs.findByName(name));
const idsOf = async (filter: Parameters<typeof list>[0]) => (await list(filter)).map(({ id }) => id);
const list = (filter: { text?: string; statuses?: readonly Job['status'][] }) =>
  test.unitOfWork.read(organisationId, ({ jobs }) => jobs.list(filter));

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'not refused',
    (error: unknown) => (error instanceof DomainFailure ? error.error : error),
  );
}

const nameTaken = { code: 'invalid', faults: [{ field: 'name', problem: 'bestaat-al' }] };

describe('insert and find', () => {
  it('give back every field', async () => {
    const copy = aJob({ id: 'functie-kopie', name: 'Kopie', copiedFrom: aJob().id, status: 'in-gesprek' });
    await insert(aJob(), copy);
    expect(await find(aJob().id)).toEqual(aJob());
    expect(await find(copy.id)).toEqual(copy);
  });

  it('know no other id', async () => {
    expect(await find('functie-onbekend')).toBeUndefined();
  });

  it('refuse a job of another organisation', async () => {
    await expect(insert(aJob({ organisationId: 'org-duin' }))).rejects.toThrow('another organisation');
  });

  it.each(['Accountmanager regio Noord', 'ACCOUNTMANAGER REGIO NOORD', ' Accountmanager  régio noord'])(
    'refuse a second current job named "%s"',
    async (name) => {
      await insert(aJob());
      expect(await failureOf(insert(aJob({ id: 'functie-2', name })))).toEqual(nameTaken);
      expect(await idsOf({})).toEqual([aJob().id]);
    },
  );

  it.each(['ingetrokken', 'vervangen', 'gearchiveerd'] as const)(
    'leave the name of a job that is %s free',
    async (status) => {
      await insert(aJob({ status }), aJob({ id: 'functie-2' }));
      expect(await findByName(aJob().name)).toMatchObject({ id: 'functie-2' });
    },
  );
});

describe('findByName', () => {
  it('looks past capitals, accents and spaces', async () => {
    await insert(aJob({ name: 'Coördinator Export' }));
    expect(await findByName(' coordinator  EXPORT')).toMatchObject({ name: 'Coördinator Export' });
  });

  it('takes no part of a name and no wildcard', async () => {
    await insert(aJob());
    expect(await findByName('Accountmanager')).toBeUndefined();
    expect(await findByName('Accountmanager%')).toBeUndefined();
  });

  it('skips a job that is no longer current', async () => {
    await insert(aJob({ status: 'gearchiveerd' }));
    expect(await findByName(aJob().name)).toBeUndefined();
  });
});

describe('list', () => {
  const noord = aJob();
  const zorg = aJob({
    id: 'functie-zorg',
    name: 'Accountmanager zorg 100%',
    department: 'Coördinatie_Zuid',
    jobNumber: 'Z\\4',
    status: 'geadviseerd',
    updatedAt: '2026-11-23T10:00:00.000Z',
  });
  const key = aJob({
    id: 'functie-key',
    name: 'Key accountmanager',
    department: 'Export',
    jobNumber: '',
    updatedAt: '2026-11-22T10:00:00.000Z',
  });

  beforeEach(() => insert(noord, zorg, key));

  it('gives the last changed first', async () => {
    expect(await list({})).toEqual([zorg, key, noord]);
  });

  it.each([
    ['the name', 'KEY', [key.id]],
    ['the department', 'verkoop', [noord.id]],
    ['the number', 'f-0117', [noord.id]],
    ['letters without their accent', 'coordinatie', [zorg.id]],
    ['letters with their accent', 'CÖÖRDINATIE', [zorg.id]],
    ['every word, in whichever column', 'export account', [key.id]],
    ['a percent sign', '100%', [zorg.id]],
    ['an underscore', 'e_z', [zorg.id]],
    ['a backslash', 'z\\4', [zorg.id]],
    ['nothing for a percent sign that stands nowhere', 'regio%', []],
    ['nothing for an underscore that stands nowhere', 'F_0117', []],
    ['nothing for a quote', "' or 1=1 --", []],
    ['everything for spaces', '   ', [zorg.id, key.id, noord.id]],
  ])('finds by %s', async (_what, text, expected) => {
    expect(await idsOf({ text })).toEqual(expected);
  });

  it('copes with a search of a hundred thousand characters', async () => {
    expect(await idsOf({ text: 'accountmanager '.repeat(7_000) })).toEqual([zorg.id, key.id, noord.id]);
  });

  it('finds by status, and by all when none is given', async () => {
    expect(await idsOf({ statuses: ['geadviseerd', 'getekend'] })).toEqual([zorg.id]);
    expect(await idsOf({ statuses: ['concept'], text: 'noord' })).toEqual([noord.id]);
    expect(await idsOf({ statuses: [] })).toHaveLength(3);
  });
});

describe('update', () => {
  const update = (revision: number, change: { name?: string; department?: string }, id = aJob().id) =>
    test.unitOfWork.write(organisationId, ({ jobs }) => jobs.update(id, revision, change));

  it('writes what is given, keeps the rest and raises the revision', async () => {
    await insert(aJob());
    const change = {
      name: 'Accountmanager regio Oost',
      department: 'Zorg',
      jobNumber: 'Z-1',
      status: 'geadviseerd',
      updatedAt: '2026-11-24T08:30:00.000Z',
    } as const;
    expect(await test.unitOfWork.write(organisationId, ({ jobs }) => jobs.update(aJob().id, 1, change))).toBe(
      true,
    );
    expect(await find(aJob().id)).toEqual({ ...aJob(), ...change, revision: 2 });
    expect(await idsOf({ text: 'oost zorg z-1' })).toEqual([aJob().id]);
    expect(await idsOf({ text: 'noord' })).toEqual([]);
  });

  it('changes nothing when someone else was first', async () => {
    await insert(aJob());
    expect(await update(1, { department: 'Zorg' })).toBe(true);
    expect(await update(1, { department: 'Export' })).toBe(false);
    expect(await find(aJob().id)).toMatchObject({ department: 'Zorg', revision: 2 });
  });

  it('changes nothing for an unknown id', async () => {
    expect(await update(1, { department: 'Zorg' }, 'functie-onbekend')).toBe(false);
  });

  it('refuses the name of another current job', async () => {
    await insert(aJob(), aJob({ id: 'functie-2', name: 'Key accountmanager' }));
    expect(await failureOf(update(1, { name: 'key accountmanager' }))).toEqual(nameTaken);
    expect(await find(aJob().id)).toEqual(aJob());
  });
});

describe('follow', () => {
  it('sets the status and the time and leaves the revision as it is', async () => {
    const other = aJob({ id: 'functie-2', name: 'Key accountmanager' });
    await insert(aJob(), other);
    const updatedAt = '2026-11-24T08:30:00.000Z';
    await test.unitOfWork.write(organisationId, ({ jobs }) =>
      jobs.follow(aJob().id, 'klaar-voor-advies', updatedAt),
    );
    expect(await find(aJob().id)).toEqual({ ...aJob(), status: 'klaar-voor-advies', updatedAt });
    expect(await find(other.id)).toEqual(other);
  });
});
