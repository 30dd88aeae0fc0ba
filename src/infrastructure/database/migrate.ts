import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import type { Clock } from '../../application/ports';
import { StartFailure } from '../../domain/shared/startProblem';
import type { Database } from './openDatabase';

interface Migration {
  readonly number: number;
  readonly file: string;
  readonly sha256: string;
  readonly script: string;
}

interface Recorded {
  readonly nummer: number;
  readonly bestand: string;
  readonly sha256: string;
}

/**
 * Brings the schema up to date and gives the names of the migrations that ran. Each migration runs in its own
 * transaction together with its record, so that a crash leaves it done or not done. Refuses with a StartFailure
 * when a recorded migration is missing or changed, or when the schema is newer than this program.
 */
export function migrate(
  database: Pick<Database, 'handle'>,
  directory: string,
  clock: Clock,
): readonly string[] {
  const { handle } = database;
  const migrations = readMigrations(directory);
  const done: string[] = [];
  handle.exec(
    `CREATE TABLE IF NOT EXISTS migratie (
       nummer       INTEGER NOT NULL PRIMARY KEY,
       bestand      TEXT    NOT NULL,
       sha256       TEXT    NOT NULL,
       uitgevoerd_op TEXT   NOT NULL
     ) STRICT`,
  );
  // The record is read again inside each transaction: another process may be migrating at the same moment.
  const runNext = handle.transaction((): string | undefined => {
    const next = firstPending(migrations, recordedMigrations(handle));
    if (next === undefined) return undefined;
    run(handle, next, clock.now().toISOString());
    return next.file;
  });
  for (let file = runNext.immediate(); file !== undefined; file = runNext.immediate()) done.push(file);
  return done;
}

function readMigrations(directory: string): readonly Migration[] {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return files.map((file, index) => {
    const number = index + 1;
    const named = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1]);
    if (named > number)
      throw new StartFailure({ code: 'migration-missing', file: String(number).padStart(4, '0') });
    if (named !== number) throw new StartFailure({ code: 'migration-misnamed', file });
    // Line ends do not count: some version control tools change them.
    const script = readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n');
    return { number, file, script, sha256: createHash('sha256').update(script, 'utf8').digest('hex') };
  });
}

function recordedMigrations(handle: BetterSqlite3.Database): readonly Recorded[] {
  return handle.prepare<[], Recorded>('SELECT nummer, bestand, sha256 FROM migratie ORDER BY nummer').all();
}

function firstPending(
  migrations: readonly Migration[],
  recorded: readonly Recorded[],
): Migration | undefined {
  const newest = recorded.at(-1)?.nummer ?? 0;
  if (newest > migrations.length)
    throw new StartFailure({ code: 'schema-newer', found: newest, known: migrations.length });
  for (const row of recorded) {
    const migration = migrations[row.nummer - 1];
    if (migration?.file !== row.bestand)
      throw new StartFailure({ code: 'migration-missing', file: row.bestand });
    if (migration.sha256 !== row.sha256)
      throw new StartFailure({ code: 'migration-changed', file: row.bestand });
  }
  return migrations.find(({ number }) => !recorded.some((row) => row.nummer === number));
}

function run(handle: BetterSqlite3.Database, migration: Migration, at: string): void {
  try {
    handle.exec(migration.script);
    handle
      .prepare('INSERT INTO migratie (nummer, bestand, sha256, uitgevoerd_op) VALUES (?, ?, ?, ?)')
      .run(migration.number, migration.file, migration.sha256, at);
  } catch (error) {
    const reason = (error as { message?: string }).message ?? '';
    throw new StartFailure({ code: 'migration-failed', file: migration.file, reason }, { cause: error });
  }
}
