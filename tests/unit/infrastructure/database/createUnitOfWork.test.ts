import { setTimeout as delay } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { DomainFailure } from '../../../../src/domain/shared/failure';
import type { Job } from '../../../../src/domain/workflow/job';
import {
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../support/database';

const organisationId = anOrganisation().id;
const by = { accountId: anAccount().id, at: testMoment };
const job = aJob();
let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  await test.unitOfWork.write(organisationId, ({ jobs }) => jobs.insert(job));
});
afterEach(() => test.close());

const storedJob = (): Promise<Job | undefined> =>
  test.unitOfWork.read(organisationId, ({ jobs }) => jobs.find(job.id));

describe('write', () => {
  it('loses nothing of a hundred concurrent changes of one row', async () => {
    const change = () =>
      test.unitOfWork.write(organisationId, async ({ jobs }) => {
        const seen = await jobs.find(job.id);
        await delay(0);
        const number = String(Number(seen?.jobNumber.replace('F-', '')) + 1);
        return jobs.update(job.id, seen?.revision ?? -1, { jobNumber: `F-${number}` });
      });
    const written = await Promise.all(Array.from({ length: 100 }, change));
    expect(written.filter(Boolean)).toHaveLength(100);
    expect(await storedJob()).toMatchObject({ jobNumber: 'F-217', revision: job.revision + 100 });
  });

  it('is joined by a write inside it', async () => {
    const { unitOfWork } = test;
    await unitOfWork.write(organisationId, async ({ jobs }) => {
      await jobs.update(job.id, 1, { department: 'Binnendienst' });
      await unitOfWork.write(organisationId, async (inner) => {
        expect(await inner.jobs.find(job.id)).toMatchObject({ department: 'Binnendienst', revision: 2 });
        await inner.jobs.update(job.id, 2, { department: 'Buitendienst' });
      });
    });
    expect(await storedJob()).toMatchObject({ department: 'Buitendienst', revision: 3 });
  });

  it('is joined only by what works on the same database', async () => {
    const other = await testUnitOfWorkWithAccount();
    try {
      await test.unitOfWork.write(organisationId, async ({ jobs }) => {
        await jobs.update(job.id, 1, { department: 'Export' });
        await other.unitOfWork.write(organisationId, async (elsewhere) => {
          expect(await elsewhere.jobs.find(job.id)).toBeUndefined();
          expect(await storedJob()).toMatchObject({ department: 'Export' });
        });
      });
    } finally {
      await other.close();
    }
  });

  it('shows its own changes to a read inside it', async () => {
    const { unitOfWork } = test;
    const seen = await unitOfWork.write(organisationId, async ({ jobs }) => {
      await jobs.update(job.id, 1, { department: 'Export' });
      return unitOfWork.read(organisationId, (inner) => inner.jobs.find(job.id));
    });
    expect(seen?.department).toBe('Export');
  });

  it('takes back everything, the audit event too, when the work fails', async () => {
    const failing = test.unitOfWork.write(organisationId, async ({ jobs, audit }) => {
      await jobs.update(job.id, 1, { department: 'Export' });
      await audit.append({ kind: 'functie-gewijzigd', jobId: job.id }, by);
      throw new Error('the disk of the archive is full');
    });
    await expect(failing).rejects.toThrow('the disk of the archive is full');
    expect(await storedJob()).toEqual(job);
    expect(await test.unitOfWork.read(organisationId, ({ audit }) => audit.list())).toEqual([]);
  });

  it('takes back everything when a nested part failed and its error was caught', async () => {
    const { unitOfWork } = test;
    const failing = unitOfWork.write(organisationId, async ({ jobs }) => {
      await unitOfWork
        .write(organisationId, async (inner) => {
          await inner.jobs.update(job.id, 1, { department: 'Export' });
          throw new Error('half way');
        })
        .catch(() => undefined);
      await jobs.update(job.id, 2, { department: 'Import' });
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await storedJob()).toEqual(job);
  });

  it('goes on after a failed one', async () => {
    await expect(
      test.unitOfWork.write(organisationId, () => Promise.reject(new Error('no'))),
    ).rejects.toThrow('no');
    expect(
      await test.unitOfWork.write(organisationId, ({ jobs }) => jobs.update(job.id, 1, { department: 'X' })),
    ).toBe(true);
  });

  it('keeps other processes from writing from its first moment', async () => {
    const other = new BetterSqlite3(test.path, { timeout: 0 });
    await test.unitOfWork.write(organisationId, () => {
      expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked');
      return Promise.resolve();
    });
    other.exec('BEGIN IMMEDIATE; ROLLBACK');
    other.close();
  });

  it('is refused as busy while another process holds the database', async () => {
    test.database.handle.pragma('busy_timeout = 0');
    const other = new BetterSqlite3(test.path);
    other.exec('BEGIN IMMEDIATE');
    const change = () =>
      test.unitOfWork.write(organisationId, ({ jobs }) => jobs.update(job.id, 1, { department: 'Export' }));
    await expect(change()).rejects.toEqual(new DomainFailure({ code: 'busy' }));
    other.exec('ROLLBACK');
    other.close();
    expect(await change()).toBe(true);
  });

  it('refuses queries after its transaction has ended', async () => {
    const kept = await test.unitOfWork.write(organisationId, (repositories) => Promise.resolve(repositories));
    await expect(kept.jobs.find(job.id)).rejects.toThrow('already committed');
  });
});

describe('read', () => {
  it('does not wait for an open write and sees the moment before it', async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    let began = (): void => undefined;
    const writing = new Promise<void>((resolve) => (began = resolve));
    const write = test.unitOfWork.write(organisationId, async ({ jobs }) => {
      await jobs.update(job.id, 1, { department: 'Export' });
      began();
      await held;
    });
    await writing;
    expect(await storedJob()).toEqual(job);
    finish();
    await write;
    expect(await storedJob()).toMatchObject({ department: 'Export' });
  });

  it('sees one moment, also when a write ends in between', async () => {
    let afterFirst = (): void => undefined;
    const firstRead = new Promise<void>((resolve) => (afterFirst = resolve));
    let written = (): void => undefined;
    const writeDone = new Promise<void>((resolve) => (written = resolve));
    const reading = test.unitOfWork.read(organisationId, async ({ jobs }) => {
      const first = await jobs.find(job.id);
      afterFirst();
      await writeDone;
      return [first, await jobs.find(job.id)];
    });
    await firstRead;
    await test.unitOfWork.write(organisationId, ({ jobs }) =>
      jobs.update(job.id, 1, { department: 'Export' }),
    );
    written();
    expect(await reading).toEqual([job, job]);
  });

  it('cannot change anything', async () => {
    const changing = test.unitOfWork.read(organisationId, ({ jobs }) =>
      jobs.update(job.id, 1, { department: 'Export' }),
    );
    await expect(changing).rejects.toThrow('SQLITE_READONLY');
  });

  it('refuses a write inside it', async () => {
    const { unitOfWork } = test;
    const turning = unitOfWork.read(organisationId, () =>
      unitOfWork.write(organisationId, ({ jobs }) => jobs.update(job.id, 1, { department: 'Export' })),
    );
    await expect(turning).rejects.toThrow('A read cannot turn into a write');
  });
});

describe('writeDirectory', () => {
  it('stores the first organisation, account and event in one act', async () => {
    const second = anOrganisation({ id: 'org-duin', name: 'Zorggroep Duin' });
    const account = anAccount({
      id: 'account-joris',
      organisationId: second.id,
      email: 'joris@duin.example',
    });
    await test.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await directory.insertOrganisation(second);
      await directory.insertAccount(account);
      await repositoriesOf(second.id).audit.append(
        { kind: 'organisatie-gemaakt', organisationId: second.id },
        { accountId: account.id, at: testMoment },
      );
    });
    const stored = await test.unitOfWork.read(second.id, async (repositories) => ({
      organisation: await repositories.organisation(),
      events: (await repositories.audit.list()).map(({ event }) => event.kind),
    }));
    expect(stored).toEqual({ organisation: second, events: ['organisatie-gemaakt'] });
  });

  it('leaves no organisation behind when the account is refused', async () => {
    const second = anOrganisation({ id: 'org-duin' });
    const failing = test.unitOfWork.writeDirectory(async (directory) => {
      await directory.insertOrganisation(second);
      await directory.insertAccount(anAccount({ id: 'account-joris', organisationId: second.id }));
    });
    await expect(failing).rejects.toThrow('SQLITE_CONSTRAINT_UNIQUE');
    await expect(test.unitOfWork.read(second.id, (own) => own.organisation())).rejects.toThrow('no result');
  });
});
