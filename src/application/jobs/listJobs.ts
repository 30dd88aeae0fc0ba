import type { Actor } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import type { JobFilter, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';

/** The jobs that the actor may see, the last changed first. */
export function makeListJobs({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return async (actor: Actor, filter: JobFilter = {}): Promise<readonly Job[]> => {
    authorise(actor, 'job.list');
    return unitOfWork.read(actor.organisationId, (repositories) => repositories.jobs.list(filter));
  };
}
