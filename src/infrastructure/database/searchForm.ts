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
