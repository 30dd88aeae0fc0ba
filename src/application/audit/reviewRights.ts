import { replacementPhase } from '../../domain/organisation/replacement';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Actor } from '../../domain/workflow/actor';
import type { Role } from '../../domain/workflow/actions';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';

/** What one person may do in the program, for who has to look at it once a year. */
export interface PersonRights {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
  /** When the roles became what they are (ISO 8601); null when the log does not tell. */
  readonly rolesSince: string | null;
  readonly lastSignIn: string | null;
  /** The names of the departments that they lead. */
  readonly leads: readonly string[];
  /** Whom they replace today or later. */
  readonly replaces: readonly { readonly name: string; readonly from: string; readonly until: string }[];
}

/** The kinds of events that set the roles of an account. */
const roleKinds = ['account-gemaakt', 'rollen-gewijzigd'] as const;

/**
 * Who has which rights, by name. With `download` it is an event: the list leaves the program. Looking at the page is not,
 * beside what every sign-in and refusal already tells.
 */
export function makeReviewRights({
  unitOfWork,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}) {
  return async (actor: Actor, purpose: 'look' | 'download'): Promise<readonly PersonRights[]> => {
    authorise(actor, 'audit.export');
    const at = clock.now().toISOString();
    if (purpose === 'look') {
      return unitOfWork.read(actor.organisationId, (repositories) => rightsOfAll(repositories, at));
    }
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      await repositories.audit.append({ kind: 'rechten-geexporteerd' }, { accountId: actor.accountId, at });
      return rightsOfAll(repositories, at);
    });
  };
}

async function rightsOfAll(
  { people, departments, audit }: Pick<Repositories, 'people' | 'departments' | 'audit'>,
  at: string,
): Promise<readonly PersonRights[]> {
  const accounts = await people.list();
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const departmentNames = new Map((await departments.list()).map(({ id, name }) => [id, name]));
  const { leaders } = await departments.chart();
  const today = dutchDay(at);
  const replacements = (await departments.listReplacements()).filter(
    (replacement) => replacementPhase(replacement, today) !== 'past',
  );
  const rolesSince = await audit.lastPerAccount(roleKinds);
  const lastSignIn = await audit.lastPerAccount(['ingelogd', 'ingelogd-sso']);
  return accounts.map((account) => ({
    accountId: account.id,
    name: account.name,
    email: account.email,
    staffNumber: account.staffNumber,
    active: account.active,
    roles: account.roles,
    rolesSince: rolesSince.get(account.id) ?? null,
    lastSignIn: lastSignIn.get(account.id) ?? null,
    leads: leaders
      .filter(({ accountId }) => accountId === account.id)
      .flatMap(({ departmentId }) => departmentNames.get(departmentId) ?? []),
    replaces: replacements
      .filter(({ byId }) => byId === account.id)
      .map(({ forId, from, until }) => ({ name: names.get(forId) ?? '', from, until })),
  }));
}
