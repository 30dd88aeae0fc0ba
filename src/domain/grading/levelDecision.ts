import type { Catalog, Level } from '../catalog/catalog';
import type { ReferenceId } from '../reference/parts';
import type { Receipt } from './advice';

/** What an employer can set: a level, Key accountmanager, or a reference function under the raster. */
export type SettableLevel = Level | 'key-accountmanager' | ReferenceId;

/** The level that a person set, with everything that was known then. Never changed; a new one follows after reopening. */
export interface LevelDecision {
  readonly id: string;
  readonly jobId: string;
  readonly level: SettableLevel;
  /** Why the level deviates from the advice; may be empty when it does not. */
  readonly reason: string;
  readonly receipt: Receipt;
  /** The catalog texts as they were, so that the profile of years ago still reads as it was. */
  readonly catalogs: readonly Catalog[];
  readonly decidedBy: string;
  readonly decidedByName: string;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** Set when the level was opened again; the decision stays on record. */
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string;
}
