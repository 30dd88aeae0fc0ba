import type { Occasion } from './occasion';

/** That the level of a functie with a signed profile was opened to be graded anew. It never changes. */
export interface Procedure {
  readonly id: string;
  readonly jobId: string;
  readonly occasion: Occasion;
  readonly reason: string;
  /** Why it did not wait for the year to pass; null when it had. */
  readonly overrideReason: string | null;
  /** The decision about the level that it opened. */
  readonly decisionId: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Whether the level of a functie can only be opened by a new procedure: somebody has a copy of it that both signed, or whose receipt was
 * recorded, and no procedure began since that copy was offered. Moments are ISO 8601, UTC.
 */
export function needsProcedure(establishedOffers: readonly string[], begun: readonly string[]): boolean {
  const last = (moments: readonly string[]): string => [...moments].sort().at(-1) ?? '';
  return establishedOffers.length > 0 && last(begun) <= last(establishedOffers);
}
