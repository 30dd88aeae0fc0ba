import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Directory, Session } from '../ports';
import type { AccessPorts } from './accessPorts';
import { settleAttempt, startAttempt } from './attempts';
import { useFactorProof } from './factorProof';
import { passwordSignInOf } from './passwordSignIn';
import type { Visitor } from './visitor';

export type Proof = { readonly password: string } | { readonly code: string };

/**
 * Lets someone who is signed in prove again who they are. The session goes on under a new secret, so that a cookie
 * that was copied before is worth nothing for what needs this proof. The token of its forms stays: a form that was
 * open can still be sent.
 */
export function makeProveAgain(
  ports: AccessPorts,
): (actor: Actor, session: Session, proof: Proof, visitor: Visitor) => Promise<{ readonly secret: string }> {
  return async (actor, session, proof, visitor) => {
    const { accountId, organisationId } = actor;
    const attempt = await startAttempt(ports, { kind: 'bevestigen', name: accountId, accountId }, visitor);
    const passwordFits = 'password' in proof && (await verifyPassword(ports, accountId, proof.password));
    const at = ports.clock.now().toISOString();
    const secret = ports.ids.newSecret();
    const proven = await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const may = await mayProveHere(directory, accountId);
      const right = !may
        ? false
        : 'code' in proof
          ? await useFactorProof(directory, ports, accountId, proof)
          : passwordFits;
      const done =
        right && (await directory.renewSession(session.secretHash, ports.digests.sha256(secret), at));
      if (done) await settleAttempt(directory, attempt);
      await repositoriesOf(organisationId).audit.append(
        { kind: done ? 'opnieuw-bewezen' : 'opnieuw-bewijzen-geweigerd', accountId },
        { accountId, at },
      );
      return done;
    });
    const field = 'code' in proof ? 'code' : 'password';
    if (!proven) refuse({ code: 'invalid', faults: [{ field, problem: 'klopt-niet' }] });
    return { secret };
  };
}

/** How someone can prove who they are here, the best way first; none for who has to sign in elsewhere. */
export function makeWaysToProve(
  ports: Pick<AccessPorts, 'unitOfWork'>,
): (actor: Actor) => Promise<readonly ('code' | 'password')[]> {
  return ({ accountId }) =>
    ports.unitOfWork.readDirectory(async (directory) => {
      if (!(await mayProveHere(directory, accountId))) return [];
      return [
        ...((await directory.factors.find(accountId)) === undefined ? [] : ['code' as const]),
        ...((await directory.passwordHash(accountId)) === null ? [] : ['password' as const]),
      ];
    });
}

/** What somebody has here proves nothing when they may not sign in with it. */
async function mayProveHere(directory: Directory, accountId: string): Promise<boolean> {
  const account = await directory.findAccount(accountId);
  return account !== undefined && (await passwordSignInOf(directory, account)) !== 'refused';
}

/** Whether this is the password of the account. */
export async function verifyPassword(
  ports: Pick<AccessPorts, 'unitOfWork' | 'passwords'>,
  accountId: string,
  password: string,
): Promise<boolean> {
  const hash = await ports.unitOfWork.readDirectory((directory) => directory.passwordHash(accountId));
  return ports.passwords.verify(hash, password);
}
