import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { nearestLeaders } from '../../domain/workflow/ties';
import type { UnitOfWork } from '../ports';
import { authorise, jobsActedOn } from '../shared/authorise';

/** Someone, by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The people who lead the nearest department of a job that anyone leads, leaving out who has the job. */
export function makeListLeaders({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor, jobId: string): Promise<readonly Named[]> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authorise(actor, 'job.view', (await jobsActedOn(repositories, actor))(job));
      const ids = nearestLeaders(await repositories.departments.chart(), job);
      const people = await Promise.all(ids.map((id) => repositories.people.find(id)));
      return people.flatMap((person) => (person === undefined ? [] : [{ id: person.id, name: person.name }]));
    });
}
