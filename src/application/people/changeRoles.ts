import type { Department } from '../../domain/organisation/chart';
import { rolesStillNeeded, type PersonObstacle } from '../../domain/people/roleChange';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import { roles as allRoles, type Role } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { endEmergency } from '../access/emergencyAccess';
import type { Account } from '../ports';
import { obstaclesOf } from './obstacles';
import { changePerson, readPerson, type OpenPerson, type PersonDeps } from './openPerson';
import { ledBy, replacementsOf, type PersonReplacement } from './viewPerson';

/** Someone whose roles may change, with what they use them for. */
export interface RolesFile {
  readonly person: Account;
  readonly obstacles: readonly PersonObstacle[];
  readonly leads: readonly Department[];
  /** For whom they act, now or later. */
  readonly replaces: readonly PersonReplacement[];
  readonly jobs: readonly Job[];
  /** Can sign in with a code already. */
  readonly hasFactor: boolean;
}

const access = { action: 'account.roles', needed: 'roles' } as const;

/** The roles of someone, and what keeps them from being changed. */
export function makeViewRoles(deps: PersonDeps) {
  return (actor: Actor, personId: string): Promise<RolesFile> =>
    readPerson(deps, actor, personId, access, async (open) => ({
      person: open.person,
      // Whether somebody else has to be beheerder depends on the roles that are chosen.
      obstacles: await obstaclesOf(open, open.person.roles),
      ...(await useOf(open)),
      hasFactor: (await open.directory.factors.find(personId)) !== undefined,
    }));
}

/**
 * Gives someone exactly these roles. They hold at once: all sessions of the person end, so that no session from before has
 * the new rights, and a role that needs a code asks it at the next sign-in. Emergency access ends with the role beheerder. Refuses as `not-ready` with a `PersonObstacle`,
 * as `stale` a change on an older revision, and as `invalid` (field `roles`) no role at all, and a role that the person
 * still needs. The same roles again change nothing.
 */
export function makeChangeRoles(deps: PersonDeps) {
  return (actor: Actor, personId: string, revision: number, chosen: readonly Role[]): Promise<void> =>
    changePerson(deps, actor, personId, access, async (open) => {
      const { directory, repositories, person, by } = open;
      const roles = allRoles.filter((role) => chosen.includes(role));
      const missing = await obstaclesOf(open, roles);
      if (missing.length > 0) refuse({ code: 'not-ready', missing });
      refuseFaults(await faultsOf(open, roles));
      if (sameRoles(person.roles, roles)) return;
      if (!(await repositories.people.update(personId, revision, { roles }))) {
        refuse({ code: 'stale', what: 'person', stored: person, storedRevision: person.revision });
      }
      await directory.deleteSessionsOf(personId);
      await repositories.audit.append(
        { kind: 'rollen-gewijzigd', accountId: personId, roles, before: person.roles },
        by,
      );
      if (!roles.includes('beheerder')) await endEmergency(directory, repositories, person, by);
    });
}

/** What somebody uses their roles for. */
async function useOf({
  repositories,
  person,
  by,
}: OpenPerson): Promise<Pick<RolesFile, 'leads' | 'replaces' | 'jobs'>> {
  const led = await ledBy(repositories, person.id);
  return {
    leads: (await repositories.departments.list()).filter(({ id }) => led.includes(id)),
    replaces: (await replacementsOf(repositories, person.id, dutchDay(by.at))).filter(({ acts }) => acts),
    jobs: await repositories.jobs.listHeldBy(person.id),
  };
}

async function faultsOf(open: OpenPerson, roles: readonly Role[]): Promise<readonly Fault[]> {
  if (roles.length === 0) return [{ field: 'roles', problem: 'geen-keuze' }];
  const { leads, replaces, jobs } = await useOf(open);
  const use = { leads: leads.length, replaces: replaces.length, jobs: jobs.length };
  return rolesStillNeeded(open.person.roles, roles, use).map((role) => ({
    field: 'roles',
    problem: `nodig-${role}`,
  }));
}

function sameRoles(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}
