import { stageOf } from '../../domain/access/secondFactor';
import { refuse } from '../../domain/shared/failure';
import { startAttempt, settleAttempt } from './attempts';
import type { AccessPorts } from './accessPorts';
import { rememberBrowser } from './knownBrowser';
import { openSession, type OpenedSession } from './openSession';
import { noteEmergency, passwordSignInOf } from './passwordSignIn';
import type { Visitor } from './visitor';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The hash of the session that the browser already had, if any: it ends. */
  readonly earlierSecretHash?: string;
}

/**
 * Signs someone in as far as the password goes; the stage of the session tells whether a second step follows. An
 * unknown address, a wrong password and someone who may not sign in with a password get the same refusal after the same
 * work: a hash is verified and a transaction is written in every case. Of who may not, the password is not even looked at: no
 * answer tells whether it was right. A hash that was made with weaker settings is replaced.
 */
export function makeSignIn(
  ports: AccessPorts,
): (credentials: Credentials, visitor: Visitor) => Promise<OpenedSession> {
  return async ({ email, password, earlierSecretHash }, visitor) => {
    const { account, hash } = await ports.unitOfWork.readDirectory(async (directory) => {
      const found = await directory.findAccountByEmail(email);
      const may = found?.active === true && (await passwordSignInOf(directory, found)) !== 'refused';
      const known = may ? found : undefined;
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
      const own = account && repositoriesOf(account.organisationId);
      const audit = own?.audit ?? directory.audit;
      // The password, or who may use one, may have been changed while it was verified.
      const still = account !== undefined && right && (await directory.passwordHash(account.id)) === hash;
      const way = still ? await passwordSignInOf(directory, account) : 'refused';
      if (!still || own === undefined || way === 'refused') {
        await audit.append({ kind: 'inloggen-geweigerd' }, { accountId: null, at });
        return undefined;
      }
      if (renewed !== null) await directory.setPassword(account, renewed);
      await settleAttempt(directory, attempt);
      if (earlierSecretHash !== undefined) await directory.deleteSession(earlierSecretHash);
      if (way === 'emergency') await noteEmergency(ports, directory, own, account, at);
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
