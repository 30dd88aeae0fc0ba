import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Actor } from '../../domain/workflow/actor';
import type { UnitOfWork } from '../ports';
import { loadJobFile } from './jobFile';
import type { JobFile } from './jobFile';

/** The file of one job, for looking at. */
export function makeViewJob({
  unitOfWork,
  library,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
}) {
  return (actor: Actor, jobId: string): Promise<JobFile> =>
    unitOfWork.read(actor.organisationId, (repositories) =>
      loadJobFile(repositories, library, actor, 'job.view', jobId),
    );
}
