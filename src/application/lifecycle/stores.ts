import type { JobStatus } from '../../domain/workflow/status';

/** That a functie was put in the archive, and when it was brought back. Moments are ISO 8601, UTC. */
export interface Archiving {
  readonly id: string;
  readonly jobId: string;
  readonly formerStatus: JobStatus;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The archive, and deleting. */
export interface LifecycleRepository {
  insertArchiving(archiving: Archiving): Promise<void>;
  /** Why the functie is in the archive; undefined when it is not. */
  archivingOf(jobId: string): Promise<Archiving | undefined>;
  endArchiving(id: string, by: string, at: string): Promise<void>;
  /**
   * Deletes a functie with everything that belongs to it: answers, levels, profiles, who has it. Copies of it stay and forget where
   * they came from. The schema refuses it once anything was offered for signature.
   */
  deleteJob(jobId: string, by: string, at: string): Promise<void>;
}
