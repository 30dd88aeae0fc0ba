import { findStart, readSections, type Location, type XrefSection } from './crossReference';
import { decodeStream } from './decodeStream';
import { parseValue } from './parseValue';
import { readObject, type ReadObject } from './readObject';
import { damaged, isKind, PdfProblem, type PdfDict, type PdfValue } from './values';

/** Larger files are not looked at. */
export const mostBytes = 20 * 1024 * 1024;

/** A file whose objects can be looked up, as it stands after its last revision. */
export interface OpenPdf {
  readonly bytes: Uint8Array;
  /** From the last to the first. */
  readonly sections: readonly XrefSection[];
  /** Where the `startxref` of the last section leads. */
  readonly xrefAt: number;
  /** Where the last revision ends. */
  readonly end: number;
  readonly trailer: PdfDict;
  /** Where an object stands; undefined when there is none of this number. */
  locate(number: number): Location | undefined;
  /** The numbers of all objects, deleted ones too. */
  numbers(): Iterable<number>;
  /** The object of this number with its places; null for one that is deleted, absent or in an object stream. */
  object(number: number): ReadObject | null;
  /** Follows a reference, if it is one; null when it leads nowhere. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The dictionary that a value is or leads to. Throws PdfProblem when it is none. */
  dict(value: PdfValue | undefined): PdfDict;
  /** The value of a key, after following a reference. */
  get(dict: PdfDict, key: string): PdfValue;
}

/** Opens a file, or its beginning up to the end of a revision. Throws PdfProblem. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  if (bytes.length > mostBytes) throw new PdfProblem('too-much', 'bytes');
  if (!/^%PDF-1\.[0-7][\r\n]/.test(Buffer.from(bytes.subarray(0, 10)).toString('latin1'))) damaged('no PDF');
  const { xrefAt, end } = findStart(bytes);
  const sections = readSections(bytes, xrefAt);
  const [last] = sections;
  if (last === undefined) damaged('no table of objects');
  if (sections.some(({ trailer }) => trailer.entries.has('Encrypt'))) damaged('encrypted');

  const locations = new Map<number, Location>();
  for (const { entries } of sections) {
    for (const [number, location] of entries) if (!locations.has(number)) locations.set(number, location);
  }
  const objects = new Map<number, ReadObject | null>();
  const contained = new Map<number, readonly PdfValue[]>();
  const reading = new Set<number>();

  const object = (number: number): ReadObject | null => {
    const known = objects.get(number);
    if (known !== undefined) return known;
    const location = locations.get(number);
    if (location?.kind !== 'at') return null;
    if (reading.has(number)) damaged('an object needs itself');
    reading.add(number);
    const read = readObject(bytes, location.offset, (value) => {
      const length = resolve(value);
      return typeof length === 'number' && Number.isInteger(length) ? length : null;
    });
    reading.delete(number);
    if (read.number !== number || read.generation !== location.generation) damaged(`not object ${number}`);
    objects.set(number, read);
    return read;
  };

  const inContainer = (container: number, index: number): PdfValue => {
    let values = contained.get(container);
    if (values === undefined) {
      values = objectsIn(object(container)?.value);
      contained.set(container, values);
    }
    return values[index] ?? null;
  };

  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let step = 0; isKind(found, 'ref'); step += 1) {
      if (step > 20) damaged('references go round');
      const location = locations.get(found.number);
      found =
        location?.kind === 'in'
          ? inContainer(location.container, location.index)
          : (object(found.number)?.value ?? null);
    }
    return found;
  };

  return {
    bytes,
    sections,
    xrefAt,
    end,
    trailer: last.trailer,
    locate: (number) => locations.get(number),
    numbers: () => locations.keys(),
    object,
    resolve,
    dict(value) {
      const found = resolve(value);
      return isKind(found, 'dict') ? found : damaged('no dictionary');
    },
    get: (dict, key) => resolve(dict.entries.get(key)?.value),
  };
}

/** The objects in an object stream (ISO 32000-1, 7.5.7), in order. */
function objectsIn(value: PdfValue | undefined): readonly PdfValue[] {
  if (!isKind(value, 'stream')) damaged('no object stream');
  const [count, first] = ['N', 'First'].map((key) => value.dict.entries.get(key)?.value);
  if (typeof count !== 'number' || typeof first !== 'number' || count > 100_000) damaged('an object stream');
  const content = decodeStream(value);
  const header = Buffer.from(content.subarray(0, first)).toString('latin1').trim().split(/\s+/).map(Number);
  return Array.from({ length: count }, (_, index) => {
    const offset = header[2 * index + 1];
    return offset === undefined || Number.isNaN(offset)
      ? damaged('an object stream')
      : parseValue(content, first + offset).value;
  });
}
