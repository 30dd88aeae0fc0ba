import type { Actor } from '../../domain/workflow/actor';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import type { PeopleFileDeps } from './peopleFileUseCases';
import type { PlannedPerson } from './personRows';

/** Everyone whose account is in use, by name, to take out of the program; that is an event. */
export function makeExportPeople({ unitOfWork, clock }: PeopleFileDeps) {
  return (actor: Actor): Promise<readonly PlannedPerson[]> => {
    authorise(actor, 'account.export');
    return unitOfWork.write(actor.organisationId, async ({ people, departments, audit }) => {
      const placements = await people.placements();
      const names = new Map((await departments.list()).map(({ id, name }) => [id, name]));
      const inUse = (await people.list()).filter(({ active }) => active);
      await audit.append(
        { kind: 'mensen-geexporteerd', people: inUse.length },
        by(actor, clock.now().toISOString()),
      );
      return inUse.map(({ id, name, email, staffNumber }) => {
        const departmentId = placements.get(id) ?? null;
        const departmentName = names.get(departmentId ?? '') ?? '';
        return { name, email, staffNumber, departmentId, departmentName };
      });
    });
  };
}
