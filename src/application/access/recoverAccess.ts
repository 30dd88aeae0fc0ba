import { refuse } from '../../domain/shared/failure';
import type { Account, Clock, Digests, Ids, SecretBox, UnitOfWork } from '../ports';
import { makeAccessLink, type AccessLink } from './accessLink';

export interface RecoverAccessPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly secretBox: SecretBox;
}

/**
 * On the server itself, for who can no longer get in: makes the account an active administrator and gives a one-time
 * link with which that person chooses a password and starts with a new second factor. Every administrator is told at
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
      for (const administrator of (await people.list()).filter(isAdministrator)) {
        await directory.notices.add(administrator, {
          id: ports.ids.newId(),
          kind: 'toegang-hersteld',
          aboutId: account.id,
          at,
        });
      }
      return makeAccessLink(directory, ports, account, 'herstel');
    });
}

function isAdministrator({ active, roles }: Account): boolean {
  return active && roles.includes('beheerder');
}
