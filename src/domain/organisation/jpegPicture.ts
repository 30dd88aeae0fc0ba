import { holds, joined, numberAt } from './bytes';
import type { Picture, PictureProblem, PictureRead } from './picture';

const start = [0xff, 0xd8];
const end = 0xd9;
const scan = 0xda;
/** Start of frame: the kinds that every browser shows (baseline, extended and progressive). */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Also kept: tables for packing, for sizes of steps and for restarts, and what says which colours are meant. */
const kept: readonly number[] = [...frames, 0xc4, 0xdb, 0xdd, 0xe0, 0xee, scan];

/** Goes through a JPEG; null when the bytes do not begin as one. */
export function readJpeg(bytes: Uint8Array): PictureRead | null {
  if (!holds(bytes, 0, [...start, 0xff])) return null;
  const parts: Uint8Array[] = [Uint8Array.from(start)];
  let picture: Picture | undefined;
  let scans = 0;
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return failed('afgebroken');
    if (marker === 0xff) {
      // A filling byte.
      at += 1;
      continue;
    }
    if (marker === end) {
      if (picture === undefined || scans === 0) return failed('afgebroken');
      parts.push(bytes.subarray(at, at + 2));
      return at + 2 === bytes.length ? { ok: true, picture, bytes: joined(parts) } : failed('rest-erachter');
    }
    const next = at + 2 + numberAt(bytes, at + 2, 2);
    if (next < at + 4 || next > bytes.length) return failed('afgebroken');
    if (frames.includes(marker)) {
      if (picture !== undefined || numberAt(bytes, at + 5, 2) === 0) return failed('afgebroken');
      if (bytes[at + 9] === 4) return failed('drukkleuren');
      picture = { type: 'image/jpeg', width: numberAt(bytes, at + 7, 2), height: numberAt(bytes, at + 5, 2) };
    } else if (marker >= 0xc0 && marker <= 0xcf && !kept.includes(marker)) {
      return failed('afgebroken');
    }
    const stop = marker === scan ? endOfScan(bytes, next) : next;
    if (marker === scan) {
      if (picture === undefined) return failed('afgebroken');
      scans += 1;
    }
    if (kept.includes(marker)) parts.push(bytes.subarray(at, stop));
    at = stop;
  }
  return failed('afgebroken');
}

/** Where the pixels of a scan stop: at a marker that is no part of them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    const inside = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
    if (bytes[at] === 0xff && !inside && marker !== 0xff) return at;
    at += 1;
  }
  return bytes.length;
}

function failed(problem: PictureProblem): PictureRead {
  return { ok: false, problem };
}
