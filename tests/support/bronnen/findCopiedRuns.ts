import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfRun, runsOf, wordsOf } from './normalise';

let knownHashes: ReadonlySet<string> | undefined;

/** The hashes of the runs of all source documents, as `makeFixtures.ts` kept them. */
export function sourceHashes(): ReadonlySet<string> {
  knownHashes ??= new Set(readFileSync(join(__dirname, 'sourceRuns.txt'), 'utf8').split(/\s+/).filter(Boolean));
  return knownHashes;
}

/**
 * The runs of eleven words that a text shares with a source document; empty for a text of our own. Names of jobs,
 * result areas and competencies are shorter than eleven words, so they need no exception. Two runs with the same
 * truncated hash (1 in 10^12 per pair) would be reported as copied.
 */
export function findCopiedRuns(text: string, hashes: ReadonlySet<string> = sourceHashes()): string[] {
  return runsOf(wordsOf(text)).filter((run) => hashes.has(hashOfRun(run)));
}
