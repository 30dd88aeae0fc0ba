import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Actor } from '../../domain/workflow/actor';
import { loadJobFile } from '../grading/jobFile';
import type { Repositories } from '../ports';

/** Whether this person can begin a new procedure for a functie as it is now; the year of the bar is not looked at. */
export async function canBeginProcedure(
  repositories: Repositories,
  library: CatalogLibrary,
  actor: Actor,
  jobId: string,
): Promise<boolean> {
  return (await loadJobFile(repositories, library, actor, 'upkeep.view', jobId)).allowed.has(
    'procedure.begin',
  );
}
