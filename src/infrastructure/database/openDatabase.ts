import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { StartFailure } from '../../domain/shared/startProblem';
import { applyConnectionSettings } from './applyConnectionSettings';
import { cachedStatements } from './cachedStatements';
import { addSearchFunction } from './searchForm';
import type { Queries } from './schema';

/** The name of the database inside the data directory. */
export const databaseFileName = 'indelingswijzer.sqlite';

/** An open database: one connection that writes and one that only reads, so that no reader waits for a writer. */
export interface Database {
  readonly writer: Queries;
  readonly reader: Queries;
  /** The handle of the write connection. Only for migrations, before anything else uses the connection. */
  readonly handle: BetterSqlite3.Database;
  /** Waits for the running transactions, tidies up and closes. Calling it twice is harmless. */
  close(): Promise<void>;
}

/**
 * Opens the database file and makes it, with its directory, when it is not there; both for this user only. The
 * permissions of a directory that exists already are left as they are. Refuses with a StartFailure when a setting
 * that durability rests on does not take.
 */
export function openDatabase(path: string): Database {
  const handle = opened(path, () => {
    makePrivateFile(path);
    return new BetterSqlite3(path);
  });
  try {
    const readHandle = opened(path, () => {
      applyConnectionSettings(handle);
      return new BetterSqlite3(path, { readonly: true });
    });
    try {
      applyConnectionSettings(readHandle);
      readHandle.pragma('query_only = ON');
      return combine(handle, readHandle);
    } catch (error) {
      readHandle.close();
      throw error;
    }
  } catch (error) {
    handle.close();
    throw error;
  }
}

function combine(handle: BetterSqlite3.Database, readHandle: BetterSqlite3.Database): Database {
  for (const connection of [handle, readHandle]) addSearchFunction(connection);
  const writer: Queries = new Kysely({
    dialect: new SqliteDialect({ database: cachedStatements(handle, 'begin immediate') }),
  });
  const reader: Queries = new Kysely({
    dialect: new SqliteDialect({ database: cachedStatements(readHandle, 'begin') }),
  });
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    try {
      await sql`select 1`.execute(reader);
      readHandle.close();
      await sql`pragma optimize`.execute(writer);
    } finally {
      handle.close();
    }
  }
  return { writer, reader, handle, close: () => (closing ??= close()) };
}

function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

function opened<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    throw new StartFailure(
      { code: 'database-not-opened', path, reason: typeof code === 'string' ? code : '' },
      { cause: error },
    );
  }
}
