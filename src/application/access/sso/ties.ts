import { refuse } from '../../../domain/shared/failure';
import type { Actor } from '../../../domain/workflow/actor';
import { authorise } from '../../shared/authorise';
import type { Account, Directory } from '../../ports';
import { later, tieLinkMs } from '../limits';
import type { SsoPorts } from './ssoPorts';

/** How an account stands to the identity service. */
export interface TieState {
  readonly account: Pick<Account, 'id' | 'name' | 'active'>;
  /** Since when it is tied; undefined: it is not. */
  readonly tiedAt: string | undefined;
  /** Has a second factor here, which a link to tie the account would lead past. */
  readonly hasFactor: boolean;
}

/** A one-time link to tie an account with. The secret is known nowhere else. */
export interface TieLink {
  readonly account: Pick<Account, 'id' | 'name'>;
  readonly secret: string;
  readonly expiresAt: string;
}

/** The tie of the own account. */
export function makeViewOwnTie(ports: SsoPorts): (actor: Actor) => Promise<TieState> {
  return (actor) =>
    ports.unitOfWork.readDirectory((directory) => stateOf(ports, directory, actor, actor.accountId));
}

/** The tie of someone, for an administrator. */
export function makeViewTie(ports: SsoPorts): (actor: Actor, personId: string) => Promise<TieState> {
  return async (actor, personId) => {
    authorise(actor, 'account.access');
    return ports.unitOfWork.readDirectory((directory) => stateOf(ports, directory, actor, personId));
  };
}

/**
 * Makes a one-time link with which someone ties the account; it is handed over by the administrator. Refused for oneself, who
 * has an own page, without the tick that it was checked who asks, and for who is not active. Refused
 * too (field `checked`, `heeft-code` or `gekoppeld`) for who has a second factor or is tied: one administrator alone would get
 * past what two are needed to take away, or past whoever signs in with it now.
 */
export function makeGiveTieLink(
  ports: SsoPorts,
): (actor: Actor, personId: string, identityChecked: boolean) => Promise<TieLink> {
  return async (actor, personId, identityChecked) => {
    authorise(actor, 'account.access');
    const now = ports.clock.now();
    const secret = ports.ids.newSecret();
    const expiresAt = later(now, tieLinkMs);
    return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const { account, tiedAt, hasFactor } = await stateOf(ports, directory, actor, personId);
      if (personId === actor.accountId) refuse({ code: 'forbidden', action: 'account.access' });
      const problem = !account.active
        ? 'niet-actief'
        : hasFactor
          ? 'heeft-code'
          : tiedAt !== undefined
            ? 'gekoppeld'
            : identityChecked
              ? null
              : 'geen-keuze';
      if (problem !== null) refuse({ code: 'invalid', faults: [{ field: 'checked', problem }] });
      const { organisationId } = actor;
      await directory.sso.setLink(
        { id: personId, organisationId },
        { secretHash: ports.digests.sha256(secret), createdAt: now.toISOString(), expiresAt },
      );
      await repositoriesOf(organisationId).audit.append(
        { kind: 'sso-koppellink-gegeven', accountId: personId },
        { accountId: actor.accountId, at: now.toISOString() },
      );
      return { account, secret, expiresAt };
    });
  };
}

/** Unties someone from the identity service and ends their sessions. Refused for oneself: nobody locks oneself out. */
export function makeUntie(ports: SsoPorts): (actor: Actor, personId: string) => Promise<void> {
  return async (actor, personId) => {
    authorise(actor, 'account.access');
    await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await stateOf(ports, directory, actor, personId);
      if (personId === actor.accountId) refuse({ code: 'forbidden', action: 'account.access' });
      if (!(await directory.sso.untie(personId))) return;
      await directory.deleteSessionsOf(personId);
      await repositoriesOf(actor.organisationId).audit.append(
        { kind: 'sso-ontkoppeld', accountId: personId },
        { accountId: actor.accountId, at: ports.clock.now().toISOString() },
      );
    });
  };
}

/** The e-mail address of the account that a link ties, when it works now; looking does not use it. */
export function makeTieLinkFor(ports: SsoPorts): (secret: string) => Promise<string | undefined> {
  return (secret) => {
    const now = ports.clock.now().toISOString();
    return ports.unitOfWork.readDirectory(async (directory) => {
      const accountId = await directory.sso.linkWorksFor(ports.digests.sha256(secret), now);
      const account = accountId === undefined ? undefined : await directory.findAccount(accountId);
      return account?.active === true ? account.email : undefined;
    });
  };
}

/** A person of the own organisation; anyone else is unknown here. */
async function stateOf(
  { singleSignOn }: SsoPorts,
  directory: Directory,
  actor: Actor,
  personId: string,
): Promise<TieState> {
  const account = await directory.findAccount(personId);
  if (account?.organisationId !== actor.organisationId) return refuse({ code: 'not-found', what: 'account' });
  return {
    account,
    tiedAt: await directory.sso.tiedAt(personId, singleSignOn.issuer),
    hasFactor: (await directory.factors.find(personId)) !== undefined,
  };
}
