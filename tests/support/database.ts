import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Account, Clock, Organisation, UnitOfWork } from '../../src/application/ports';
import type { LevelDecision } from '../../src/domain/grading/levelDecision';
import { emptySheet } from '../../src/domain/grading/sheet';
import type { Job } from '../../src/domain/workflow/job';
import { applyConnectionSettings } from '../../src/infrastructure/database/applyConnectionSettings';
import { createUnitOfWork } from '../../src/infrastructure/database/createUnitOfWork';
import { migrate } from '../../src/infrastructure/database/migrate';
import {
  type Database,
  databaseFileName,
  openDatabase,
} from '../../src/infrastructure/database/openDatabase';
import { remember, rememberedAt } from './remember';

/** The migrations of the product. */
export const migrationsDirectory = join(__dirname, '../../db/migrations');

const databaseCode = join(__dirname, '../../src/infrastructure/database');

/** The moment at which tests happen. */
export const testMoment = '2026-11-21T09:00:00.000Z';
export const fixedClock: Clock = { now: () => new Date(testMoment) };

export interface TestDatabase {
  readonly unitOfWork: UnitOfWork;
  readonly database: Database;
  readonly path: string;
  /** Closes the database and removes its directory. */
  close(): Promise<void>;
}

/** A real, migrated, empty database in a directory of its own. Close it in `afterEach` or `afterAll`. `mails`: messages go by mail too. */
export function testUnitOfWork(options: { readonly mails: boolean } = { mails: false }): TestDatabase {
  const directory = mkdtempSync(join(tmpdir(), 'indelingswijzer-'));
  const path = join(directory, databaseFileName);
  copyFileSync((migrated ??= migratedFile()), path);
  const database = openDatabase(path);
  return {
    unitOfWork: createUnitOfWork(database, options),
    database,
    path,
    async close() {
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

let migrated: string | undefined;

/** An empty database after all migrations, of this code; migrating for each test costs more than most tests. */
function migratedFile(): string {
  const hash = createHash('sha256');
  for (const directory of [migrationsDirectory, databaseCode]) {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(directory, entry.name)));
    }
  }
  const place = rememberedAt(`databases/${hash.digest('hex')}.sqlite`);
  if (!existsSync(place)) {
    remember(place, (path) => {
      const handle = new BetterSqlite3(path);
      applyConnectionSettings(handle);
      migrate({ handle }, migrationsDirectory, fixedClock);
      handle.close();
    });
  }
  return place;
}

/** As `testUnitOfWork`, with `anOrganisation()` and `anAccount()` in it. */
export async function testUnitOfWorkWithAccount(): Promise<TestDatabase> {
  const test = testUnitOfWork();
  await addEmployer(test.unitOfWork, anOrganisation(), anAccount());
  return test;
}

/** Stores an organisation with one account. */
export async function addEmployer(
  unitOfWork: UnitOfWork,
  organisation: Organisation,
  account: Account,
): Promise<void> {
  await unitOfWork.writeDirectory(async (directory) => {
    await directory.insertOrganisation(organisation);
    await directory.insertAccount(account);
  });
}

export function anOrganisation(change: Partial<Organisation> = {}): Organisation {
  return { id: 'org-veenstad', name: 'Groothandel Veenstad', revision: 1, ...change };
}

/** An account of `anOrganisation()`: beheerder and HR. It has no password: nobody can sign in with it. */
export function anAccount(change: Partial<Account> = {}): Account {
  return {
    id: 'account-fenna',
    organisationId: 'org-veenstad',
    email: 'fenna.brouwer@veenstad.example',
    name: 'Fenna Brouwer',
    roles: ['beheerder', 'hr'],
    staffNumber: '',
    active: true,
    revision: 1,
    ...change,
  };
}

/** A functie of `anOrganisation()`, made by `anAccount()`. */
export function aJob(change: Partial<Job> = {}): Job {
  return {
    id: 'functie-regio-noord',
    organisationId: 'org-veenstad',
    name: 'Accountmanager regio Noord',
    department: 'Verkoop',
    departmentId: null,
    jobNumber: 'F-0117',
    catalogId: 'accountmanager',
    catalogVersion: '1.0.0',
    catalogSha256: 'a'.repeat(64),
    sideCatalogsOn: testMoment.slice(0, 10),
    status: 'concept',
    revision: 1,
    copiedFrom: null,
    leadersAnswer: false,
    holderIds: [],
    createdBy: 'account-fenna',
    createdAt: testMoment,
    updatedAt: testMoment,
    ...change,
  };
}

/** A decision about `aJob()` by `anAccount()`: level B without deviation, with an empty receipt and no catalogs. */
export function aDecision(change: Partial<LevelDecision> = {}): LevelDecision {
  return {
    id: 'besluit-noord-1',
    jobId: 'functie-regio-noord',
    level: 'B',
    reason: '',
    receipt: {
      catalog: { id: 'accountmanager', version: '1.0.0', sha256: 'a'.repeat(64) },
      areasCatalog: null,
      method: { name: 'drempelmethode', version: '1' },
      settings: { combinationRule: 'apart-indelen' },
      sheet: emptySheet,
      advice: {
        outcome: 'B',
        ground: { kind: 'drempels' },
        provisionalLevel: 'B',
        borderReasons: [],
        mixed: false,
        thresholds: [],
        tipping: [],
        fewestChanges: { up: null, down: null },
        signals: [],
        combination: null,
        areas: [],
      },
    },
    catalogs: [],
    decidedBy: 'account-fenna',
    decidedByName: 'Fenna Brouwer',
    decidedAt: testMoment,
    withdrawnAt: null,
    withdrawnReason: '',
    ...change,
  };
}
