import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { StartFailure, type StartProblem } from '../../../../src/domain/shared/startProblem';
import { applyConnectionSettings } from '../../../../src/infrastructure/database/applyConnectionSettings';
import { type Database, openDatabase } from '../../../../src/infrastructure/database/openDatabase';

let directory: string;
let open: Database | undefined;

beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'indelingswijzer-'))));
afterEach(async () => {
  await open?.close();
  open = undefined;
  rmSync(directory, { recursive: true, force: true });
});

function problemOf(start: () => unknown): StartProblem {
  try {
    start();
  } catch (error) {
    if (error instanceof StartFailure) return error.problem;
    throw error;
  }
  throw new Error('The start was not refused');
}

const permissions = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('openDatabase', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['busy_timeout', 5000],
    ['journal_size_limit', 67_108_864],
    ['secure_delete', 1],
  ])('sets %s to %s on both connections', async (setting, expected) => {
    open = openDatabase(join(directory, 'test.sqlite'));
    for (const connection of [open.writer, open.reader]) {
      const { rows } = await sql`pragma ${sql.raw(setting)}`.execute(connection);
      expect(Object.values(rows[0] as object)).toEqual([expected]);
    }
  });

  it('makes a directory and files that only this user can read', async () => {
    const path = join(directory, 'nieuw', 'dieper', 'test.sqlite');
    open = openDatabase(path);
    await sql`create table t (n integer)`.execute(open.writer);
    expect(permissions(join(directory, 'nieuw'))).toBe('700');
    expect(permissions(join(directory, 'nieuw', 'dieper'))).toBe('700');
    expect([path, `${path}-wal`, `${path}-shm`].map(permissions)).toEqual(['600', '600', '600']);
  });

  it('takes away the rights of others on a file that is there already', () => {
    const path = join(directory, 'test.sqlite');
    writeFileSync(path, '');
    chmodSync(path, 0o644);
    open = openDatabase(path);
    expect(permissions(path)).toBe('600');
  });

  it('leaves the read connection unable to write', async () => {
    open = openDatabase(join(directory, 'test.sqlite'));
    await expect(sql`create table t (n integer)`.execute(open.reader)).rejects.toThrow('SQLITE_READONLY');
  });

  it('refuses a file that is no database and leaves it as it is', () => {
    const path = join(directory, 'brief.txt');
    writeFileSync(path, 'Beste Joris, '.repeat(200));
    expect(problemOf(() => openDatabase(path))).toEqual({
      code: 'database-not-opened',
      path,
      reason: 'SQLITE_NOTADB',
    });
    expect(readFileSync(path, 'utf8')).toBe('Beste Joris, '.repeat(200));
  });

  it('refuses a path that runs through a file', () => {
    writeFileSync(join(directory, 'bestand'), '');
    const path = join(directory, 'bestand', 'test.sqlite');
    expect(problemOf(() => openDatabase(path))).toMatchObject({ code: 'database-not-opened', path });
  });

  it('closes after the running transaction, and closing again does nothing', async () => {
    const path = join(directory, 'test.sqlite');
    const database = openDatabase(path);
    await sql`create table t (n integer)`.execute(database.writer);
    const writing = database.writer.transaction().execute(async (queries) => {
      await sql`insert into t values (1)`.execute(queries);
      await sql`insert into t values (2)`.execute(queries);
    });
    await Promise.all([writing, database.close(), database.close()]);
    open = openDatabase(path);
    expect((await sql`select n from t order by n`.execute(open.reader)).rows).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

describe('applyConnectionSettings', () => {
  it('refuses a database on which a setting does not take', () => {
    const handle = new BetterSqlite3(':memory:');
    const refused = problemOf(() => {
      applyConnectionSettings(handle);
    });
    expect(refused).toEqual({
      code: 'database-setting',
      setting: 'journal_mode',
      expected: 'wal',
      found: 'memory',
    });
    handle.close();
  });
});
