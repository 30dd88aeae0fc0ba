import type { Directory, Session } from '../ports';
import type { AccessPorts } from './accessPorts';
import { halfwayMs, later, mostSessions, sessionAbsoluteMs } from './limits';
import type { Owner } from './stores';

/** A session that was just made. The secrets go into cookies and are known nowhere else. */
export interface OpenedSession {
  readonly secret: string;
  /** The second step of signing in is still to come. */
  readonly halfway: boolean;
  /** There is something that the person has to know first. */
  readonly hasNotices: boolean;
  /** The new secret by which the browser is known, once the sign-in is complete. */
  readonly browserSecret?: string;
}

/** What is known about a new session. */
export interface NewSession {
  readonly browser: string;
  readonly factorShown: boolean;
  /** The person signed in at the identity service. */
  readonly elsewhere?: boolean;
  /** Then the second step has to come soon. */
  readonly halfway?: boolean;
  readonly codesToShow?: string | null;
}

/**
 * Makes the session of someone who has just proved who they are. Always a new secret, so that a cookie from
 * before the sign-in is worth nothing afterwards. Only the hash is stored. When there are too many, the oldest end.
 */
export async function openSession(
  directory: Directory,
  ports: Pick<AccessPorts, 'clock' | 'ids' | 'digests'>,
  account: Owner,
  { browser, factorShown, elsewhere = false, halfway = false, codesToShow = null }: NewSession,
): Promise<OpenedSession> {
  const now = ports.clock.now();
  const secret = ports.ids.newSecret();
  const session: Session = {
    secretHash: ports.digests.sha256(secret),
    id: ports.ids.newId(),
    accountId: account.id,
    organisationId: account.organisationId,
    csrfToken: ports.ids.newSecret(),
    browser,
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: later(now, halfway ? halfwayMs : sessionAbsoluteMs),
    provenAt: now.toISOString(),
    factorShown,
    elsewhere,
    newFactor: null,
    codesToShow,
  };
  const others = await directory.listSessions(account.id);
  for (const { secretHash } of others.slice(mostSessions - 1)) await directory.deleteSession(secretHash);
  await directory.insertSession(session);
  const hasNotices = !halfway && (await directory.notices.list(account.id)).length > 0;
  return { secret, halfway, hasNotices };
}
