import type { Account, Directory, Session } from '../ports';
import type { AccessPorts } from './accessPorts';
import { later, sessionAbsoluteMs } from './limits';

/** A session that was just made. The secret goes into the cookie and is known nowhere else. */
export interface OpenedSession {
  readonly secret: string;
}

/**
 * Makes the session of someone who has just proved who they are. Always a new secret, so that a cookie from
 * before the sign-in is worth nothing afterwards. Only the hash is stored.
 */
export async function openSession(
  directory: Directory,
  ports: Pick<AccessPorts, 'clock' | 'ids' | 'digests'>,
  account: Pick<Account, 'id' | 'organisationId'>,
  proof: Pick<Session, 'browser' | 'factorShown'>,
): Promise<OpenedSession> {
  const now = ports.clock.now();
  const secret = ports.ids.newSecret();
  const session: Session = {
    secretHash: ports.digests.sha256(secret),
    id: ports.ids.newId(),
    accountId: account.id,
    organisationId: account.organisationId,
    csrfToken: ports.ids.newSecret(),
    browser: proof.browser,
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: later(now, sessionAbsoluteMs),
    provenAt: now.toISOString(),
    factorShown: proof.factorShown,
  };
  await directory.insertSession(session);
  return { secret };
}
