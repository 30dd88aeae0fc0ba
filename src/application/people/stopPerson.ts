import type { PersonObstacle } from '../../domain/people/roleChange';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { endEmergency } from '../access/emergencyAccess';
import { setLeaders } from '../departments/setLeaders';
import type { Account, By, Repositories } from '../ports';
import { openReplacements } from '../replacements/replacementInput';
import { endLinks } from './editPerson';
import { obstaclesOf } from './obstacles';
import { duplicateOf } from './duplicateOf';
import { changePerson, readPerson, type PersonDeps } from './openPerson';
import { openWorkOf, type DepartmentToHandOver, type OpenWork } from './openWork';

/** Someone whose account may be stopped, with what they leave behind. */
export interface StopFile {
  readonly person: Account;
  readonly obstacles: readonly PersonObstacle[];
  /** The account of which this one is a duplicate. */
  readonly duplicateOf: Account | null;
  readonly work: OpenWork;
}

/** Who takes over each department, by the id of the department; null: nobody. */
export type HandOver = ReadonlyMap<string, string | null>;

const access = { action: 'account.edit', needed: 'stop' } as const;

/** What stopping an account would leave behind, and what keeps it from being stopped. */
export function makeViewStop(deps: PersonDeps) {
  return (actor: Actor, personId: string): Promise<StopFile> =>
    readPerson(deps, actor, personId, access, async (open) => ({
      person: open.person,
      obstacles: await obstaclesOf(open, []),
      duplicateOf: await duplicateOf(open.repositories, personId),
      work: await openWorkOf(open.repositories, personId, dutchDay(open.by.at)),
    }));
}

/**
 * Stops an account, all or nothing: sessions, one-time links and emergency access end at once, leading a department passes on as was chosen,
 * and replacements by and of the person end. Functies keep their holder until somebody changes that. The term after which
 * the person can be erased begins. An account that was stopped already stays as it is. Refuses as `not-ready` with a
 * `PersonObstacle`, as `stale` a change on an older revision, and as `invalid` (field: the id of a department) a department
 * for which nothing was chosen, or somebody who cannot lead.
 */
export function makeStopPerson(deps: PersonDeps) {
  return (actor: Actor, personId: string, revision: number, handOver: HandOver): Promise<void> =>
    changePerson(deps, actor, personId, access, async (open) => {
      const { directory, repositories, person, by } = open;
      if (!person.active) return;
      const missing = await obstaclesOf(open, []);
      if (missing.length > 0) refuse({ code: 'not-ready', missing });
      const { departments } = await openWorkOf(repositories, personId, dutchDay(by.at));
      refuseFaults(
        departments.flatMap(({ department, candidates }) =>
          handOverFaults(department.id, candidates, handOver),
        ),
      );
      if (!(await repositories.people.update(personId, revision, { active: false }))) {
        refuse({ code: 'stale', what: 'person', stored: person, storedRevision: person.revision });
      }
      await repositories.audit.append({ kind: 'account-gedeactiveerd', accountId: personId }, by);
      await directory.deleteSessionsOf(personId);
      await endLinks(directory, personId, by.at);
      await endEmergency(directory, repositories, person, by);
      await endLeading(repositories, personId, departments, handOver, by);
      await endReplacements(repositories, personId, by);
    });
}

/**
 * Lets somebody use a stopped account again, with the roles, the password and the functies from before. Leading departments
 * and replacements do not come back. Refuses as `stale` a change on an older revision, and as `not-ready` (`dubbel`) a
 * duplicate: nobody signs in with that.
 */
export function makeRestartPerson(deps: PersonDeps) {
  return (actor: Actor, personId: string, revision: number): Promise<void> =>
    changePerson(deps, actor, personId, access, async ({ repositories, person, by }) => {
      const { people, audit } = repositories;
      if (person.active) return;
      if ((await duplicateOf(repositories, personId)) !== null)
        refuse({ code: 'not-ready', missing: ['dubbel'] });
      if (!(await people.update(personId, revision, { active: true }))) {
        refuse({ code: 'stale', what: 'person', stored: person, storedRevision: person.revision });
      }
      await audit.append({ kind: 'account-geactiveerd', accountId: personId }, by);
    });
}

function handOverFaults(
  departmentId: string,
  candidates: readonly Pick<Account, 'id'>[],
  handOver: HandOver,
): readonly Fault[] {
  const chosen = handOver.get(departmentId);
  if (chosen === undefined) return [{ field: departmentId, problem: 'geen-keuze' }];
  return chosen === null || candidates.some(({ id }) => id === chosen)
    ? []
    : [{ field: departmentId, problem: 'onbekende-keuze' }];
}

async function endLeading(
  repositories: Pick<Repositories, 'departments' | 'audit'>,
  personId: string,
  led: readonly DepartmentToHandOver[],
  handOver: HandOver,
  by: By,
): Promise<void> {
  const leaders = await repositories.departments.leaders();
  for (const { department } of led) {
    const others = leaders
      .filter((one) => one.departmentId === department.id && one.accountId !== personId)
      .map(({ accountId }) => accountId);
    const next = handOver.get(department.id) ?? null;
    await setLeaders(repositories, department.id, [...others, ...(next === null ? [] : [next])], by);
  }
}

async function endReplacements(
  { departments, audit }: Pick<Repositories, 'departments' | 'audit'>,
  personId: string,
  by: By,
): Promise<void> {
  const open = openReplacements(await departments.listReplacements(), dutchDay(by.at));
  for (const { id, forId, byId } of open.filter((one) => one.forId === personId || one.byId === personId)) {
    await departments.withdrawReplacement(id, by.at);
    await audit.append({ kind: 'vervanging-ingetrokken', replacementId: id, forId, byId }, by);
  }
}
