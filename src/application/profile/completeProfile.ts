import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import type { Clock, Digests, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { loadProfileFile } from './profileFile';
import { profileMark } from './profileMark';

export interface CompleteProfileDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly digests: Digests;
}

/**
 * Marks the profile as ready: from now on its PDF is final. `seen` is the mark of the content that was on the screen.
 * Refuses a content that changed since (`stale`), and one in which something is empty or still to fill in (`not-ready`).
 */
export function makeCompleteProfile({ unitOfWork, library, clock, digests }: CompleteProfileDeps) {
  return async (actor: Actor, jobId: string, seen: string): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { file, profile, gaps } = await loadProfileFile(
        repositories,
        library,
        actor,
        'profile.complete',
        jobId,
      );
      authoriseOnJob(actor, 'profile.complete', file.job, file.acted);
      if (seen !== profileMark(profile, digests))
        refuse({ code: 'stale', what: 'profile', stored: null, storedRevision: file.job.revision });
      if (gaps.length > 0)
        refuse({ code: 'not-ready', missing: gaps.map((gap) => `${gap.sectionId}.${gap.field}`) });
      await repositories.jobs.follow(
        jobId,
        followsOn('profile.complete', file.job.status, 'profiel-klaar'),
        at,
      );
      await repositories.audit.append({ kind: 'profiel-klaar', jobId }, by(actor, at, file.acted));
    });
  };
}
