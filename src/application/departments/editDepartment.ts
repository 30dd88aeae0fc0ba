import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import type { DepartmentDeps } from './addDepartment';
import { departmentFaults, type DepartmentInput } from './departmentInput';
import { linkJobs } from './linkJobs';
import { setLeaders } from './setLeaders';

/**
 * Changes the name, the place and the leaders of a department. Functies follow a new name (see `linkJobs`). Refuses an
 * unknown department (`not-found`), a change on an older revision (`stale`), and as `invalid` what `makeAddDepartment`
 * refuses, and hanging a department under itself.
 */
export function makeEditDepartment({ unitOfWork, clock }: Omit<DepartmentDeps, 'ids'>) {
  return async (actor: Actor, id: string, revision: number, input: DepartmentInput): Promise<void> => {
    authorise(actor, 'department.edit');
    const editor = by(actor, clock.now().toISOString());
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { departments, audit } = repositories;
      const stored = (await departments.find(id)) ?? refuse({ code: 'not-found', what: 'department' });
      refuseFaults(await departmentFaults(repositories, id, input));
      const { name, parentId } = input;
      if (!(await departments.update(id, revision, { name, parentId }))) {
        refuse({ code: 'stale', what: 'department', stored, storedRevision: stored.revision });
      }
      const fields = [
        ...(stored.name === name ? [] : ['naam']),
        ...(stored.parentId === parentId ? [] : ['plaats']),
      ];
      if (fields.length > 0) {
        await audit.append({ kind: 'afdeling-gewijzigd', departmentId: id, fields }, editor);
      }
      await setLeaders(repositories, id, input.leaderIds, editor);
      if (stored.name !== name) await linkJobs(repositories, { id, name }, editor);
    });
  };
}
