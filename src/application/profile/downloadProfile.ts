import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Actor } from '../../domain/workflow/actor';
import { profileIsFinal } from '../../domain/workflow/status';
import { noteReading, profileAsPersonalFile } from '../audit/noteReading';
import type { Clock, UnitOfWork } from '../ports';
import { by } from '../shared/by';
import { lastReady } from './lastReady';
import { loadProfileFile } from './profileFile';
import type { ProfileFile } from './profileFile';

export interface DownloadProfileDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** What a download is made of. */
export interface ProfileDownload {
  readonly profileFile: ProfileFile;
  /** It is a draft ("concept") until the profile was marked as ready. */
  readonly draft: boolean;
  /** ISO 8601. A final document is dated when it became final, so that every download of it is the same file. */
  readonly datedAt: string;
}

/** The profile for a download, with the event that it was downloaded. Drawing it is the caller's, outside the transaction. */
export function makeDownloadProfile({ unitOfWork, library, clock }: DownloadProfileDeps) {
  return async (actor: Actor, jobId: string): Promise<ProfileDownload> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const profileFile = await loadProfileFile(repositories, library, actor, 'profile.download', jobId);
      const draft = !profileIsFinal(profileFile.file.job.status);
      const datedAt = draft ? at : ((await lastReady(repositories, profileFile)) ?? at);
      await repositories.audit.append({ kind: 'profiel-gedownload', jobId, draft }, by(actor, at));
      const personalFile = profileAsPersonalFile(profileFile.file.job);
      if (personalFile !== undefined) await noteReading(repositories, actor, personalFile, at);
      return { profileFile, draft, datedAt };
    });
  };
}
