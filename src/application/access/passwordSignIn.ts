import type { Account, Directory, Repositories } from '../ports';
import type { AccessPorts } from './accessPorts';
import { tellAdministrators } from './tellAdministrators';

/** Whether an account may sign in with a password: `emergency` when others may not. */
export type PasswordSignIn = 'allowed' | 'emergency' | 'refused';

/** Who has emergency access keeps it only as long as they are an active administrator. */
export async function passwordSignInOf(directory: Directory, account: Account): Promise<PasswordSignIn> {
  const { withPassword } = await directory.signIn.find(account.organisationId);
  if (withPassword) return 'allowed';
  const emergency = await directory.signIn.emergency(account.organisationId);
  return emergency.includes(account.id) && isAdministrator(account) ? 'emergency' : 'refused';
}

/**
 * Whether an account may have a password chosen with a link. Administrators may, also when they cannot sign in with it now:
 * without a password nobody can be given emergency access.
 */
export async function mayChoosePassword(directory: Directory, account: Account): Promise<boolean> {
  return isAdministrator(account) || (await passwordSignInOf(directory, account)) !== 'refused';
}

/** Writes down that emergency access was used, and tells every administrator at the next sign-in. */
export async function noteEmergency(
  ports: Pick<AccessPorts, 'ids'>,
  directory: Directory,
  { audit, people }: Pick<Repositories, 'audit' | 'people'>,
  account: Account,
  at: string,
): Promise<void> {
  await audit.append({ kind: 'noodtoegang-gebruikt', accountId: account.id }, { accountId: account.id, at });
  await tellAdministrators(ports, directory, people, {
    kind: 'noodtoegang-gebruikt',
    aboutId: account.id,
    at,
  });
}

/**
 * Whether nobody may sign in with a password but who has emergency access. Asked before it is known whose organisation it
 * is, so it holds only when it holds for every organisation.
 */
export function makePasswordIsOff(ports: Pick<AccessPorts, 'unitOfWork'>): () => Promise<boolean> {
  return () =>
    ports.unitOfWork.readDirectory(async (directory) => {
      const organisations = await directory.organisationIds();
      const choices = await Promise.all(organisations.map((id) => directory.signIn.find(id)));
      return choices.length > 0 && choices.every(({ withPassword }) => !withPassword);
    });
}

/** Whether someone manages access now. */
export function isAdministrator({ active, roles }: Pick<Account, 'active' | 'roles'>): boolean {
  return active && roles.includes('beheerder');
}
