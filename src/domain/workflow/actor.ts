import type { Role } from './actions';

/** Who acts: a signed-in person of one organisation. */
export interface Actor {
  readonly accountId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The accounts of the managers whom this person replaces today. */
  readonly standsInFor: readonly string[];
}
