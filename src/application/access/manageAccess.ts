import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account } from '../ports';
import { authorise } from '../shared/authorise';
import { makeAccessLink, type AccessLink } from './accessLink';
import type { AccessPorts } from './accessPorts';
import { isOpenRemoval, whoMayConfirm } from './factorRemoval';
import { mayChoosePassword } from './passwordSignIn';
import { changePerson, ownPerson } from './personChange';
import type { FactorRemoval, StoredLink } from './stores';

/** How someone gets in, as an administrator sees it. */
export interface PersonAccess {
  readonly account: Account;
  readonly hasPassword: boolean;
  /** False: this person signs in at the identity service, and a password would be of no use. */
  readonly mayChoosePassword: boolean;
  readonly hasFactor: boolean;
  /** What was asked about that factor and can be confirmed; undefined: nothing. */
  readonly removal: (FactorRemoval & { readonly askedByName: string }) | undefined;
  readonly removalIsMine: boolean;
  /** The administrators who can confirm what this one asks, by name. */
  readonly others: readonly string[];
  /** How many sessions run now. */
  readonly sessions: number;
  readonly link: Pick<StoredLink, 'purpose' | 'createdAt' | 'expiresAt' | 'usedAt'> | undefined;
  /** Administrators do not help themselves here: they have their own page. */
  readonly isSelf: boolean;
}

export function makeViewPersonAccess(
  ports: AccessPorts,
): (actor: Actor, personId: string) => Promise<PersonAccess> {
  return async (actor, personId) => {
    authorise(actor, 'account.access');
    const people = await ports.unitOfWork.read(actor.organisationId, (repositories) =>
      repositories.people.list(),
    );
    return ports.unitOfWork.readDirectory(async (directory) => {
      const account = await ownPerson(directory, actor, personId);
      const now = ports.clock.now().toISOString();
      const sessions = await directory.listSessions(personId);
      const removal = await directory.factors.removalOf(personId);
      const asker = people.find(({ id }) => id === removal?.askedBy);
      const others = await whoMayConfirm({ list: () => Promise.resolve(people) }, personId, actor.accountId);
      return {
        account,
        hasPassword: (await directory.passwordHash(personId)) !== null,
        mayChoosePassword: await mayChoosePassword(directory, account),
        hasFactor: (await directory.factors.find(personId)) !== undefined,
        removal: isOpenRemoval(removal, asker, now)
          ? { ...removal, askedByName: asker?.name ?? '' }
          : undefined,
        removalIsMine: removal?.askedBy === actor.accountId,
        others: others.map(({ name }) => name),
        sessions: sessions.filter(({ expiresAt }) => expiresAt > now).length,
        link: await directory.links.findByAccount(personId),
        isSelf: personId === actor.accountId,
      };
    });
  };
}

/**
 * Makes a one-time link for someone: an invitation when there is no password yet, else one to choose a new password. The
 * administrator hands it over and never learns a password. Refused without the tick that it was checked who asks,
 * for oneself, for who is not active, and for who may not sign in with a password.
 */
export function makeGiveAccess(
  ports: AccessPorts,
): (actor: Actor, personId: string, identityChecked: boolean) => Promise<AccessLink> {
  return (actor, personId, identityChecked) =>
    changePerson(ports, actor, personId, async ({ directory, audit, account, at }) => {
      if (!identityChecked)
        refuse({ code: 'invalid', faults: [{ field: 'checked', problem: 'geen-keuze' }] });
      if (!account.active)
        refuse({ code: 'invalid', faults: [{ field: 'checked', problem: 'niet-actief' }] });
      if (!(await mayChoosePassword(directory, account)))
        refuse({ code: 'invalid', faults: [{ field: 'checked', problem: 'elders' }] });
      const purpose = (await directory.passwordHash(personId)) === null ? 'uitnodiging' : 'wachtwoord';
      await audit.append(
        { kind: 'toegang-gegeven', accountId: personId, purpose },
        { accountId: actor.accountId, at },
      );
      return makeAccessLink(directory, ports, account, purpose);
    });
}

/** Ends all sessions of someone. */
export function makeEndSessionsOf(ports: AccessPorts): (actor: Actor, personId: string) => Promise<void> {
  return (actor, personId) =>
    changePerson(ports, actor, personId, async ({ directory, audit, at }) => {
      const count = await directory.deleteSessionsOf(personId);
      if (count === 0) return;
      await audit.append(
        { kind: 'sessies-beeindigd', accountId: personId, count },
        { accountId: actor.accountId, at },
      );
    });
}
