import type { Department } from '../../domain/organisation/chart';
import { mayHangUnder } from '../../domain/organisation/departmentTree';
import { replacementPhase } from '../../domain/organisation/replacement';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, Clock, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { canLead } from './departmentInput';
import { departmentUse, type DepartmentUse } from './removeDepartment';

/** Who leads a department, and who acts for them today. */
export interface ListedLeader extends Pick<Account, 'id' | 'name'> {
  readonly replacedBy: readonly { readonly name: string; readonly until: string }[];
}

/** A department with who leads it and how much belongs to it. */
export interface ListedDepartment extends Department {
  readonly leaders: readonly ListedLeader[];
  readonly people: number;
  readonly jobs: number;
}

/** What a department can be given: the places where it can hang, and the people who can lead it. */
export interface DepartmentChoices {
  readonly parents: readonly Department[];
  readonly leaders: readonly Pick<Account, 'id' | 'name' | 'email'>[];
}

/** A department to change, with everything to choose from. */
export interface DepartmentFile extends DepartmentChoices {
  readonly department: Department;
  readonly leaderIds: readonly string[];
  readonly use: DepartmentUse;
}

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** All departments, by name. */
export function makeListDepartments({ unitOfWork, clock }: Deps) {
  return (actor: Actor): Promise<readonly ListedDepartment[]> => {
    authorise(actor, 'department.view');
    const today = dutchDay(clock.now().toISOString());
    return unitOfWork.read(actor.organisationId, async ({ departments, people, jobs }) => {
      const names = new Map((await people.list()).map(({ id, name }) => [id, name]));
      const leaders = await departments.leaders();
      const placements = [...(await people.placements()).values()];
      const all = await jobs.list({});
      const acting = (await departments.listReplacements()).filter(
        (replacement) => replacementPhase(replacement, today) === 'now',
      );
      return (await departments.list()).map((department) => ({
        ...department,
        leaders: leaders
          .filter(({ departmentId }) => departmentId === department.id)
          .map(({ accountId }) => ({
            id: accountId,
            name: names.get(accountId) ?? '',
            replacedBy: acting
              .filter(({ forId }) => forId === accountId)
              .map(({ byId, until }) => ({ name: names.get(byId) ?? '', until })),
          }))
          .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
        people: placements.filter((id) => id === department.id).length,
        jobs: all.filter(({ departmentId }) => departmentId === department.id).length,
      }));
    });
  };
}

/** What a new department can be given. */
export function makeListDepartmentChoices({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor): Promise<DepartmentChoices> => {
    authorise(actor, 'department.edit');
    return unitOfWork.read(actor.organisationId, async (repositories) => ({
      parents: await repositories.departments.list(),
      leaders: await possibleLeaders(repositories),
    }));
  };
}

/** A department to change. Refuses an unknown one as `not-found`. */
export function makeViewDepartment({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor, id: string): Promise<DepartmentFile> => {
    authorise(actor, 'department.edit');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const all = await repositories.departments.list();
      const department =
        all.find((one) => one.id === id) ?? refuse({ code: 'not-found', what: 'department' });
      const leaders = await repositories.departments.leaders();
      return {
        department,
        leaderIds: leaders
          .filter(({ departmentId }) => departmentId === id)
          .map(({ accountId }) => accountId),
        parents: all.filter((one) => mayHangUnder(all, id, one.id)),
        leaders: await possibleLeaders(repositories),
        use: await departmentUse(repositories, id),
      };
    });
  };
}

async function possibleLeaders({
  people,
}: Pick<Repositories, 'people'>): Promise<DepartmentChoices['leaders']> {
  return (await people.list()).filter(canLead);
}
