import { canonicalJson } from '../shared/canonicalJson';
import type { AuditEntry } from './event';

/** The hash before the first event. */
export const chainStart = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256 (given, because the domain has no crypto) over the previous hash and the canonical
 * JSON of everything else in the entry.
 */
export function chainHash(entry: Omit<AuditEntry, 'hash'>, sha256: (text: string) => string): string {
  return sha256(
    `${entry.previousHash}\n${canonicalJson({ ...entry, previousHash: undefined, hash: undefined })}`,
  );
}

/** The sequence number of the first entry that does not fit the chain, or null when all fit. */
export function firstBrokenLink(
  entries: readonly AuditEntry[],
  sha256: (text: string) => string,
): number | null {
  let previousHash = chainStart;
  for (const entry of entries) {
    if (entry.previousHash !== previousHash || chainHash(entry, sha256) !== entry.hash) return entry.sequence;
    previousHash = entry.hash;
  }
  return null;
}
