import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Session } from '../ports';
import type { AccessPorts } from './accessPorts';
import type { OpenedSession } from './openSession';

/**
 * Lets someone who is signed in prove again who they are. The session goes on under a new secret, so that a cookie
 * that was copied before is worth nothing for what needs this proof. The token of its forms stays: a form that was
 * open can still be sent.
 */
export function makeProveAgain(
  ports: AccessPorts,
): (actor: Actor, session: Session, proof: { readonly password: string }) => Promise<OpenedSession> {
  return async (actor, session, { password }) => {
    const hash = await ports.unitOfWork.readDirectory((directory) => directory.passwordHash(actor.accountId));
    const right = await ports.passwords.verify(hash, password);
    const at = ports.clock.now().toISOString();
    const secret = ports.ids.newSecret();
    const proven = await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const { accountId, organisationId } = actor;
      const done =
        right && (await directory.renewSession(session.secretHash, ports.digests.sha256(secret), at));
      await repositoriesOf(organisationId).audit.append(
        { kind: done ? 'opnieuw-bewezen' : 'opnieuw-bewijzen-geweigerd', accountId },
        { accountId, at },
      );
      return done;
    });
    if (!proven) refuse({ code: 'invalid', faults: [{ field: 'password', problem: 'klopt-niet' }] });
    return { secret };
  };
}
