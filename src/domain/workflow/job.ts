import type { JobStatus } from './status';

/** A functie: what is described, graded and signed. It is never a person. */
export interface Job {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly department: string;
  /** functienummer, or empty. */
  readonly jobNumber: string;
  readonly catalogId: string;
  readonly catalogVersion: string;
  readonly catalogSha256: string;
  readonly status: JobStatus;
  /** Goes up by one at every change of the row; a write with an older revision is refused as stale. */
  readonly revision: number;
  readonly copiedFrom: string | null;
  readonly createdBy: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
