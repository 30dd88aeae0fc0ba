/** What a PDF file is made of (ISO 32000-1, 7.3), as far as it is looked at. */

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
export interface PdfText {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  readonly isHex: boolean;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
  readonly generation: number;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly Placed[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, Placed>;
}
export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  /** As it stands in the file, not decoded. */
  readonly raw: Uint8Array;
}
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfRef | PdfArray | PdfDict | PdfStream;

/** A value, and where it stands: `from` the first byte and `to` after the last. */
export interface Placed {
  readonly value: PdfValue;
  readonly from: number;
  readonly to: number;
}

/** Files with more objects are not looked at. */
export const mostObjects = 200_000;

/** The bytes are not what they should be (or more than is looked at, for `too-much`). */
export class PdfProblem extends Error {
  constructor(
    readonly problem: 'damaged' | 'too-much',
    about: string,
  ) {
    super(about);
    this.name = 'PdfProblem';
  }
}

/** Stops the reading of a damaged file. */
export function damaged(about: string): never {
  throw new PdfProblem('damaged', about);
}

type Kinds = { name: PdfName; text: PdfText; ref: PdfRef; array: PdfArray; dict: PdfDict; stream: PdfStream };

/** Whether a value is of this kind. */
export function isKind<Kind extends keyof Kinds>(
  value: PdfValue | undefined,
  kind: Kind,
): value is Kinds[Kind] {
  return value !== null && typeof value === 'object' && value.kind === kind;
}

/** The name that a value is; null when it is something else. */
export function nameOf(value: PdfValue | undefined): string | null {
  return isKind(value, 'name') ? value.name : null;
}

/** A text string as characters (7.9.2.2): UTF-16BE with its mark, else one byte per character. */
export function textOf(value: PdfValue | undefined): string | null {
  if (!isKind(value, 'text')) return null;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  }
  return Buffer.from(bytes).toString('latin1');
}
