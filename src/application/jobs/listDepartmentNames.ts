import type { Actor } from '../../domain/workflow/actor';
import type { UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';

/** The names of the departments, to choose one for a job. */
export function makeListDepartmentNames({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return async (actor: Actor): Promise<readonly string[]> => {
    authorise(actor, 'department.view');
    const departments = await unitOfWork.read(actor.organisationId, (repositories) =>
      repositories.departments.list(),
    );
    return departments.map(({ name }) => name);
  };
}
