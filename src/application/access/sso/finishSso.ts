import type { Account, Directory, Repositories, Session, SsoIdentity } from '../../ports';
import { settleSsoAttempt } from '../attempts';
import { rememberBrowser } from '../knownBrowser';
import { openSession, type OpenedSession } from '../openSession';
import type { Visitor } from '../visitor';
import { ssoPurpose, type Kept, type SsoPorts } from './ssoPorts';

/** What came of a way back from the identity service. */
export type FinishedSso =
  | { readonly outcome: 'in'; readonly opened: OpenedSession; readonly returnTo: string | undefined }
  | { readonly outcome: 'proven'; readonly secret: string; readonly returnTo: string | undefined }
  | { readonly outcome: 'tied' }
  /** The service knows the person, and no account is tied to them; also when the account is not active. */
  | { readonly outcome: 'unknown' }
  /** Tied to somebody else's account already. */
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'cancelled' }
  /** Whatever did not fit: nothing happened. */
  | { readonly outcome: 'refused' };

export interface SsoReturn {
  /** The query of the address, with its question mark. */
  readonly search: string;
  readonly cookieSecret: string | undefined;
  /** Who is signed in in this browser now, if anyone. */
  readonly session: Session | undefined;
}

interface Act {
  readonly directory: Directory;
  readonly audit: Repositories['audit'];
  readonly account: Account;
  readonly identity: SsoIdentity;
  readonly at: string;
}

/**
 * Looks at what the identity service says and does what the visitor went there for. Works once for each time that someone was
 * sent there, in the browser that was sent. Accounts are found by the service and its number for the person, never by e-mail.
 */
export function makeFinishSso(ports: SsoPorts): (back: SsoReturn, visitor: Visitor) => Promise<FinishedSso> {
  const { clock, digests, logger, secretBox, singleSignOn, unitOfWork } = ports;

  return async ({ search, cookieSecret, session }, visitor) => {
    const sealed =
      cookieSecret === undefined
        ? undefined
        : await unitOfWork.writeDirectory((directory) =>
            directory.sso.take(digests.sha256(cookieSecret), clock.now().toISOString()),
          );
    if (sealed === undefined) return { outcome: 'refused' };
    const kept = JSON.parse(secretBox.open(sealed, ssoPurpose)) as Kept;
    const identity = await singleSignOn.finish(search, kept.sso);
    if ('refused' in identity) {
      logger.warn('sso-refused', { code: identity.refused });
      await unitOfWork.writeDirectory((directory) =>
        directory.audit.append({ kind: 'sso-geweigerd' }, { accountId: null, at: clock.now().toISOString() }),
      );
      return { outcome: identity.cancelled ? 'cancelled' : 'refused' };
    }
    return unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await settleSsoAttempt(directory, ports, visitor);
      const at = clock.now().toISOString();
      const none = async (outcome: 'unknown' | 'refused'): Promise<FinishedSso> => {
        await directory.audit.append({ kind: 'sso-geweigerd' }, { accountId: null, at });
        return { outcome };
      };
      const accountId = await subjectOf(directory, kept, identity, session, at);
      const account = accountId === undefined ? undefined : await directory.findAccount(accountId);
      if (account?.active !== true) return none(kept.kind === 'inloggen' ? 'unknown' : 'refused');
      const { audit } = repositoriesOf(account.organisationId);
      const act: Act = { directory, audit, account, identity, at };
      const returnTo = kept.returnTo ?? undefined;
      if (kept.kind === 'koppelen') return tie(act);
      if (kept.kind === 'inloggen')
        return { outcome: 'in', opened: await enter(act, session, visitor), returnTo };
      const secret = await prove(act, session);
      return secret === undefined ? none('refused') : { outcome: 'proven', secret, returnTo };
    });
  };

  /** Whose account it is about: for a sign-in who is tied, else who began, as far as that is still so. */
  async function subjectOf(
    directory: Directory,
    kept: Kept,
    identity: SsoIdentity,
    session: Session | undefined,
    at: string,
  ): Promise<string | undefined> {
    if (kept.linkHash !== null) return directory.sso.useLink(kept.linkHash, at);
    const tied = await directory.sso.accountOf(identity);
    if (kept.kind === 'inloggen') return tied;
    if (session === undefined || session.accountId !== kept.accountId) return undefined;
    return kept.kind === 'bevestigen' && session.accountId !== tied ? undefined : session.accountId;
  }

  async function tie({ directory, audit, account, identity, at }: Act): Promise<FinishedSso> {
    if (!(await directory.sso.tie(account, identity, at))) return { outcome: 'taken' };
    await audit.append({ kind: 'sso-gekoppeld', accountId: account.id }, { accountId: account.id, at });
    return { outcome: 'tied' };
  }

  async function enter(
    { directory, audit, account, identity, at }: Act,
    earlier: Session | undefined,
    visitor: Visitor,
  ): Promise<OpenedSession> {
    await directory.deleteExpiredSessions(at);
    if (earlier !== undefined) await directory.deleteSession(earlier.secretHash);
    const { acr, amr } = identity;
    await audit.append(
      { kind: 'ingelogd-sso', accountId: account.id, acr, amr: [...amr] },
      { accountId: account.id, at },
    );
    // The second factor is asked by who signed the person in.
    const opened = await openSession(directory, ports, account, {
      browser: visitor.browser,
      factorShown: true,
      elsewhere: true,
    });
    return { ...opened, browserSecret: await rememberBrowser(directory, ports, account, visitor) };
  }

  async function prove(
    { directory, audit, account, at }: Act,
    session: Session | undefined,
  ): Promise<string | undefined> {
    const secret = ports.ids.newSecret();
    const renewed =
      session !== undefined && (await directory.renewSession(session.secretHash, digests.sha256(secret), at));
    if (!renewed) return undefined;
    await audit.append({ kind: 'opnieuw-bewezen', accountId: account.id }, { accountId: account.id, at });
    return secret;
  }
}
