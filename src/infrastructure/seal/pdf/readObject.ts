import { parseValue, skipSpace, standsAt } from './parseValue';
import { damaged, isKind, type PdfValue, type Placed } from './values';

/** An indirect object: its value, and where it begins and where `endobj` ends. */
export interface ReadObject extends Placed {
  readonly number: number;
  readonly generation: number;
  /** Where the value itself begins and ends (for a stream: its dictionary). */
  readonly valueFrom: number;
  readonly valueTo: number;
}

/**
 * Reads the object at a byte (ISO 32000-1, 7.3.10). `lengthOf` follows the length of a stream when that is a reference.
 * Throws PdfProblem when it does not begin, or does not end, exactly as an object does.
 */
export function readObject(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (value: PdfValue | undefined) => number | null,
): ReadObject {
  const head = /^(\d{1,10}) (\d{1,5}) obj(?![A-Za-z0-9])/.exec(
    Buffer.from(bytes.subarray(offset, offset + 30)).toString('latin1'),
  );
  if (head === null) damaged(`no object at ${offset}`);
  const parsed = parseValue(bytes, offset + head[0].length);
  let { value } = parsed;
  let at = skipSpace(bytes, parsed.to);
  if (standsAt(bytes, at, 'stream')) {
    if (!isKind(value, 'dict')) damaged('a stream without a dictionary');
    const from = streamStart(bytes, at + 'stream'.length);
    const length = lengthOf(value.entries.get('Length')?.value);
    if (length === null || length < 0 || from + length > bytes.length) damaged('the length of a stream');
    value = { kind: 'stream', dict: value, raw: bytes.subarray(from, from + length) };
    at = skipSpace(bytes, from + length);
    if (!standsAt(bytes, at, 'endstream')) damaged('a stream has no end');
    at = skipSpace(bytes, at + 'endstream'.length);
  }
  if (!standsAt(bytes, at, 'endobj')) damaged('an object has no end');
  return {
    number: Number(head[1]),
    generation: Number(head[2]),
    value,
    from: offset,
    to: at + 'endobj'.length,
    valueFrom: parsed.from,
    valueTo: parsed.to,
  };
}

/** The line end after `stream` is CR LF or LF (7.3.8.1). */
function streamStart(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2;
  return bytes[at] === 10 ? at + 1 : damaged('a stream has no line of its own');
}
