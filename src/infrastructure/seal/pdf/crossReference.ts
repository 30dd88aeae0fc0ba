import { parseValue, skipSpace, standsAt } from './parseValue';
import { readXrefStream } from './xrefStream';
import { damaged, isKind, mostObjects, PdfProblem, type PdfDict } from './values';

/** Where an object stands: at a byte, or in an object stream as the `index`th; `free`: it was deleted. */
export type Location =
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'in'; readonly container: number; readonly index: number }
  | { readonly kind: 'free' };

/** One cross-reference section: a table (ISO 32000-1, 7.5.4) or a stream (7.5.8). */
export interface XrefSection {
  readonly form: 'table' | 'stream';
  /** Where it begins and ends, with its trailer. */
  readonly from: number;
  readonly to: number;
  readonly entries: ReadonlyMap<number, Location>;
  readonly trailer: PdfDict;
}

const mostSections = 100;
/** The place that the last `startxref` names (7.5.5), and where its `%%EOF` ends, line end included. */
export function findStart(bytes: Uint8Array): { readonly xrefAt: number; readonly end: number } {
  const tailFrom = Math.max(0, bytes.length - 2048);
  const tail = Buffer.from(bytes.subarray(tailFrom)).toString('latin1');
  const matches = [...tail.matchAll(/startxref[\r\n ]+(\d{1,10})[\r\n ]+%%EOF(\r\n|\r|\n)?/g)];
  const last = matches.at(-1);
  if (last === undefined) damaged('no end of file');
  return { xrefAt: Number(last[1]), end: tailFrom + last.index + last[0].length };
}

/** All sections from the last to the first. Throws PdfProblem when they do not hang together. */
export function readSections(bytes: Uint8Array, xrefAt: number): XrefSection[] {
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  let next: number | null = xrefAt;
  while (next !== null) {
    if (seen.has(next)) damaged('the sections go round');
    if (sections.length >= mostSections) throw new PdfProblem('too-much', 'revisions');
    seen.add(next);
    const section: XrefSection = standsAt(bytes, next, 'xref')
      ? readTable(bytes, next)
      : readXrefStream(bytes, next);
    sections.push(section);
    // A hybrid file shows other objects to other readers.
    if (section.trailer.entries.has('XRefStm')) damaged('two tables in one section');
    const previous = section.trailer.entries.get('Prev')?.value;
    if (previous !== undefined && (typeof previous !== 'number' || previous >= next)) damaged('Prev');
    next = previous ?? null;
  }
  return sections;
}

function readTable(bytes: Uint8Array, from: number): XrefSection {
  const entries = new Map<number, Location>();
  let at = skipSpace(bytes, from + 4);
  while (!standsAt(bytes, at, 'trailer')) {
    const header = /^(\d{1,10}) (\d{1,10})[ ]*(\r\n|\r|\n)/.exec(latin(bytes, at, 40));
    if (header === null) damaged('a table of objects');
    const [first, count] = [Number(header[1]), Number(header[2])];
    if (first + count > mostObjects) throw new PdfProblem('too-much', 'objects');
    at += header[0].length;
    for (let index = 0; index < count; index += 1, at += 20) {
      const row = /^(\d{10}) (\d{5}) ([nf])( \n| \r|\r\n)$/.exec(latin(bytes, at, 20));
      if (row === null) damaged('a row of the table of objects');
      if (entries.has(first + index)) damaged('an object stands in a table twice');
      entries.set(
        first + index,
        row[3] === 'f'
          ? { kind: 'free' }
          : { kind: 'at', offset: Number(row[1]), generation: Number(row[2]) },
      );
    }
    at = skipSpace(bytes, at);
  }
  const { value, to } = parseValue(bytes, at + 'trailer'.length);
  if (!isKind(value, 'dict')) damaged('a trailer');
  return { form: 'table', from, to, entries, trailer: value };
}

function latin(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.subarray(from, from + length)).toString('latin1');
}
