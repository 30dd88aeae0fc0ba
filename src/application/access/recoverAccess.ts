import { refuse } from '../../domain/shared/failure';
import type { Clock, Digests, Ids, SecretBox, UnitOfWork } from '../ports';
import { makeAccessLink, type AccessLink } from './accessLink';
import { isAdministrator } from './passwordSignIn';
import { tellAdministrators } from './tellAdministrators';

export interface RecoverAccessPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly secretBox: SecretBox;
}

/**
 * On the server itself, for who can no longer get in: makes the account an active administrator with emergency access, who
 * may sign in with a password also when others may not, and gives a one-time link with which that person chooses a password and starts with a new second factor. Every administrator is told at
 * the next sign-in. Refused as `not-found` when no account has this address.
 */
export function makeRecoverAccess(ports: RecoverAccessPorts): (email: string) => Promise<AccessLink> {
  return (email) =>
    ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const account = await directory.findAccountByEmail(email);
      if (account === undefined) return refuse({ code: 'not-found', what: 'account' });
      const { people, audit } = repositoriesOf(account.organisationId);
      const at = ports.clock.now().toISOString();
      if (!isAdministrator(account)) {
        await people.update(account.id, account.revision, {
          active: true,
          roles: account.roles.includes('beheerder') ? account.roles : [...account.roles, 'beheerder'],
        });
      }
      await audit.append({ kind: 'toegang-hersteld', accountId: account.id }, { accountId: null, at });
      await directory.signIn.addEmergency(account);
      // A form about it that is open anywhere is old now: it does not know of this emergency access.
      const { organisationId } = account;
      const { revision, withPassword } = await directory.signIn.find(organisationId);
      await directory.signIn.set(organisationId, revision, withPassword);
      const notice = { kind: 'toegang-hersteld', aboutId: account.id, at } as const;
      await tellAdministrators(ports, directory, people, notice);
      return makeAccessLink(directory, ports, account, 'herstel');
    });
}
