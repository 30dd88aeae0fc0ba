import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Actor } from '../../domain/workflow/actor';
import type { UnitOfWork } from '../ports';
import { loadProfileFile } from './profileFile';
import type { ProfileFile } from './profileFile';

/** The profile of a job, for looking at. */
export function makeViewProfile({
  unitOfWork,
  library,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
}) {
  return (actor: Actor, jobId: string): Promise<ProfileFile> =>
    unitOfWork.read(actor.organisationId, (repositories) =>
      loadProfileFile(repositories, library, actor, 'profile.view', jobId),
    );
}
