import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { nearestLeaders } from '../../domain/workflow/ties';
import type { Repositories, UnitOfWork } from '../ports';
import { authorise, jobsActedOn } from '../shared/authorise';

/** Someone, by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The people who have a job now, by name. */
export function makeListHolders({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor, jobId: string): Promise<readonly Named[]> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authorise(actor, 'job.view', (await jobsActedOn(repositories, actor))(job));
      return named(repositories, job.holderIds);
    });
}

async function named(repositories: Repositories, ids: readonly string[]): Promise<readonly Named[]> {
  const people = await Promise.all(ids.map((id) => repositories.people.find(id)));
  return people.flatMap((person) => (person === undefined ? [] : [{ id: person.id, name: person.name }]));
}

/** The people who lead the nearest department of a job that anyone leads, leaving out who has the job. */
export function makeListLeaders({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor, jobId: string): Promise<readonly Named[]> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authorise(actor, 'job.view', (await jobsActedOn(repositories, actor))(job));
      return named(repositories, nearestLeaders(await repositories.departments.chart(), job));
    });
}
