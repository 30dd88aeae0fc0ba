import { holds, joined, numberAt } from './bytes';
import type { PictureProblem, PictureRead } from './picture';

const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Around the content of a chunk: its length and name before it, its check after it. */
const around = 12;
/** What draws the picture, in its right colours and size. */
const kept: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'gAMA',
  'cHRM',
  'sRGB',
  'pHYs',
]);
/** Which bit depths go with a colour type (PNG specification, table 11.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

interface Chunk {
  readonly name: string;
  /** With its length, name and check. */
  readonly whole: Uint8Array;
}

/** Goes through a PNG; null when the bytes do not begin as one. */
export function readPng(bytes: Uint8Array): PictureRead | null {
  if (!holds(bytes, 0, start)) return null;
  const chunks = readChunks(bytes);
  if (typeof chunks === 'string') return { ok: false, problem: chunks };
  const [header, ...others] = chunks;
  const hasPixels = chunks.some(({ name }) => name === 'IDAT');
  // A name that begins with a capital is something that a reader must know.
  const strange = others.some(({ name }) => name === 'IHDR' || (/^[A-Z]/.test(name) && !kept.has(name)));
  if (header === undefined || !isHeader(header) || !hasPixels || strange) {
    return { ok: false, problem: 'afgebroken' };
  }
  return {
    ok: true,
    picture: {
      type: 'image/png',
      width: numberAt(header.whole, 8, 4),
      height: numberAt(header.whole, 12, 4),
    },
    bytes: joined([
      Uint8Array.from(start),
      ...chunks.filter(({ name }) => kept.has(name)).map(({ whole }) => whole),
    ]),
  };
}

/** All chunks, the last being the one that ends the picture. */
function readChunks(bytes: Uint8Array): readonly Chunk[] | PictureProblem {
  const chunks: Chunk[] = [];
  let at = start.length;
  while (at + around <= bytes.length) {
    const end = at + around + numberAt(bytes, at, 4);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(name)) return 'afgebroken';
    chunks.push({ name, whole: bytes.subarray(at, end) });
    at = end;
    if (name === 'IEND') return at === bytes.length ? chunks : 'rest-erachter';
  }
  return 'afgebroken';
}

function isHeader({ name, whole }: Chunk): boolean {
  const [depth = 0, colour = 0, packing, filter, lacing = 0] = whole.subarray(16, 21);
  return (
    name === 'IHDR' &&
    whole.length === around + 13 &&
    (depths[colour]?.includes(depth) ?? false) &&
    packing === 0 &&
    filter === 0 &&
    lacing <= 1
  );
}
