import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { profileAsPersonalFile, recordReading } from '../audit/noteReading';
import type { Clock, Digests, UnitOfWork } from '../ports';
import { lastReady } from './lastReady';
import { loadProfileFile } from './profileFile';
import type { ProfileFile } from './profileFile';
import { profileMark } from './profileMark';

/** The profile with what is needed to finish it. */
export interface ProfileCheck extends ProfileFile {
  /** The mark of exactly this content (`profileMark`). */
  readonly mark: string;
  /** When it was last ready (ISO 8601); it may have changed since. */
  readonly lastReadyAt: string | null;
}

/** The profile of a job, for checking the whole of it. Reading one that is shown to its holders is written down. */
export function makeCheckProfile({
  unitOfWork,
  library,
  clock,
  digests,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly digests: Digests;
}) {
  return async (actor: Actor, jobId: string, action: Action = 'profile.view'): Promise<ProfileCheck> => {
    const check = await unitOfWork.read(actor.organisationId, async (repositories) => {
      const file = await loadProfileFile(repositories, library, actor, action, jobId);
      return {
        ...file,
        mark: profileMark(file.profile, digests),
        lastReadyAt: await lastReady(repositories, file),
      };
    });
    const personalFile = profileAsPersonalFile(check.file.job);
    await recordReading(unitOfWork, actor, personalFile, clock.now().toISOString());
    return check;
  };
}
