import type { Procedure } from '../../domain/upkeep/procedure';

/** The upkeep (onderhoud) of the gradings of one organisation. The schema refuses every change of what was begun. */
export interface UpkeepRepository {
  insertProcedure(procedure: Procedure): Promise<void>;
  /** Of one functie, the first begun first. */
  procedures(jobId: string): Promise<readonly Procedure[]>;
}
