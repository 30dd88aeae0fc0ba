import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { profileAsPersonalFile, recordReading } from '../audit/noteReading';
import type { Clock, UnitOfWork } from '../ports';
import { loadProfileFile } from './profileFile';
import type { ProfileFile } from './profileFile';

/**
 * The profile of a job, for looking at, or for another action that begins with it. Reading one that is shown to its
 * holders is written down.
 */
export function makeViewProfile({
  unitOfWork,
  library,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}) {
  return async (actor: Actor, jobId: string, action: Action = 'profile.view'): Promise<ProfileFile> => {
    const profileFile = await unitOfWork.read(actor.organisationId, (repositories) =>
      loadProfileFile(repositories, library, actor, action, jobId),
    );
    const personalFile = profileAsPersonalFile(profileFile.file.job);
    await recordReading(unitOfWork, actor, personalFile, clock.now().toISOString());
    return profileFile;
  };
}
