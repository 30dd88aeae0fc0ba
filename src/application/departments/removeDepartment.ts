import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Repositories } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import type { DepartmentDeps } from './addDepartment';

/** What still points to a department: as long as there is any, it stays. */
export interface DepartmentUse {
  readonly below: number;
  readonly leaders: number;
  readonly people: number;
  readonly jobs: number;
}

/** Counts what still points to a department. */
export async function departmentUse(
  { departments, people, jobs }: Pick<Repositories, 'departments' | 'people' | 'jobs'>,
  id: string,
): Promise<DepartmentUse> {
  const placements = [...(await people.placements()).values()];
  return {
    below: (await departments.list()).filter(({ parentId }) => parentId === id).length,
    leaders: (await departments.leaders()).filter(({ departmentId }) => departmentId === id).length,
    people: placements.filter((departmentId) => departmentId === id).length,
    jobs: (await jobs.list({ departmentId: id })).length,
  };
}

/**
 * Removes a department to which nothing points. Refuses an unknown one (`not-found`), one that changed since the given
 * revision (`stale`), and one that is still used (`not-ready`).
 */
export function makeRemoveDepartment({ unitOfWork, clock }: Omit<DepartmentDeps, 'ids'>) {
  return async (actor: Actor, id: string, revision: number): Promise<void> => {
    authorise(actor, 'department.edit');
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { departments, audit } = repositories;
      const stored = (await departments.find(id)) ?? refuse({ code: 'not-found', what: 'department' });
      const use = await departmentUse(repositories, id);
      const missing = Object.entries(use).flatMap(([what, amount]) => (amount === 0 ? [] : [what]));
      if (missing.length > 0) refuse({ code: 'not-ready', missing });
      if (!(await departments.remove(id, revision))) {
        refuse({ code: 'stale', what: 'department', stored, storedRevision: stored.revision });
      }
      await audit.append({ kind: 'afdeling-verwijderd', departmentId: id }, by(actor, at));
    });
  };
}
