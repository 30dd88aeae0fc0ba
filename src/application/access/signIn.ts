import { stageOf } from '../../domain/access/secondFactor';
import { refuse } from '../../domain/shared/failure';
import { startAttempt, settleAttempt } from './attempts';
import type { AccessPorts } from './accessPorts';
import { rememberBrowser } from './knownBrowser';
import { openSession, type OpenedSession } from './openSession';
import type { Visitor } from './visitor';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The hash of the session that the browser already had, if any: it ends. */
  readonly earlierSecretHash?: string;
}

/**
 * Signs someone in as far as the password goes; the stage of the session tells whether a second step follows. An
 * unknown address and a wrong password get the same refusal after the same work: a hash is verified and a transaction is
 * written in both cases. A hash that was made with weaker settings is replaced.
 */
export function makeSignIn(
  ports: AccessPorts,
): (credentials: Credentials, visitor: Visitor) => Promise<OpenedSession> {
  return async ({ email, password, earlierSecretHash }, visitor) => {
    const { account, hash } = await ports.unitOfWork.readDirectory(async (directory) => {
      const found = await directory.findAccountByEmail(email);
      const known = found?.active === true ? found : undefined;
      return { account: known, hash: known === undefined ? null : await directory.passwordHash(known.id) };
    });
    const attempt = await startAttempt(
      ports,
      { kind: 'inloggen', name: email, accountId: account?.id },
      visitor,
    );
    const right = await ports.passwords.verify(hash, password);
    const renewed =
      right && hash !== null && ports.passwords.isOutdated(hash)
        ? await ports.passwords.hash(password)
        : null;
    const at = ports.clock.now().toISOString();
    const opened = await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await directory.deleteExpiredSessions(at);
      const audit = account === undefined ? directory.audit : repositoriesOf(account.organisationId).audit;
      // The password may have been changed while it was verified.
      const still = account !== undefined && right && (await directory.passwordHash(account.id)) === hash;
      if (!still) {
        await audit.append({ kind: 'inloggen-geweigerd' }, { accountId: null, at });
        return undefined;
      }
      if (renewed !== null) await directory.setPassword(account, renewed);
      await settleAttempt(directory, attempt);
      if (earlierSecretHash !== undefined) await directory.deleteSession(earlierSecretHash);
      const hasFactor = (await directory.factors.find(account.id)) !== undefined;
      const halfway = stageOf({ roles: account.roles, hasFactor, factorShown: false }) !== 'volledig';
      await audit.append(
        { kind: halfway ? 'wachtwoord-klopte' : 'ingelogd', accountId: account.id },
        { accountId: account.id, at },
      );
      const session = await openSession(directory, ports, account, {
        browser: visitor.browser,
        factorShown: false,
        halfway,
      });
      return halfway
        ? session
        : { ...session, browserSecret: await rememberBrowser(directory, ports, account, visitor) };
    });
    return opened ?? refuse({ code: 'invalid', faults: [{ field: 'email', problem: 'klopt-niet' }] });
  };
}
