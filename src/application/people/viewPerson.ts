import type { Department } from '../../domain/organisation/chart';
import type { PersonActs } from '../../domain/people/personActs';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import type { Account, Directory, Repositories, StoredLink } from '../ports';
import { openReplacements } from '../replacements/replacementInput';
import { duplicateOf } from './duplicateOf';
import { readPerson, type PersonDeps } from './openPerson';

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
  readonly acts: PersonActs;
  readonly isSelf: boolean;
  /** The account of which this one is a duplicate. */
  readonly duplicateOf: Account | null;
  /** The duplicates of this account. */
  readonly duplicates: readonly Account[];
}

/** The page about one person. */
export function makeViewPerson(deps: PersonDeps) {
  return (actor: Actor, personId: string): Promise<PersonFile> =>
    readPerson(deps, actor, personId, { action: 'account.list' }, async (open) => {
      const { directory, repositories, person, acts, by } = open;
      const { people, departments, jobs } = repositories;
      const all = await departments.list();
      const placement = await people.placementOf(personId);
      const led = await ledBy(repositories, personId);
      return {
        person,
        acts,
        department: all.find(({ id }) => id === placement) ?? null,
        leads: all.filter(({ id }) => led.includes(id)),
        jobs: await jobs.listHeldBy(personId),
        replacements: await replacementsOf(repositories, personId, dutchDay(by.at)),
        wayIn: await wayIn(directory, personId, by.at),
        isSelf: personId === actor.accountId,
        duplicateOf: await duplicateOf(repositories, personId),
        duplicates: await duplicatesOf(repositories, personId),
      };
    });
}

async function duplicatesOf(
  { people, duplicates }: Pick<Repositories, 'people' | 'duplicates'>,
  personId: string,
): Promise<readonly Account[]> {
  const ids = (await duplicates.now()).filter(({ keptId }) => keptId === personId);
  const found = await Promise.all(ids.map(({ accountId }) => people.find(accountId)));
  return found.filter((account) => account !== undefined);
}

/** The ids of the departments that someone leads. */
export async function ledBy(
  { departments }: Pick<Repositories, 'departments'>,
  personId: string,
): Promise<readonly string[]> {
  return (await departments.leaders())
    .filter(({ accountId }) => accountId === personId)
    .map(({ departmentId }) => departmentId);
}

/** For whom someone acts and who acts for them, on a day (YYYY-MM-DD) or later. */
export async function replacementsOf(
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
