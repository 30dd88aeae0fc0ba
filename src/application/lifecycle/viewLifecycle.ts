import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import type { UnitOfWork } from '../ports';
import { allowedNow, authorise, jobsActedOn } from '../shared/authorise';
import type { Archiving } from './stores';

/** What is known of the end of a functie. */
export interface LifecycleFile {
  readonly job: Job;
  /** What who looks may do now. Deleting is left out once anything was offered for signature. */
  readonly allowed: ReadonlySet<Action>;
  /** Why it is in the archive, and who put it there; null when it is not. */
  readonly archiving: (Archiving & { readonly byName: string }) | null;
}

/** The end of a functie, for who may do the action. */
export function makeViewLifecycle({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor, jobId: string, action: Action): Promise<LifecycleFile> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authorise(actor, action, acted);
      const allowed = new Set(allowedNow(actor, job, acted));
      if ((await repositories.signing.offerings(jobId)).length > 0) allowed.delete('job.delete');
      const archiving = await repositories.lifecycle.archivingOf(jobId);
      const byName = archiving && (await repositories.people.find(archiving.by))?.name;
      return {
        job,
        allowed,
        archiving: archiving === undefined ? null : { ...archiving, byName: byName ?? '' },
      };
    });
}
