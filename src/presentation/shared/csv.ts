/** What a spreadsheet takes for the beginning of a formula; also in the wide forms, which some turn into the plain ones. */
const formulaStart = /^'*(?:[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n\0])/;

/**
 * Rows as a CSV file that Dutch spreadsheets open as it is: UTF-8 with a mark, semicolons, every field between quotes. A
 * text that a spreadsheet would calculate gets an apostrophe in front, so that nobody's name is ever a formula; so does such a
 * text behind an apostrophe, so that `unguarded` can take one off again.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;
}

/** A text from a CSV file as it was before `csv` put an apostrophe in front of it. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}

function field(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return `"${text.replaceAll('"', '""')}"`;
}

function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
