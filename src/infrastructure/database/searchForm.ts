import type BetterSqlite3 from 'better-sqlite3';

/**
 * The form in which names are compared and searched: without capitals, accents and superfluous spaces, so that
 * "coordinator" finds "Coördinator". Kept in a column, because SQLite knows no letters outside ASCII.
 */
export function searchForm(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A LIKE pattern that finds the text itself anywhere; to be used with `escape '\'`. */
export function containsPattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/**
 * Gives a connection `zoekvorm(text)`, for names that have no column with their search form. It holds for queries only: an
 * index or a trigger must not use it, for other programs that open the file do not know it.
 */
export function addSearchFunction(connection: BetterSqlite3.Database): void {
  connection.function('zoekvorm', { deterministic: true }, (text) => searchForm(String(text)));
}
