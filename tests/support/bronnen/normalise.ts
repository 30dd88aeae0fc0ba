import { createHash } from 'node:crypto';

/** Number of words in a run: a text that shares a run of this length with a source counts as copied. */
export const runLength = 11;

const hashDigits = 10;

/** One spelling for what looks the same: quotes, apostrophes, hyphens, dashes, spaces; without `**` marks. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('**', '')
    .replaceAll('\u00AD', '')
    .replace(/[\u2018\u2019\u201A\u2032\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words of a text: letters and digits only, so that punctuation, bullets and line ends never hide a run. */
export function wordsOf(text: string): string[] {
  return normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of eleven words, in order. */
export function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let start = 0; start + runLength <= words.length; start += 1) {
    runs.push(words.slice(start, start + runLength).join(' '));
  }
  return runs;
}

/** The truncated hash by which a run is kept; the run itself cannot be read back from it. */
export function hashOfRun(run: string): string {
  return createHash('sha256').update(run, 'utf8').digest('hex').slice(0, hashDigits);
}
