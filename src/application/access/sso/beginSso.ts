import { refuse } from '../../../domain/shared/failure';
import type { Actor } from '../../../domain/workflow/actor';
import { startSsoAttempt } from '../attempts';
import { later, mostSsoAway, ssoMs } from '../limits';
import type { Visitor } from '../visitor';
import type { Kept, SsoPorts } from './ssoPorts';
import { ssoPurpose } from './ssoPorts';

/** What a visitor wants with the sign-in elsewhere. */
export type SsoWish =
  | { readonly kind: 'inloggen' }
  /** Someone who is signed in proves again who they are. */
  | { readonly kind: 'bevestigen'; readonly actor: Actor }
  /** Someone who is signed in, and proved that just now, ties the own account. */
  | { readonly kind: 'koppelen'; readonly actor: Actor }
  /** Someone with a one-time link ties the account that it is for. */
  | { readonly kind: 'koppelen'; readonly linkSecret: string };

export interface BegunSso {
  /** Where the browser goes. */
  readonly url: string;
  /** For a cookie: without it the way back leads nowhere. */
  readonly cookieSecret: string;
}

/**
 * Sends a visitor to the identity service. What has to be checked on the way back is kept here under the hash of a
 * secret that only this browser has. Undefined: the service does not answer. Refused as `not-found`: the link does not work;
 * as `too-many-attempts`: too many from this network went there and did not come back.
 */
export function makeBeginSso(
  ports: SsoPorts,
): (wish: SsoWish, returnTo: string | undefined, visitor: Visitor) => Promise<BegunSso | undefined> {
  const { clock, digests, ids, logger, secretBox, singleSignOn, unitOfWork } = ports;
  return async (wish, returnTo, visitor) => {
    const now = clock.now();
    const linkHash = 'linkSecret' in wish ? digests.sha256(wish.linkSecret) : null;
    if (linkHash !== null) {
      const accountId = await unitOfWork.readDirectory((directory) =>
        directory.sso.linkWorksFor(linkHash, now.toISOString()),
      );
      if (accountId === undefined) refuse({ code: 'not-found', what: 'tie-link' });
    }
    await startSsoAttempt(ports, visitor);
    const begun = await singleSignOn.begin({ again: wish.kind !== 'inloggen' }).catch((error: unknown) => {
      logger.error('sso-unavailable', { error });
      return undefined;
    });
    if (begun === undefined) return undefined;
    const cookieSecret = ids.newSecret();
    const kept: Kept = {
      sso: begun.kept,
      kind: wish.kind,
      accountId: 'actor' in wish ? wish.actor.accountId : null,
      linkHash,
      returnTo: returnTo ?? null,
    };
    await unitOfWork.writeDirectory(async (directory) => {
      await directory.sso.deleteExpired(now.toISOString());
      await directory.sso.keep(
        digests.sha256(cookieSecret),
        secretBox.seal(JSON.stringify(kept), ssoPurpose),
        later(now, ssoMs),
        mostSsoAway,
      );
    });
    return { url: begun.url, cookieSecret };
  };
}
