import { stageOf, type Stage } from '../../domain/access/secondFactor';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Actor } from '../../domain/workflow/actor';
import type { Session } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import type { AccessPorts } from './accessPorts';
import { idleMsOf, sessionTouchMs } from './limits';

/** Who is signed in, how far, with what, and for which organisation. */
export interface SignedIn {
  readonly actor: Actor;
  readonly email: string;
  /** Before `volledig` nothing of the app may be used. */
  readonly stage: Stage;
  readonly session: Session;
  readonly organisationName: string;
  /** How many messages were not read yet. */
  readonly unread: number;
}

/**
 * Who belongs to the secret of a cookie, read afresh each time: name and roles come from the account as it is
 * now, and someone who is not active any more is signed out. A session that was idle too long, or has lasted too long, is deleted and gives undefined.
 */
export function makeResolveSession(
  ports: Pick<AccessPorts, 'unitOfWork' | 'clock' | 'digests'>,
): (secret: string) => Promise<SignedIn | undefined> {
  const facts = (organisationId: string, accountId: string) =>
    ports.unitOfWork.read(organisationId, async (repositories) => ({
      organisation: await repositories.organisation(),
      unread: await repositories.messages.countUnread(await accountsOf(repositories, accountId)),
    }));
  return async (secret) => {
    const secretHash = ports.digests.sha256(secret);
    const found = await ports.unitOfWork.readDirectory(async (directory) => {
      const session = await directory.findSession(secretHash);
      const account = session && (await directory.findAccount(session.accountId));
      if (session === undefined || account?.active !== true) return undefined;
      return {
        session,
        account,
        ...(await facts(account.organisationId, account.id)),
        hasFactor: (await directory.factors.find(account.id)) !== undefined,
        standsInFor: await directory.standsInFor(account.id, dutchDay(ports.clock.now().toISOString())),
      };
    });
    if (found === undefined) return undefined;
    const { session, account, organisation, unread, hasFactor, standsInFor } = found;
    const now = ports.clock.now();
    const idle = now.getTime() - Date.parse(session.lastSeenAt);
    if (idle >= idleMsOf(account.roles) || now.getTime() >= Date.parse(session.expiresAt)) {
      await ports.unitOfWork.writeDirectory((directory) => directory.deleteSession(secretHash));
      return undefined;
    }
    if (idle >= sessionTouchMs) {
      await ports.unitOfWork.writeDirectory((directory) =>
        directory.touchSession(secretHash, now.toISOString()),
      );
    }
    return {
      session,
      email: account.email,
      stage: stageOf({ roles: account.roles, hasFactor, factorShown: session.factorShown }),
      organisationName: organisation.name,
      unread,
      actor: {
        accountId: account.id,
        organisationId: account.organisationId,
        name: account.name,
        roles: account.roles,
        standsInFor,
      },
    };
  };
}
