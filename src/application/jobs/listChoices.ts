import type { Catalog } from '../../domain/catalog/catalog';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import type { Clock, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';

/** What a new job can start from. */
export interface JobChoices {
  /** The catalogs that are in force today. */
  readonly catalogs: readonly Pick<Catalog, 'id' | 'jobTitle' | 'summary'>[];
  /** The jobs whose answers can be copied, by name. */
  readonly jobs: readonly Pick<Job, 'id' | 'name' | 'department' | 'catalogId'>[];
}

/** What the actor can choose from when making a new job. */
export function makeListChoices({
  unitOfWork,
  library,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}) {
  return async (actor: Actor): Promise<JobChoices> => {
    authorise(actor, 'job.create');
    const today = clock.now().toISOString().slice(0, 10);
    const jobs = await unitOfWork.read(actor.organisationId, (repositories) => repositories.jobs.list({}));
    return {
      catalogs: library.list(today).map(({ catalog }) => catalog),
      jobs: [...jobs].sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    };
  };
}
