import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Session } from '../ports';
import type { AccessPorts } from './accessPorts';
import { settleAttempt, startAttempt } from './attempts';
import { codesToShowPurpose, factorPurpose, newFactorPurpose, readDigits } from './factorProof';
import { rememberBrowser } from './knownBrowser';
import { openSession, type OpenedSession } from './openSession';
import { makeRecoveryCodes } from './recoveryCodes';
import type { SignedIn } from './resolveSession';
import type { Visitor } from './visitor';

/** A second factor that is being set up. */
export interface NewFactor {
  /** Base32, to type over. */
  readonly secret: string;
  /** What the QR code holds. */
  readonly address: string;
}

/** Who sets up a factor: during the sign-in, or later on. */
export type FactorOwner = Pick<SignedIn, 'actor' | 'session' | 'stage' | 'organisationName' | 'email'>;

/** Someone who is signed in, as the owner of a factor to set up. */
export function makeFactorOwner(
  ports: Pick<AccessPorts, 'unitOfWork'>,
): (actor: Actor, session: Session) => Promise<FactorOwner> {
  return async (actor, session) => {
    const { account, organisation } = await ports.unitOfWork.read(
      actor.organisationId,
      async (repositories) => ({
        account: await repositories.people.find(actor.accountId),
        organisation: await repositories.organisation(),
      }),
    );
    const email = account?.email ?? actor.name;
    return { actor, session, stage: 'volledig', organisationName: organisation.name, email };
  };
}

/** The secret that this session is setting up; the first time it is made. It counts from the first right code on. */
export function makeBeginFactor(ports: AccessPorts): (owner: FactorOwner) => Promise<NewFactor> {
  return async ({ actor, session, organisationName, email }) => {
    const secret = pendingSecret(ports, session) ?? ports.oneTimeCodes.newSecret();
    if (session.newFactor === null) {
      const newFactor = ports.secretBox.seal(secret, newFactorPurpose(actor.accountId));
      await ports.unitOfWork.writeDirectory((directory) =>
        directory.setSessionSecrets(session.secretHash, { newFactor }),
      );
    }
    const issuer = `Functiewaardering ${organisationName}`;
    return { secret, address: ports.oneTimeCodes.address(secret, { issuer, account: email }) };
  };
}

/**
 * Makes the factor that is being set up the one that counts, when the code fits. All other sessions of the account
 * end, this one goes on as a new one with new recovery codes to show.
 */
export function makeFinishFactor(
  ports: AccessPorts,
): (owner: FactorOwner, code: string, visitor: Visitor) => Promise<OpenedSession> {
  return async ({ actor, session, stage }, code, visitor) => {
    const { accountId, organisationId } = actor;
    const attempt = await startAttempt(ports, { kind: 'tweede-factor', name: accountId, accountId }, visitor);
    const secret = pendingSecret(ports, session);
    const at = ports.clock.now();
    const lastStep = secret === null ? null : ports.oneTimeCodes.stepOf(secret, readDigits(code), at);
    if (secret === null || lastStep === null) {
      return refuse({ code: 'invalid', faults: [{ field: 'code', problem: 'klopt-niet' }] });
    }
    const by = { accountId, at: at.toISOString() };
    const owner = { id: accountId, organisationId };
    const sealedSecret = ports.secretBox.seal(secret, factorPurpose(accountId));
    const { codes, marks } = makeRecoveryCodes(ports, accountId);
    return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      if ((await directory.findSession(session.secretHash)) === undefined) {
        return refuse({ code: 'invalid', faults: [{ field: 'code', problem: 'klopt-niet' }] });
      }
      await settleAttempt(directory, attempt);
      await directory.factors.set(owner, { sealedSecret, lastStep, at: by.at }, marks);
      await directory.deleteSessionsOf(accountId);
      // Such a link is only for who has no code: it would lead past it.
      await directory.sso.removeLink(accountId, by.at);
      const { audit } = repositoriesOf(organisationId);
      await audit.append({ kind: 'tweede-factor-ingesteld', accountId }, by);
      if (stage !== 'volledig') await audit.append({ kind: 'ingelogd', accountId }, by);
      const next = await openSession(directory, ports, owner, {
        browser: visitor.browser,
        factorShown: true,
        elsewhere: session.elsewhere,
        codesToShow: ports.secretBox.seal(codes.join('\n'), codesToShowPurpose(accountId)),
      });
      return { ...next, browserSecret: await rememberBrowser(directory, ports, owner, visitor) };
    });
  };
}

function pendingSecret(ports: AccessPorts, { newFactor, accountId }: Session): string | null {
  return newFactor === null ? null : ports.secretBox.open(newFactor, newFactorPurpose(accountId));
}
