import type { Department } from '../../domain/organisation/chart';
import { personActs, type PersonActs } from '../../domain/people/personActs';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { personAsPersonalFile, recordReading } from '../audit/noteReading';
import type { Account, Clock, Directory, Repositories, StoredLink, UnitOfWork } from '../ports';
import { openReplacements } from '../replacements/replacementInput';
import { authorise } from '../shared/authorise';

export interface PersonDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Someone acts for someone else, today or later. */
export interface PersonReplacement {
  readonly forName: string;
  readonly byName: string;
  /** The person of this page is the one who acts. */
  readonly acts: boolean;
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly until: string;
}

/** How someone gets in, as far as HR has to know. */
export interface WayIn {
  readonly hasPassword: boolean;
  readonly hasFactor: boolean;
  /** Tied to an account at the identity service. */
  readonly isTied: boolean;
  /** A link to choose a password with, that works now. */
  readonly link: Pick<StoredLink, 'expiresAt'> | null;
}

/** Someone, with where they stand and what the actor may do. */
export interface PersonFile {
  readonly person: Account;
  readonly department: Department | null;
  readonly leads: readonly Department[];
  readonly jobs: readonly Job[];
  readonly replacements: readonly PersonReplacement[];
  readonly wayIn: WayIn;
  /** The account that stays, when this one is a duplicate; null otherwise. */
  readonly duplicateOf: Account | null;
  /** The accounts that are duplicates of this one. */
  readonly duplicates: readonly Account[];
  readonly acts: PersonActs;
  readonly isSelf: boolean;
}

/**
 * The page about one person; reading it is written down, unless it is about oneself. Refuses who is unknown, or was erased,
 * as `not-found`.
 */
export function makeViewPerson({ unitOfWork, clock }: PersonDeps) {
  return async (actor: Actor, personId: string): Promise<PersonFile> => {
    authorise(actor, 'account.list');
    const at = clock.now().toISOString();
    const file = await unitOfWork.readDirectory((directory) =>
      unitOfWork.read(actor.organisationId, (repositories) =>
        personFile(directory, repositories, actor, personId, at),
      ),
    );
    await recordReading(unitOfWork, actor, personAsPersonalFile(personId), at);
    return file;
  };
}

/** Someone of the own organisation who was not erased; anyone else is unknown. */
export async function knownPerson(
  { people, personalData }: Pick<Repositories, 'people' | 'personalData'>,
  personId: string,
): Promise<Account> {
  const person = await people.find(personId);
  if (person === undefined || (await personalData.erasedAt(personId)) !== null) {
    return refuse({ code: 'not-found', what: 'account' });
  }
  return person;
}

/** What the actor may do with someone. */
export async function actsOn(
  directory: Pick<Directory, 'passwordHash'>,
  actor: Actor,
  person: Account,
): Promise<PersonActs> {
  const hasPassword = (await directory.passwordHash(person.id)) !== null;
  return personActs(actor, { id: person.id, roles: person.roles, hasPassword });
}

async function personFile(
  directory: Directory,
  repositories: Repositories,
  actor: Actor,
  personId: string,
  at: string,
): Promise<PersonFile> {
  const { people, departments, jobs, duplicates } = repositories;
  const links = await duplicates.now();
  const found = (ids: readonly string[]): Promise<readonly Account[]> =>
    Promise.all(ids.map((id) => knownPerson(repositories, id)));
  const person = await knownPerson(repositories, personId);
  const all = await departments.list();
  const placement = await people.placementOf(personId);
  const led = (await departments.leaders())
    .filter(({ accountId }) => accountId === personId)
    .map(({ departmentId }) => departmentId);
  return {
    person,
    department: all.find(({ id }) => id === placement) ?? null,
    leads: all.filter(({ id }) => led.includes(id)),
    jobs: await jobs.listHeldBy(personId),
    replacements: await replacementsOf(repositories, personId, dutchDay(at)),
    wayIn: await wayIn(directory, personId, at),
    duplicateOf:
      (await found(links.filter(({ accountId }) => accountId === personId).map(({ keptId }) => keptId)))[0] ??
      null,
    duplicates: await found(
      links.filter(({ keptId }) => keptId === personId).map(({ accountId }) => accountId),
    ),
    acts: await actsOn(directory, actor, person),
    isSelf: personId === actor.accountId,
  };
}

async function replacementsOf(
  { departments, people }: Pick<Repositories, 'departments' | 'people'>,
  personId: string,
  today: string,
): Promise<readonly PersonReplacement[]> {
  const theirs = openReplacements(await departments.listReplacements(), today).filter(
    ({ forId, byId }) => forId === personId || byId === personId,
  );
  const nameOf = async (id: string): Promise<string> => (await people.find(id))?.name ?? '';
  return Promise.all(
    theirs.map(async ({ forId, byId, from, until }) => ({
      forName: await nameOf(forId),
      byName: await nameOf(byId),
      acts: byId === personId,
      from,
      until,
    })),
  );
}

async function wayIn(directory: Directory, personId: string, at: string): Promise<WayIn> {
  const link = await directory.links.findByAccount(personId);
  const works = link !== undefined && link.usedAt === null && link.expiresAt > at;
  return {
    hasPassword: (await directory.passwordHash(personId)) !== null,
    hasFactor: (await directory.factors.find(personId)) !== undefined,
    isTied: await directory.sso.isTied(personId),
    link: works ? { expiresAt: link.expiresAt } : null,
  };
}
