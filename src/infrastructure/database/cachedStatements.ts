import type BetterSqlite3 from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { translated } from './databaseFailure';

const mostStatements = 500;

/**
 * What Kysely needs of a connection, with two guards: statements are prepared once, and the errors of the driver
 * become our own. With `begin: 'begin immediate'` a transaction takes the write lock at once; a transaction that
 * first reads and then writes would otherwise fail when another process wrote in between.
 */
export function cachedStatements(
  raw: BetterSqlite3.Database,
  begin: 'begin' | 'begin immediate',
): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      raw.close();
    },
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = translatedStatement(translated(() => raw.prepare(sql === 'begin' ? begin : sql)));
      const oldest = statements.keys().next();
      if (statements.size >= mostStatements && oldest.done !== true) statements.delete(oldest.value);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function translatedStatement(statement: BetterSqlite3.Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => translated(() => statement.all(parameters)),
    run: (parameters) => translated(() => statement.run(parameters)),
    iterate: (parameters) => statement.iterate(parameters),
  };
}
