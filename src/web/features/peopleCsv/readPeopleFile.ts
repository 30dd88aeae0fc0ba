import { parse } from 'csv-parse/sync';
import { mostRows, type PersonColumn, type PersonRow } from '../../../application/peopleFile/personRows';
import type { Fault } from '../../../domain/shared/failure';
import { peopleCsvColumns } from '../../../presentation/peopleCsv/peopleCsvText';
import { unguarded } from '../../../presentation/shared/csv';
import { optionalLine } from '../../shared/formFields';
import type { UploadLimits } from '../../shared/readUpload';

/** What the form with a file may bring. */
export const peopleUpload: UploadLimits = { field: 'bestand', maxBytes: 1024 * 1024 };

export type PeopleFile =
  | { readonly ok: true; readonly rows: readonly PersonRow[] }
  /** What is wrong with the file as a whole; `bestand` is its field. */
  | { readonly ok: false; readonly fault: Fault };

/** Far more columns than there are; a row with more is not looked into. */
const mostCells = 40;
const cellText = optionalLine(peopleUpload.maxBytes);

/**
 * Reads a CSV file with people: UTF-8, or what older spreadsheets write (Windows-1252), with semicolons, commas or tabs. The
 * names of the columns stand in the first row, in any order; rows without anything are left out.
 */
export function readPeopleFile(bytes: Buffer): PeopleFile {
  if (bytes.length === 0) return failed('leeg');
  // Every file of a spreadsheet that is no CSV is a zip.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return failed('excel');
  const cells = cellsOf(decoded(bytes));
  if (typeof cells === 'number') return failed('te-veel-cellen', { row: cells });
  const [head = [], ...lines] = cells;
  const columns = columnsOf(head);
  if ('problem' in columns) return { ok: false, fault: columns };
  if (lines.length > mostRows) return failed('te-veel-rijen', { most: mostRows });
  const rows: PersonRow[] = [];
  for (const [index, line] of lines.entries()) {
    const row = index + 2;
    if (line.every((cell) => cell === '')) continue;
    if (line.slice(columns.length).some((cell) => cell !== '')) return failed('te-veel-cellen', { row });
    rows.push(personRow(row, columns, line));
  }
  return rows.length === 0 ? failed('geen-rijen') : { ok: true, rows };
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The cells as text, none when the file is no CSV; or the number of the first row that has far too many cells. */
function cellsOf(text: string): readonly (readonly string[])[] | number {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [';', '\t', ','].find((one) => first.includes(one)) ?? ';';
  try {
    // One more row than is taken, so that a longer file is noticed and not read to its end.
    const read: string[][] = parse(text, { delimiter, relax_column_count: true, to: mostRows + 2 });
    const tooLong = read.findIndex((cells) => cells.length > mostCells);
    if (tooLong !== -1) return tooLong + 1;
    return read.map((cells) => cells.map((cell) => unguarded(cellText.parse(cell))));
  } catch {
    return [];
  }
}

/** Which column stands where, or what is wrong with the first row. */
function columnsOf(head: readonly string[]): readonly PersonColumn[] | Fault {
  const known = Object.entries(peopleCsvColumns) as [PersonColumn, string][];
  const last = head.findLastIndex((name) => name !== '');
  const columns: PersonColumn[] = [];
  for (const name of head.slice(0, last + 1)) {
    const column = known.find(([, label]) => label.toLowerCase() === name.toLowerCase())?.[0];
    if (column === undefined) return faultOf('kolom-onbekend', { name: name.slice(0, 40) });
    if (columns.includes(column)) return faultOf('kolom-dubbel', { name });
    columns.push(column);
  }
  const missing = (['name', 'email'] as const).filter((column) => !columns.includes(column));
  return missing.length === 0
    ? columns
    : faultOf('kolom-ontbreekt', { names: missing.map((column) => peopleCsvColumns[column]).join(', ') });
}

function personRow(row: number, columns: readonly PersonColumn[], cells: readonly string[]): PersonRow {
  const cell = (column: PersonColumn): string | null => {
    const place = columns.indexOf(column);
    return place === -1 ? null : (cells[place] ?? '');
  };
  return {
    row,
    name: cell('name') ?? '',
    email: cell('email') ?? '',
    staffNumber: cell('staffNumber'),
    department: cell('department'),
  };
}

function faultOf(problem: string, params?: Fault['params']): Fault {
  return { field: peopleUpload.field, problem, ...(params === undefined ? {} : { params }) };
}

function failed(problem: string, params?: Fault['params']): PeopleFile {
  return { ok: false, fault: faultOf(problem, params) };
}
