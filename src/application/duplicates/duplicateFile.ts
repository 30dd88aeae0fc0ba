import type { Department } from '../../domain/organisation/chart';
import { linkObstacles, type LinkObstacle, type LinkedAccount } from '../../domain/people/duplicates';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { decidesAbout } from '../../domain/workflow/arrangeReplacement';
import type { Job } from '../../domain/workflow/job';
import { isLastEmergency } from '../access/emergencyAccess';
import type { Account, Directory, Repositories } from '../ports';
import { openReplacements } from '../replacements/replacementInput';
import { accountsOf } from '../shared/accountsOf';

/** One of two accounts that may be of one person, with what helps to see whether they are. */
export interface AccountSide {
  readonly account: Account;
  readonly department: Department | null;
  /** The functies that this very account has now. */
  readonly jobs: readonly Job[];
  readonly leads: readonly Department[];
  /** How many replacements of or by this account hold or are still to come. */
  readonly replacements: number;
  /** How many answers, levels and other acts stand under this account in the log. */
  readonly acts: number;
  /** ISO 8601; null when it never signed in. */
  readonly lastSignIn: string | null;
  /** What decides whether it can be linked. */
  readonly facts: LinkedAccount;
}

/** Two accounts beside each other, with what stands in the way of linking them. */
export interface DuplicateFile {
  readonly duplicate: AccountSide;
  readonly kept: AccountSide;
  readonly obstacles: readonly LinkObstacle[];
  /** The same, the other way round. */
  readonly obstaclesSwapped: readonly LinkObstacle[];
}

/** Someone of the own organisation who was not erased; anyone else is `not-found`. */
export async function personToLink(
  { people, personalData }: Pick<Repositories, 'people' | 'personalData'>,
  personId: string,
): Promise<Account> {
  const person = await people.find(personId);
  if (person === undefined || (await personalData.erasedAt(personId)) !== null) {
    return refuse({ code: 'not-found', what: 'account' });
  }
  return person;
}

/** Two accounts beside each other at a moment (ISO 8601). */
export async function duplicateFile(
  directory: Directory,
  repositories: Repositories,
  actor: Actor,
  ids: { readonly duplicateId: string; readonly keptId: string },
  at: string,
): Promise<DuplicateFile> {
  const own = await accountsOf(repositories, actor.accountId);
  const side = async (id: string): Promise<AccountSide> =>
    sideOf(directory, repositories, actor, await personToLink(repositories, id), at);
  const duplicate = await side(ids.duplicateId);
  const kept = await side(ids.keptId);
  return {
    duplicate,
    kept,
    obstacles: linkObstacles(own, duplicate.facts, kept.facts),
    obstaclesSwapped: linkObstacles(own, kept.facts, duplicate.facts),
  };
}

/** Whether an account decides about a functie of the actor, itself or for a manager whom it replaces. */
export async function isAboutActor(
  { departments, jobs }: Pick<Repositories, 'departments' | 'jobs'>,
  actor: Actor,
  accountId: string,
  at: string,
): Promise<boolean> {
  const chart = await departments.chart();
  const own = await jobs.listHeldBy(actor.accountId);
  const replaced = openReplacements(await departments.listReplacements(), dutchDay(at))
    .filter(({ byId }) => byId === accountId)
    .map(({ forId }) => forId);
  return [accountId, ...replaced].some((managerId) => decidesAbout(managerId, own, chart));
}

const signIns = ['ingelogd', 'ingelogd-sso'];
/** What somebody does with the own account; everything else is work. */
const aboutOwnAccess = [...signIns, 'wachtwoord-klopte', 'uitgelogd', 'wachtwoord-gekozen'];

async function sideOf(
  directory: Directory,
  repositories: Repositories,
  actor: Actor,
  account: Account,
  at: string,
): Promise<AccountSide> {
  const { id, active } = account;
  const { departments, jobs, people, audit, duplicates } = repositories;
  const all = await departments.list();
  const placement = await people.placementOf(id);
  const led = (await departments.leaders()).filter(({ accountId }) => accountId === id);
  const open = openReplacements(await departments.listReplacements(), dutchDay(at));
  const replacements = open.filter(({ forId, byId }) => forId === id || byId === id).length;
  const acts = await audit.listByAccount(id, '');
  const links = await duplicates.now();
  return {
    account,
    department: all.find((one) => one.id === placement) ?? null,
    jobs: (await jobs.listHeldBy(id)).filter(({ holderIds }) => holderIds.includes(id)),
    leads: all.filter((one) => led.some(({ departmentId }) => departmentId === one.id)),
    replacements,
    acts: acts.filter(({ event }) => !aboutOwnAccess.includes(event.kind)).length,
    lastSignIn: acts.filter(({ event }) => signIns.includes(event.kind)).at(-1)?.at ?? null,
    facts: {
      id,
      active,
      isDuplicate: links.some(({ accountId }) => accountId === id),
      hasDuplicates: links.some(({ keptId }) => keptId === id),
      leads: led.length > 0 || replacements > 0,
      aboutActor: await isAboutActor(repositories, actor, id, at),
      isLastAdmin: await isLastAdmin(directory, repositories, account),
    },
  };
}

async function isLastAdmin(
  directory: Directory,
  { people }: Pick<Repositories, 'people'>,
  account: Account,
): Promise<boolean> {
  if (!account.active || !account.roles.includes('beheerder')) return false;
  const others = (await people.list()).filter(
    ({ id, active, roles }) => id !== account.id && active && roles.includes('beheerder'),
  );
  return others.length === 0 || isLastEmergency(directory, people, account);
}
