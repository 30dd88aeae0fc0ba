import type { LevelDecision } from '../grading/levelDecision';
import type { JobProfile } from '../profile/profile';
import type { CopyStatus } from '../signing/copy';

/** What a version of a functieprofiel says: the text, and the level with its answers and grounds. */
export interface VersionContent {
  readonly profile: JobProfile;
  readonly decision: Pick<LevelDecision, 'level' | 'reason' | 'receipt' | 'catalogs'>;
}

/** A version to compare: one that was offered, or the one that is worked on now (`nu`). */
export interface ProfileVersion {
  /** The number of the offering as text, or `nu`. */
  readonly id: string;
  /** Null for the one that is worked on. */
  readonly status: CopyStatus | null;
  /** When it was offered, ISO 8601; null for the one that is worked on. */
  readonly at: string | null;
}

/** The version that is worked on now. */
export const workingVersionId = 'nu';
