import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Account } from '../ports';
import type { AccessPorts } from './accessPorts';
import { makeCheckFirstStartLink } from './checkFirstStartLink';
import { openSession, type OpenedSession } from './openSession';
import { passwordFaults, passwordSetting } from './passwordRules';
import type { Visitor } from './visitor';

/** What the person at the first start types. */
export interface FirstAccount {
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Makes the organisation and its first account (beheerder and HR) and signs that person in as far as the password goes, all or nothing.
 * Refused as `not-found` when the link does not work. Of two at the same moment one wins: the link is taken
 * inside the transaction.
 */
export function makeCreateFirstAccount(
  ports: AccessPorts,
): (secret: string, typed: FirstAccount, visitor: Visitor) => Promise<OpenedSession> {
  const linkWorks = makeCheckFirstStartLink(ports);
  return async (secret, typed, visitor) => {
    if (!(await linkWorks(secret))) refuse({ code: 'not-found', what: 'first-start-link' });
    const roles = ['beheerder', 'hr'] as const;
    const more = { hasFactor: false, organisationName: typed.organisationName };
    const setting = passwordSetting({ ...typed, roles }, more, ports.commonPasswords);
    refuseFaults(passwordFaults(typed.password, setting));
    const passwordHash = await ports.passwords.hash(typed.password);
    const account: Account = {
      id: ports.ids.newId(),
      organisationId: ports.ids.newId(),
      email: typed.email,
      name: typed.name,
      roles,
      staffNumber: '',
      active: true,
      revision: 1,
    };
    const at = ports.clock.now().toISOString();
    return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const taken = await directory.takeFirstStartLink(ports.digests.sha256(secret), at);
      if (!taken || (await directory.countAccounts()) > 0) {
        refuse({ code: 'not-found', what: 'first-start-link' });
      }
      await directory.insertOrganisation({
        id: account.organisationId,
        name: typed.organisationName,
        revision: 1,
      });
      await directory.insertAccount(account);
      await directory.setPassword(account, passwordHash);
      const { audit } = repositoriesOf(account.organisationId);
      const by = { accountId: account.id, at };
      await audit.append({ kind: 'organisatie-gemaakt', organisationId: account.organisationId }, by);
      await audit.append({ kind: 'account-gemaakt', accountId: account.id, roles: [...account.roles] }, by);
      return openSession(directory, ports, account, {
        browser: visitor.browser,
        factorShown: false,
        halfway: true,
      });
    });
  };
}
