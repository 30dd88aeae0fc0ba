import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Actor } from '../../domain/workflow/decide';
import type { Clock, UnitOfWork } from '../ports';
import { loadProfileFile } from './profileFile';
import type { ProfileFile } from './profileFile';

export interface DownloadProfileDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/**
 * The profile for a download, with the event that it was downloaded. It is a draft ("concept") until the profile was
 * marked as ready. Drawing it is the caller's, outside the transaction.
 */
export function makeDownloadProfile({ unitOfWork, library, clock }: DownloadProfileDeps) {
  return async (
    actor: Actor,
    jobId: string,
  ): Promise<{ profileFile: ProfileFile; draft: boolean; at: string }> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const profileFile = await loadProfileFile(repositories, library, actor, 'profile.download', jobId);
      const draft = profileFile.file.job.status !== 'profiel-klaar';
      await repositories.audit.append(
        { kind: 'profiel-gedownload', jobId, draft },
        { accountId: actor.accountId, at },
      );
      return { profileFile, draft, at };
    });
  };
}
