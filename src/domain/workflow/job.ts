import type { JobStatus } from './status';

/** A functie: what is described, graded and signed. It is never a person. */
export interface Job {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly department: string;
  /** The department in the tree, when there is one with that name; it decides which managers see the functie. */
  readonly departmentId: string | null;
  /** functienummer, or empty. */
  readonly jobNumber: string;
  readonly catalogId: string;
  readonly catalogVersion: string;
  readonly catalogSha256: string;
  /** YYYY-MM-DD: the catalogs beside its own count as they were in force on this day. The day on which it was made, or last went over. */
  readonly sideCatalogsOn: string;
  readonly status: JobStatus;
  /** Goes up by one at every change of the row; a write with an older revision is refused as stale. */
  readonly revision: number;
  readonly copiedFrom: string | null;
  /** HR asked the managers of the department to answer the questions too. */
  readonly leadersAnswer: boolean;
  /** The accounts of those who have this functie now. */
  readonly holderIds: readonly string[];
  readonly createdBy: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
