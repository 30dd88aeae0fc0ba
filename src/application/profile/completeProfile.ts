import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/decide';
import type { Clock, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { loadProfileFile } from './profileFile';

export interface CompleteProfileDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** Marks the profile as ready: from now on its PDF is final. Refuses while something is empty or still to fill in (`not-ready`). */
export function makeCompleteProfile({ unitOfWork, library, clock }: CompleteProfileDeps) {
  return async (actor: Actor, jobId: string): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { file, gaps } = await loadProfileFile(repositories, library, actor, 'profile.complete', jobId);
      authoriseOnJob(actor, 'profile.complete', file.job);
      if (gaps.length > 0)
        refuse({ code: 'not-ready', missing: gaps.map((gap) => `${gap.sectionId}.${gap.field}`) });
      await repositories.jobs.follow(jobId, 'profiel-klaar', at);
      await repositories.audit.append({ kind: 'profiel-klaar', jobId }, { accountId: actor.accountId, at });
    });
  };
}
