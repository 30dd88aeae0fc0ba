import type { SettableLevel } from '../grading/levelDecision';

/**
 * How an indelingsbesluit is made available to the medewerker: they can read it here, or (for who does not sign in) it was handed
 * over on paper.
 */
export const rulingWays = ['app', 'papier'] as const;
export type RulingWay = (typeof rulingWays)[number];

/** The decision (indelingsbesluit) of the employer to one person about the level of the functie that they have. */
export interface Ruling {
  readonly id: string;
  readonly jobId: string;
  /** The copy of the functieprofiel on which it rests. */
  readonly copyId: string;
  readonly holderId: string;
  readonly holderName: string;
  readonly level: SettableLevel;
  /** The day (YYYY-MM-DD) from which the level counts. */
  readonly inForceFrom: string;
  readonly way: RulingWay;
  /** The day (YYYY-MM-DD) on which it was made available: the terms for objection count from here. */
  readonly availableOn: string;
  /** To type over, as that of a copy. */
  readonly code: string;
  /** Of the content (canonical JSON) and of the sealed file; lower-case hex. */
  readonly contentSha256: string;
  readonly fileSha256: string;
  readonly givenBy: string;
  /** ISO 8601, UTC. */
  readonly givenAt: string;
  /** When the medewerker first opened it here (ISO 8601); null when not yet. */
  readonly readAt: string | null;
  /** Null while it was not withdrawn. */
  readonly withdrawn: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** Longest explanation that goes with a decision, in characters. */
export const longestRulingText = 2000;
