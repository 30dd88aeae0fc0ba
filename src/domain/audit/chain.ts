import { canonicalJson } from '../shared/canonicalJson';
import type { AuditEntry } from './event';

/** The hash before the first event. */
export const chainStart = '0'.repeat(64);

/** A link of the chain as it is stored: whatever stands there, checked or not. */
export interface ChainRow {
  readonly sequence: number;
  readonly organisationId: string | null;
  readonly accountId: string | null;
  readonly onBehalfOf: string | null;
  readonly at: string;
  /** The event as its canonical JSON. */
  readonly event: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** How far a chain was walked, and whether it fits up to there. */
export interface ChainCheck {
  readonly entries: number;
  /** The hash of the last link. */
  readonly head: string;
  /** The number at which the chain breaks; null when all links so far fit. */
  readonly firstBroken: number | null;
}

/** A chain of which nothing was walked yet. */
export const nothingChecked: ChainCheck = { entries: 0, head: chainStart, firstBroken: null };

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

/**
 * Walks one link further. Also looks at the number, which has to be the next one, and at the text of the event, which
 * has to be exactly what was written. Stops counting at the first link that does not fit. That the last links were cut
 * off shows only to who knows a later head.
 */
export function checkNext(
  check: ChainCheck,
  row: ChainRow,
  organisationId: string | null,
  sha256: (text: string) => string,
): ChainCheck {
  if (check.firstBroken !== null) return check;
  const expected = check.entries + 1;
  const fits =
    row.sequence === expected &&
    row.organisationId === organisationId &&
    row.previousHash === check.head &&
    rowHash(row, sha256) === row.hash;
  return fits
    ? { entries: expected, head: row.hash, firstBroken: null }
    : { ...check, firstBroken: expected };
}

/**
 * The hash of a row: that of its entry, made from the text of the event as it stands. Any other text gives another hash. It
 * has to be JSON, for else a piece of it could pass for the fields behind it.
 */
function rowHash(row: ChainRow, sha256: (text: string) => string): string | null {
  if (!isJson(row.event)) return null;
  const fields = [
    `"accountId":${canonicalJson(row.accountId)}`,
    `"at":${canonicalJson(row.at)}`,
    `"event":${row.event}`,
    ...(row.onBehalfOf === null ? [] : [`"onBehalfOf":${canonicalJson(row.onBehalfOf)}`]),
    `"organisationId":${canonicalJson(row.organisationId)}`,
    `"sequence":${canonicalJson(row.sequence)}`,
  ];
  return sha256(`${row.previousHash}\n{${fields.join(',')}}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
