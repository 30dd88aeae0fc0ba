import { refuse } from '../../domain/shared/failure';
import type { AccessPorts } from './accessPorts';
import { openSession, type OpenedSession } from './openSession';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The hash of the session that the browser already had, if any: it ends. */
  readonly earlierSecretHash?: string;
  /** The browser in plain words, for the list of sessions. */
  readonly browser: string;
}

/**
 * Signs someone in. An unknown address and a wrong password get the same refusal after the same work: a hash is
 * verified and a transaction is written in both cases.
 */
export function makeSignIn(ports: AccessPorts): (credentials: Credentials) => Promise<OpenedSession> {
  return async ({ email, password, earlierSecretHash, browser }) => {
    const { account, hash } = await ports.unitOfWork.readDirectory(async (directory) => {
      const found = await directory.findAccountByEmail(email);
      const known = found?.active === true ? found : undefined;
      return { account: known, hash: known === undefined ? null : await directory.passwordHash(known.id) };
    });
    const right = await ports.passwords.verify(hash, password);
    const at = ports.clock.now().toISOString();
    const opened = await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await directory.deleteExpiredSessions(at);
      const audit = account === undefined ? directory.audit : repositoriesOf(account.organisationId).audit;
      if (account === undefined || !right) {
        await audit.append({ kind: 'inloggen-geweigerd' }, { accountId: null, at });
        return undefined;
      }
      if (earlierSecretHash !== undefined) await directory.deleteSession(earlierSecretHash);
      await audit.append({ kind: 'ingelogd', accountId: account.id }, { accountId: account.id, at });
      return openSession(directory, ports, account, { browser, factorShown: false });
    });
    return opened ?? refuse({ code: 'invalid', faults: [{ field: 'email', problem: 'klopt-niet' }] });
  };
}
