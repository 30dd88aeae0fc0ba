import { inflateSync } from 'node:zlib';

/** A small reader of our own files: a classic cross-reference table and no object streams (ISO 32000-1, 7.3 to 7.5). */

export class PdfName {
  constructor(readonly name: string) {}
}
export class PdfRef {
  constructor(readonly id: number) {}
}
export class PdfOperator {
  constructor(readonly operator: string) {}
}
export type PdfDict = ReadonlyMap<string, PdfValue>;
export type PdfValue =
  number | boolean | null | PdfName | PdfRef | PdfOperator | Buffer | readonly PdfValue[] | PdfDict;

/** A file whose objects can be looked up. */
export interface ParsedPdf {
  readonly trailer: PdfDict;
  /** All objects of the file, by number. */
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** Follows a reference, if it is one. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  dict(value: PdfValue | undefined): PdfDict;
  array(value: PdfValue | undefined): readonly PdfValue[];
  /** The decoded content of a stream. */
  stream(value: PdfValue | undefined): Buffer;
}

/** Reads a file; throws when the cross-reference table does not fit the objects. */
export function parsePdf(bytes: Uint8Array): ParsedPdf {
  const buffer = Buffer.from(bytes);
  const source = buffer.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(source)?.[1]);
  const table = source.slice(start);
  const count = Number(/^xref\n0 (\d+)\n/.exec(table)?.[1]);
  const rows = table.split('\n').slice(3, 2 + count);
  const objects = new Map<number, PdfValue>();
  const streams = new Map<number, Buffer>();
  rows.forEach((row, index) => {
    const offset = Number(row.slice(0, 10));
    const id = index + 1;
    const header = `${id} 0 obj\n`;
    if (!source.startsWith(header, offset)) throw new Error(`No object ${id} at ${offset}`);
    const tokens = tokenizer(source, offset + header.length);
    const value = tokens.value();
    objects.set(id, value);
    const stream = /^\s*stream\r?\n/.exec(source.slice(tokens.position(), tokens.position() + 20));
    if (stream !== null && value instanceof Map) {
      const from = tokens.position() + stream[0].length;
      const raw = buffer.subarray(from, from + Number(value.get('Length')));
      streams.set(id, value.get('Filter') instanceof PdfName ? inflateSync(raw) : raw);
    }
  });
  const trailer = tokenizer(source, start + table.indexOf('trailer') + 'trailer'.length).value();
  const resolve = (value: PdfValue | undefined) => (value instanceof PdfRef ? objects.get(value.id) : value);
  return {
    trailer: trailer as PdfDict,
    objects,
    resolve,
    dict: (value) => {
      const found = resolve(value);
      if (!(found instanceof Map)) throw new Error('Not a dictionary');
      return found as PdfDict;
    },
    array: (value) => {
      const found = resolve(value);
      if (!Array.isArray(found)) throw new Error('Not an array');
      return found as readonly PdfValue[];
    },
    stream: (value) => {
      const found = value instanceof PdfRef ? streams.get(value.id) : undefined;
      if (found === undefined) throw new Error('Not a stream');
      return found;
    },
  };
}

/** A text string as characters (7.9.2.2). */
export function textOf(value: PdfValue | undefined): string {
  if (!Buffer.isBuffer(value)) throw new Error('Not a string');
  if (value[0] !== 0xfe || value[1] !== 0xff) return value.toString('latin1');
  return Buffer.from(value.subarray(2)).swap16().toString('utf16le');
}

export function nameOf(value: PdfValue | undefined): string {
  if (!(value instanceof PdfName)) throw new Error('Not a name');
  return value.name;
}

/** All operands and operators of a content stream. */
export function contentTokens(content: Buffer): PdfValue[] {
  const tokens = tokenizer(content.toString('latin1'), 0);
  const found: PdfValue[] = [];
  for (;;) {
    if (tokens.isAtEnd()) return found;
    found.push(tokens.value());
  }
}

interface Tokenizer {
  readonly value: () => PdfValue;
  readonly position: () => number;
  readonly isAtEnd: () => boolean;
}

const space = /[\s\0]*/y;
const simple =
  /(?<reference>\d+ 0 R(?![A-Za-z]))|\/(?<name>[^\s\0()<>[\]{}/%]*)|(?<number>[+-]?[\d.]+)(?![A-Za-z])|<(?<hex>[0-9A-Fa-f\s]*)>|(?<word>[^\s\0()<>[\]{}/%]+)/y;

function tokenizer(source: string, from: number): Tokenizer {
  let at = from;
  const skipSpace = () => {
    space.lastIndex = at;
    at += space.exec(source)?.[0].length ?? 0;
  };
  const literal = (): Buffer => {
    let bytes = '';
    at += 1;
    for (let depth = 1; ; at += 1) {
      const character = source[at];
      if (character === undefined) throw new Error('Unclosed string');
      if (character === '\\') {
        at += 1;
        const escaped = source[at] ?? '';
        bytes += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      bytes += character;
    }
    at += 1;
    return Buffer.from(bytes, 'latin1');
  };
  const listUntil = (end: string): PdfValue[] => {
    const items: PdfValue[] = [];
    for (;;) {
      skipSpace();
      if (source.startsWith(end, at)) break;
      items.push(value());
    }
    at += end.length;
    return items;
  };
  const value = (): PdfValue => {
    skipSpace();
    if (source[at] === '(') return literal();
    if (source.startsWith('<<', at)) {
      at += 2;
      const entries = listUntil('>>');
      const dict = new Map<string, PdfValue>();
      for (let index = 0; index + 1 < entries.length; index += 2)
        dict.set(nameOf(entries[index]), entries[index + 1] ?? null);
      return dict;
    }
    if (source[at] === '[') {
      at += 1;
      return listUntil(']');
    }
    simple.lastIndex = at;
    const match = simple.exec(source);
    if (match === null) throw new Error(`Nothing to read at ${at}`);
    at += match[0].length;
    return simpleValue(match.groups ?? {});
  };
  return {
    value,
    position: () => at,
    isAtEnd: () => {
      skipSpace();
      return at >= source.length;
    },
  };
}

function simpleValue({
  reference,
  name,
  number,
  hex,
  word = '',
}: Readonly<Record<string, string | undefined>>): PdfValue {
  if (reference !== undefined) return new PdfRef(Number.parseInt(reference, 10));
  if (name !== undefined) {
    return new PdfName(
      name.replace(/#([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }
  if (number !== undefined) return Number(number);
  if (hex !== undefined) return Buffer.from(hex.replaceAll(/\s/g, ''), 'hex');
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : new PdfOperator(word);
}
