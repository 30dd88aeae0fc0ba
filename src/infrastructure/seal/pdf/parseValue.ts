import { damaged, PdfProblem, type PdfDict, type PdfValue, type Placed } from './values';

/** Deeper than this nothing is nested in a file of people of good will. */
const mostDepth = 60;

const whiteSpace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Buffer.from('()<>[]{}/%', 'latin1'));

const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !whiteSpace.has(byte) && !delimiters.has(byte);

/** After white space and comments (ISO 32000-1, 7.2.3 and 7.2.4). */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && whiteSpace.has(bytes[at] ?? -1)) at += 1;
    if (bytes[at] !== 0x25) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  }
}

/** Whether these characters stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Reads the value that begins at `from`, after white space (7.3). Streams are read by their object. Throws PdfProblem. */
export function parseValue(bytes: Uint8Array, from: number, depth = 0): Placed {
  if (depth > mostDepth) throw new PdfProblem('too-much', 'nesting');
  const start = skipSpace(bytes, from);
  switch (bytes[start]) {
    case 0x2f: {
      const { name, to } = parseName(bytes, start);
      return { value: { kind: 'name', name }, from: start, to };
    }
    case 0x28:
      return parseLiteral(bytes, start);
    case 0x5b:
      return parseArray(bytes, start, depth);
    case 0x3c:
      return bytes[start + 1] === 0x3c ? parseDict(bytes, start, depth) : parseHex(bytes, start);
    default:
      return parseWord(bytes, start);
  }
}

function parseName(bytes: Uint8Array, start: number): { readonly name: string; readonly to: number } {
  let to = start + 1;
  while (isRegular(bytes[to])) to += 1;
  const written = Buffer.from(bytes.subarray(start + 1, to)).toString('latin1');
  const name = written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return { name, to };
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A string in brackets (7.3.4.2). */
function parseLiteral(bytes: Uint8Array, start: number): Placed {
  const content: number[] = [];
  let open = 1;
  let at = start + 1;
  for (; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) damaged('a string has no end');
    if (byte === 0x5c) {
      at += 1;
      const octal = /^[0-7]{1,3}/.exec(Buffer.from(bytes.subarray(at, at + 3)).toString('latin1'))?.[0];
      const next = bytes[at] ?? 0;
      if (octal !== undefined) {
        content.push(Number.parseInt(octal, 8) & 0xff);
        at += octal.length - 1;
      } else if (next === 13 || next === 10) {
        if (next === 13 && bytes[at + 1] === 10) at += 1;
      } else content.push(escapes[String.fromCharCode(next)] ?? next);
      continue;
    }
    if (byte === 0x28) open += 1;
    if (byte === 0x29 && (open -= 1) === 0) break;
    content.push(byte);
  }
  return { value: { kind: 'text', bytes: new Uint8Array(content), isHex: false }, from: start, to: at + 1 };
}

/** A string of hexadecimal digits (7.3.4.3); what is no digit or white space is not accepted. */
function parseHex(bytes: Uint8Array, start: number): Placed {
  const end = bytes.indexOf(0x3e, start);
  if (end < 0) damaged('a string has no end');
  const digits = Buffer.from(bytes.subarray(start + 1, end))
    .toString('latin1')
    .replace(/[\0\t\n\f\r ]/g, '');
  if (!/^[0-9A-Fa-f]*$/.test(digits)) damaged('a string of digits has other signs');
  const content = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  return { value: { kind: 'text', bytes: content, isHex: true }, from: start, to: end + 1 };
}

function parseArray(bytes: Uint8Array, start: number, depth: number): Placed {
  const items: Placed[] = [];
  let at = skipSpace(bytes, start + 1);
  while (bytes[at] !== 0x5d) {
    const item = parseValue(bytes, at, depth + 1);
    items.push(item);
    at = skipSpace(bytes, item.to);
  }
  return { value: { kind: 'array', items }, from: start, to: at + 1 };
}

function parseDict(bytes: Uint8Array, start: number, depth: number): Placed & { readonly value: PdfDict } {
  const entries = new Map<string, Placed>();
  let at = skipSpace(bytes, start + 2);
  while (!standsAt(bytes, at, '>>')) {
    if (bytes[at] !== 0x2f) damaged('a dictionary has a key that is no name');
    const { name, to } = parseName(bytes, at);
    // Readers differ in which of two values they take.
    if (entries.has(name)) damaged(`a dictionary has ${name} twice`);
    const value = parseValue(bytes, to, depth + 1);
    entries.set(name, value);
    at = skipSpace(bytes, value.to);
  }
  return { value: { kind: 'dict', entries }, from: start, to: at + 2 };
}

const reference = /^(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/;

/** A number, a reference, true, false or null. */
function parseWord(bytes: Uint8Array, start: number): Placed {
  const near = Buffer.from(bytes.subarray(start, start + 40)).toString('latin1');
  const found = reference.exec(near);
  if (found !== null) {
    const value = { kind: 'ref', number: Number(found[1]), generation: Number(found[2]) } as const;
    return { value, from: start, to: start + found[0].length };
  }
  let to = start;
  while (isRegular(bytes[to])) to += 1;
  const word = near.slice(0, to - start);
  return { value: valueOfWord(word), from: start, to };
}

function valueOfWord(word: string): PdfValue {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
  return damaged(`not a value: ${word.slice(0, 20)}`);
}
