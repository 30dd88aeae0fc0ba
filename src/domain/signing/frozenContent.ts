import type { LevelDecision } from '../grading/levelDecision';
import type { JobProfile } from '../profile/profile';
import type { AskedSignature } from './evidencePage';

/**
 * Everything that one copy is about, as it was when it was offered for signature. Its canonical JSON is hashed, and the hash
 * stands on the evidence page, in the records of the acts and in the log. It never changes.
 */
export interface FrozenContent {
  readonly kind: 'indelingswijzer-exemplaar';
  readonly schema: 1;
  readonly organisationName: string;
  readonly job: {
    readonly id: string;
    readonly name: string;
    readonly department: string;
    readonly jobNumber: string;
  };
  readonly version: number;
  readonly code: string;
  /** With the name of this holder and of the leidinggevende who is asked to sign. */
  readonly profile: JobProfile;
  /** The level with its reason, the answers and the advice (receipt), and the catalog texts. */
  readonly decision: Pick<
    LevelDecision,
    'id' | 'level' | 'reason' | 'receipt' | 'catalogs' | 'decidedByName' | 'decidedAt'
  >;
  readonly signatures: readonly AskedSignature[];
  /** ISO 8601, UTC. */
  readonly frozenAt: string;
}
