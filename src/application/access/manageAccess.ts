import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, Directory, Repositories } from '../ports';
import { authorise } from '../shared/authorise';
import { makeAccessLink, type AccessLink } from './accessLink';
import type { AccessPorts } from './accessPorts';
import { isLastEmergency } from './emergencyAccess';
import { mayChoosePassword } from './passwordSignIn';
import type { StoredLink } from './stores';

/** How someone gets in, as an administrator sees it. */
export interface PersonAccess {
  readonly account: Account;
  readonly hasPassword: boolean;
  /** False: this person signs in at the identity service, and a password would be of no use. */
  readonly mayChoosePassword: boolean;
  readonly hasFactor: boolean;
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
    return ports.unitOfWork.readDirectory(async (directory) => {
      const account = await ownPerson(directory, actor, personId);
      const now = ports.clock.now().toISOString();
      const sessions = await directory.listSessions(personId);
      return {
        account,
        hasPassword: (await directory.passwordHash(personId)) !== null,
        mayChoosePassword: await mayChoosePassword(directory, account),
        hasFactor: (await directory.factors.find(personId)) !== undefined,
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
    change(ports, actor, personId, async ({ directory, audit, account, at }) => {
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

/** Takes the second factor of someone away and ends all their sessions. Nobody does this for oneself. */
export function makeRemoveFactorOf(
  ports: AccessPorts,
): (actor: Actor, personId: string, identityChecked: boolean) => Promise<void> {
  return (actor, personId, identityChecked) =>
    change(ports, actor, personId, async ({ directory, people, audit, account, at }) => {
      if (!identityChecked)
        refuse({ code: 'invalid', faults: [{ field: 'checked', problem: 'geen-keuze' }] });
      if (await isLastEmergency(directory, people, account))
        refuse({ code: 'invalid', faults: [{ field: 'checked', problem: 'laatste-noodtoegang' }] });
      const removed = await directory.factors.remove(personId);
      await directory.deleteSessionsOf(personId);
      if (!removed) return;
      await audit.append(
        { kind: 'tweede-factor-weggehaald', accountId: personId },
        { accountId: actor.accountId, at },
      );
    });
}

/** Ends all sessions of someone. */
export function makeEndSessionsOf(ports: AccessPorts): (actor: Actor, personId: string) => Promise<void> {
  return (actor, personId) =>
    change(ports, actor, personId, async ({ directory, audit, at }) => {
      const count = await directory.deleteSessionsOf(personId);
      if (count === 0) return;
      await audit.append(
        { kind: 'sessies-beeindigd', accountId: personId, count },
        { accountId: actor.accountId, at },
      );
    });
}

interface Change {
  readonly directory: Directory;
  readonly audit: Repositories['audit'];
  readonly people: Repositories['people'];
  readonly account: Account;
  readonly at: string;
}

function change<T>(
  ports: AccessPorts,
  actor: Actor,
  personId: string,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  authorise(actor, 'account.access');
  return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
    const account = await ownPerson(directory, actor, personId);
    if (personId === actor.accountId) refuse({ code: 'forbidden', action: 'account.access' });
    const { audit, people } = repositoriesOf(actor.organisationId);
    return work({ directory, audit, people, account, at: ports.clock.now().toISOString() });
  });
}

/** A person of the own organisation; anyone else is unknown here. */
async function ownPerson(directory: Directory, actor: Actor, personId: string): Promise<Account> {
  const account = await directory.findAccount(personId);
  return account?.organisationId === actor.organisationId
    ? account
    : refuse({ code: 'not-found', what: 'account' });
}
