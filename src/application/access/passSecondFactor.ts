import { refuse } from '../../domain/shared/failure';
import type { AccessPorts } from './accessPorts';
import { settleAttempt, startAttempt } from './attempts';
import { useFactorProof, type FactorProof } from './factorProof';
import { rememberBrowser } from './knownBrowser';
import { fewRecoveryCodes } from './limits';
import { openSession, type OpenedSession } from './openSession';
import type { SignedIn } from './resolveSession';
import type { Visitor } from './visitor';

/** The session, and whether the person has few recovery codes left after using one. */
export interface PassedFactor extends OpenedSession {
  readonly fewCodesLeft: boolean;
}

/** The second step of signing in, for who has a second factor. The session goes on as a new one. */
export function makePassSecondFactor(
  ports: AccessPorts,
): (halfway: SignedIn, proof: FactorProof, visitor: Visitor) => Promise<PassedFactor> {
  return async ({ actor, session }, proof, visitor) => {
    const { accountId, organisationId } = actor;
    const attempt = await startAttempt(ports, { kind: 'tweede-factor', name: accountId, accountId }, visitor);
    const by = { accountId, at: ports.clock.now().toISOString() };
    const field = 'code' in proof ? 'code' : 'recoveryCode';
    const opened = await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const { audit } = repositoriesOf(organisationId);
      // The session may have ended in the meantime: by a reset, or by the same form that was sent twice.
      const there = (await directory.findSession(session.secretHash)) !== undefined;
      if (!there || !(await useFactorProof(directory, ports, accountId, proof))) {
        await audit.append({ kind: 'tweede-factor-geweigerd', accountId }, by);
        return undefined;
      }
      await settleAttempt(directory, attempt);
      await directory.deleteSession(session.secretHash);
      const left = await directory.factors.countRecoveryCodes(accountId);
      if (field === 'recoveryCode') {
        await audit.append({ kind: 'herstelcode-gebruikt', accountId, left }, by);
      }
      await audit.append({ kind: 'ingelogd', accountId }, by);
      const owner = { id: accountId, organisationId };
      const next = await openSession(directory, ports, owner, {
        browser: visitor.browser,
        factorShown: true,
      });
      const browserSecret = await rememberBrowser(directory, ports, owner, visitor);
      return { ...next, browserSecret, fewCodesLeft: field === 'recoveryCode' && left <= fewRecoveryCodes };
    });
    return opened ?? refuse({ code: 'invalid', faults: [{ field, problem: 'klopt-niet' }] });
  };
}
