import { refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Ids, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import { departmentFaults, type DepartmentInput } from './departmentInput';
import { linkJobs } from './linkJobs';
import { setLeaders } from './setLeaders';

export interface DepartmentDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Makes a department. Functies that had its name as their department belong to it from then on. Refuses as `invalid` an
 * empty or taken name, an unknown department above it, and someone who cannot lead.
 */
export function makeAddDepartment({ unitOfWork, clock, ids }: DepartmentDeps) {
  return async (actor: Actor, input: DepartmentInput): Promise<string> => {
    authorise(actor, 'department.edit');
    const maker = by(actor, clock.now().toISOString());
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      refuseFaults(await departmentFaults(repositories, null, input));
      const department = { id: ids.newId(), name: input.name, parentId: input.parentId, revision: 1 };
      await repositories.departments.insert(department);
      await repositories.audit.append({ kind: 'afdeling-gemaakt', departmentId: department.id }, maker);
      await setLeaders(repositories, department.id, input.leaderIds, maker);
      await linkJobs(repositories, department, maker);
      return department.id;
    });
  };
}
