import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { StartFailure, type StartProblem } from '../../../../src/domain/shared/startProblem';
import { migrate } from '../../../../src/infrastructure/database/migrate';
import { type Database, openDatabase } from '../../../../src/infrastructure/database/openDatabase';
import { fixedClock, migrationsDirectory, testMoment } from '../../../support/database';

let directory: string;
let migrations: string;
let database: Database;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'indelingswijzer-'));
  migrations = join(directory, 'migrations');
  cpSync(migrationsDirectory, migrations, { recursive: true });
  database = openDatabase(join(directory, 'test.sqlite'));
});
afterEach(async () => {
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

const run = () => migrate(database, migrations, fixedClock);
const count = productFiles().length;
const next = (offset: number, name: string) => `${String(count + offset).padStart(4, '0')}-${name}.sql`;
const add = (offset: number, name: string, script: string) => {
  writeFileSync(join(migrations, next(offset, name)), script);
};

function productFiles(): readonly string[] {
  return readdirSync(migrationsDirectory).sort();
}

function problemOf(start: () => unknown): StartProblem {
  try {
    start();
  } catch (error) {
    if (error instanceof StartFailure) return error.problem;
    throw error;
  }
  throw new Error('The migration was not refused');
}

const records = () => database.handle.prepare('SELECT * FROM migratie ORDER BY nummer').all();
const tables = () =>
  database.handle.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();

describe('migrate', () => {
  it('runs every migration on a new database and records each with its hash and time', () => {
    expect(run()).toEqual(productFiles());
    expect(records()).toEqual(
      productFiles().map((file, index) => ({
        nummer: index + 1,
        bestand: file,
        sha256: createHash('sha256')
          .update(readFileSync(join(migrationsDirectory, file)))
          .digest('hex'),
        uitgevoerd_op: testMoment,
      })),
    );
  });

  it('does nothing the second time', () => {
    run();
    const before = records();
    expect(run()).toEqual([]);
    expect(records()).toEqual(before);
  });

  it('runs only what is new', () => {
    run();
    add(1, 'kleur', 'CREATE TABLE kleur (naam TEXT) STRICT;');
    expect(run()).toEqual([next(1, 'kleur')]);
    expect(tables()).toContain('kleur');
  });

  it('refuses when a recorded migration was changed', () => {
    add(1, 'kleur', 'CREATE TABLE kleur (naam TEXT) STRICT;');
    run();
    add(1, 'kleur', 'CREATE TABLE kleur (code TEXT) STRICT;');
    expect(problemOf(run)).toEqual({ code: 'migration-changed', file: next(1, 'kleur') });
  });

  it('takes other line ends for the same migration', () => {
    run();
    for (const file of productFiles()) {
      const path = join(migrations, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }
    expect(run()).toEqual([]);
  });

  it('refuses when a recorded migration has another name', () => {
    add(1, 'kleur', 'CREATE TABLE kleur (naam TEXT) STRICT;');
    run();
    renameSync(join(migrations, next(1, 'kleur')), join(migrations, next(1, 'tint')));
    expect(problemOf(run)).toEqual({ code: 'migration-missing', file: next(1, 'kleur') });
  });

  it('refuses when a number is missing', () => {
    add(2, 'kleur', 'CREATE TABLE kleur (naam TEXT) STRICT;');
    expect(problemOf(run)).toEqual({
      code: 'migration-missing',
      file: String(count + 1).padStart(4, '0'),
    });
  });

  it.each(['0002_onderstreept.sql', 'los.sql', '0001-dubbel.sql'])('refuses a migration named %s', (file) => {
    writeFileSync(join(migrations, file), '');
    expect(problemOf(run)).toMatchObject({ code: 'migration-misnamed' });
    expect(tables()).not.toContain('functie');
  });

  it('refuses a schema that is newer than the program', () => {
    add(1, 'kleur', 'CREATE TABLE kleur (naam TEXT) STRICT;');
    run();
    const before = records();
    rmSync(join(migrations, next(1, 'kleur')));
    expect(problemOf(run)).toEqual({ code: 'schema-newer', found: count + 1, known: count });
    expect(records()).toEqual(before);
  });

  it('leaves nothing of a migration that fails half way, and goes on when it is repaired', () => {
    add(1, 'kleur', 'CREATE TABLE kleur (naam TEXT) STRICT; INSERT INTO bestaat_niet VALUES (1);');
    expect(problemOf(run)).toEqual({
      code: 'migration-failed',
      file: next(1, 'kleur'),
      reason: 'no such table: bestaat_niet',
    });
    expect(tables()).toContain('functie');
    expect(tables()).not.toContain('kleur');
    expect(records()).toHaveLength(count);
    add(1, 'kleur', 'CREATE TABLE kleur (naam TEXT) STRICT;');
    expect(run()).toEqual([next(1, 'kleur')]);
  });

  it('does not run again what another process has just done', async () => {
    const other = openDatabase(join(directory, 'test.sqlite'));
    migrate(other, migrations, fixedClock);
    await other.close();
    expect(run()).toEqual([]);
  });
});

describe('the schema', () => {
  // `rem` counts what strangers type, `sso_verzoek` keeps something of a visitor who has to sign in yet: whose employer it
  // is about is not known then.
  const withoutEmployer = [
    'eerste_start',
    'migratie',
    'mislukt_per_uur',
    'organisatie',
    'rem',
    'sso_verzoek',
  ];

  it('has only strict tables', () => {
    run();
    const loose = database.handle
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND NOT strict",
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });

  it('carries organisatie_id in every table of an employer', () => {
    run();
    const without = tables().filter(
      (table) =>
        database.handle
          .prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'organisatie_id'")
          .get(table) === undefined,
    );
    expect(without.sort()).toEqual(withoutEmployer);
  });

  it('lets a row point only to rows of the same employer', () => {
    run();
    const keys = tables().flatMap((table) =>
      database.handle
        .prepare<[unknown], { id: number; from: string; table: string }>(
          'SELECT id, "from", "table" FROM pragma_foreign_key_list(?)',
        )
        .all(table)
        .map((key) => ({ key: `${String(table)} ${key.id}`, ...key })),
    );
    const loose = keys
      .filter(({ key }) => !keys.some((column) => column.key === key && column.from === 'organisatie_id'))
      .map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(5);
    expect(loose).toEqual([]);
  });
});
