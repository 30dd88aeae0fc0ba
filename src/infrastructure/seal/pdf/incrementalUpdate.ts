import type { OpenPdf } from './openPdf';
import { damaged, isKind, type PdfDict, type PdfValue } from './values';

/** Objects that are added behind a file (ISO 32000-1, 7.5.6): what is there stays as it is, byte for byte. */
export interface IncrementalUpdate {
  /** The number of a new object. */
  reserve(): number;
  /** Writes an object, new or instead of one that is there; `body` is what stands between `obj` and `endobj`. */
  write(number: number, body: string | Uint8Array): void;
  /** Where the body of an object will stand in the finished file. Only after it was written. */
  bodyAt(number: number): number;
  /** The whole file with the update behind it. */
  finish(fileId: Uint8Array): Uint8Array;
}

/** Begins an update. Throws PdfProblem when the file has no classic table: other readers would not find the update. */
export function beginUpdate(pdf: OpenPdf): IncrementalUpdate {
  if (pdf.sections.some(({ form }) => form !== 'table')) damaged('a table in a stream');
  if (pdf.end !== pdf.bytes.length) damaged('bytes after the end');
  const size = pdf.trailer.entries.get('Size')?.value;
  if (typeof size !== 'number') damaged('no size');
  let next = size;
  const chunks: Uint8Array[] = [pdf.bytes];
  let length = pdf.bytes.length;
  const add = (text: string | Uint8Array): void => {
    const chunk = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
    chunks.push(chunk);
    length += chunk.length;
  };
  if (pdf.bytes.at(-1) !== 10) add('\n');
  const offsets = new Map<number, number>();
  const bodies = new Map<number, number>();

  return {
    reserve: () => next++,
    write(number, body) {
      const generation = generationOf(pdf, number);
      offsets.set(number, length);
      add(`${number} ${generation} obj\n`);
      bodies.set(number, length);
      add(body);
      add('\nendobj\n');
    },
    bodyAt: (number) => bodies.get(number) ?? damaged('an object was not written'),
    finish(fileId) {
      const xrefAt = length;
      add(tableOf(offsets, (number) => generationOf(pdf, number)));
      add(`trailer\n${trailerOf(pdf, next, fileId)}\nstartxref\n${xrefAt}\n%%EOF\n`);
      return joined(chunks, length);
    },
  };
}

function generationOf(pdf: OpenPdf, number: number): number {
  const location = pdf.locate(number);
  return location?.kind === 'at' ? location.generation : 0;
}

/** Rows of twenty bytes, in runs of numbers that follow each other (7.5.4). */
function tableOf(
  offsets: ReadonlyMap<number, number>,
  generationOfObject: (number: number) => number,
): string {
  const numbers = [...offsets.keys()].sort((a, b) => a - b);
  const lines: string[] = ['xref'];
  numbers.forEach((number, index) => {
    if (numbers[index - 1] !== number - 1) {
      let count = 1;
      while (numbers[index + count] === number + count) count += 1;
      lines.push(`${number} ${count}`);
    }
    const offset = String(offsets.get(number) ?? 0).padStart(10, '0');
    lines.push(`${offset} ${String(generationOfObject(number)).padStart(5, '0')} n `);
  });
  return `${lines.join('\n')}\n`;
}

function trailerOf(pdf: OpenPdf, size: number, fileId: Uint8Array): string {
  const kept = ['Root', 'Info'].flatMap((key) => {
    const value = pdf.trailer.entries.get(key)?.value;
    return isKind(value, 'ref') ? [`/${key} ${refText(value.number, value.generation)}`] : [];
  });
  const id = pdf.get(pdf.trailer, 'ID');
  const first: PdfValue | undefined = isKind(id, 'array') ? id.items[0]?.value : undefined;
  const original = isKind(first, 'text') ? first.bytes : fileId;
  // The first half names the document for ever, the second this state of it (14.4).
  const ids = `/ID [<${hex(original)}> <${hex(fileId)}>]`;
  return `<<${[`/Size ${size}`, ...kept, ids, `/Prev ${pdf.xrefAt}`].join(' ')}>>`;
}

/** `5 0 R` */
export function refText(number: number, generation = 0): string {
  return `${number} ${generation} R`;
}

/** Bytes as hexadecimal digits, in lower case. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** A text as a string of hexadecimal digits in UTF-16BE, which holds every character (7.9.2.2). */
export function textString(text: string): string {
  return `<feff${hex(Buffer.from(text, 'utf16le').swap16())}>`;
}

/** A dictionary with some keys replaced or added; what stays is copied as it was written in `bytes`. */
export function changedDict(
  bytes: Uint8Array,
  dict: PdfDict,
  changes: Readonly<Record<string, string>>,
): string {
  const kept = [...dict.entries]
    .filter(([key]) => !(key in changes))
    .map(
      ([key, { from, to }]) =>
        `/${nameText(key)} ${Buffer.from(bytes.subarray(from, to)).toString('latin1')}`,
    );
  const added = Object.entries(changes).map(([key, text]) => `/${key} ${text}`);
  return `<<${[...kept, ...added].join('\n')}>>`;
}

function nameText(name: string): string {
  return name.replace(/[^A-Za-z0-9._+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
