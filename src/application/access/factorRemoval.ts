import type { FactorRemovalReason } from '../../domain/access/factorRemoval';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, PeopleRepository } from '../ports';
import type { AccessPorts } from './accessPorts';
import { isLastEmergency } from './emergencyAccess';
import { factorRemovalMs, later } from './limits';
import { isAdministrator } from './passwordSignIn';
import { changePerson, type PersonChange } from './personChange';
import type { FactorRemoval } from './stores';
import { mailFactorNews } from './factorNews';

/** What an administrator says who asks to take a factor away. */
export interface AskedRemoval {
  /** Null: none was chosen. */
  readonly reason: FactorRemovalReason | null;
  readonly identityChecked: boolean;
}

/**
 * Asks that the second factor of someone is taken away, instead of what was asked before. Another administrator has to confirm it
 * within a day; they and the person are told. Refused as `invalid` without a reason or a check of who asks, without a factor, without
 * another administrator, and for the last one with emergency access.
 */
export function makeAskFactorRemoval(
  ports: AccessPorts,
): (actor: Actor, personId: string, asked: AskedRemoval) => Promise<void> {
  return async (actor, personId, { reason, identityChecked }) => {
    const account = await changePerson(ports, actor, personId, async (change) => {
      const others = await whoMayConfirm(change.people, personId, actor.accountId);
      const faults: Fault[] = [];
      if (reason === null) faults.push({ field: 'reason', problem: 'geen-keuze' });
      faults.push(...(await faultsOf(change, identityChecked)));
      if (others.length === 0) faults.push({ field: 'checked', problem: 'geen-ander' });
      refuseFaults(faults);
      if (reason === null) return null;
      const { directory, audit, at } = change;
      await directory.factors.askRemoval(change.account, {
        id: ports.ids.newId(),
        askedBy: actor.accountId,
        reason,
        askedAt: at,
        expiresAt: later(new Date(at), factorRemovalMs),
      });
      await audit.append(
        { kind: 'code-weghalen-gevraagd', accountId: personId, reason },
        { accountId: actor.accountId, at },
      );
      await forgetNotices(change);
      for (const other of others) await tell(ports, change, other, 'code-weghalen-bevestigen');
      await tell(ports, change, change.account, 'code-weghalen-gevraagd');
      return change.account;
    });
    if (account !== null) mailFactorNews(ports, account, 'gevraagd');
  };
}

/**
 * Takes the second factor of someone away, as another administrator asked, and ends all their sessions. Refused as `stale` when that
 * was not asked any more, as `forbidden` for who asked it.
 */
export function makeConfirmFactorRemoval(
  ports: AccessPorts,
): (actor: Actor, personId: string, removalId: string, identityChecked: boolean) => Promise<void> {
  return async (actor, personId, removalId, identityChecked) => {
    const account = await changePerson(ports, actor, personId, async (change) => {
      const asked = await openRemoval(change, removalId);
      if (asked.askedBy === actor.accountId) refuse({ code: 'forbidden', action: 'account.access' });
      refuseFaults(await faultsOf(change, identityChecked));
      const { directory, audit, at } = change;
      await directory.factors.remove(personId);
      await directory.deleteSessionsOf(personId);
      await audit.append(
        {
          kind: 'code-weghalen-bevestigd',
          accountId: personId,
          askedBy: asked.askedBy,
          reason: asked.reason,
        },
        { accountId: actor.accountId, at },
      );
      await forgetNotices(change);
      await tell(ports, change, change.account, 'code-weggehaald');
      return change.account;
    });
    mailFactorNews(ports, account, 'weggehaald');
  };
}

/** Lets the factor be: for who asked to take it away, and for who does not agree. Refused as `stale` when it was not asked any more. */
export function makeDropFactorRemoval(
  ports: AccessPorts,
): (actor: Actor, personId: string, removalId: string) => Promise<void> {
  return (actor, personId, removalId) =>
    changePerson(ports, actor, personId, async (change) => {
      const { askedBy } = await openRemoval(change, removalId);
      await change.directory.factors.dropRemoval(personId);
      await forgetNotices(change);
      await change.audit.append(
        { kind: 'code-weghalen-ingetrokken', accountId: personId, askedBy },
        { accountId: actor.accountId, at: change.at },
      );
    });
}

/** The administrators who can confirm what this one asks for someone: not the one who asks, nor the person. */
export async function whoMayConfirm(
  people: Pick<PeopleRepository, 'list'>,
  personId: string,
  askedBy: string,
): Promise<readonly Account[]> {
  const all = await people.list();
  return all.filter((one) => isAdministrator(one) && one.id !== personId && one.id !== askedBy);
}

/** Whether it can still be confirmed: in time, and asked by who is still an administrator. */
export function isOpenRemoval(
  removal: FactorRemoval | undefined,
  askedBy: Account | undefined,
  now: string,
): removal is FactorRemoval {
  return (
    removal !== undefined && removal.expiresAt > now && askedBy !== undefined && isAdministrator(askedBy)
  );
}

async function openRemoval(
  { directory, people, account, at }: PersonChange,
  id: string,
): Promise<FactorRemoval> {
  const removal = await directory.factors.removalOf(account.id);
  const asker = removal && (await people.find(removal.askedBy));
  return isOpenRemoval(removal, asker, at) && removal.id === id
    ? removal
    : refuse({ code: 'stale', what: 'factor-removal', stored: null, storedRevision: 0 });
}

async function faultsOf(
  { directory, people, account }: PersonChange,
  identityChecked: boolean,
): Promise<readonly Fault[]> {
  const of = (problem: string): readonly Fault[] => [{ field: 'checked', problem }];
  if (!identityChecked) return of('geen-keuze');
  if ((await directory.factors.find(account.id)) === undefined) return of('geen-code');
  return (await isLastEmergency(directory, people, account)) ? of('laatste-noodtoegang') : [];
}

async function forgetNotices({ directory, account }: PersonChange): Promise<void> {
  await directory.notices.forget('code-weghalen-bevestigen', account.id);
  await directory.notices.forget('code-weghalen-gevraagd', account.id);
}

function tell(
  { ids }: Pick<AccessPorts, 'ids'>,
  { directory, account, at }: PersonChange,
  whom: Account,
  kind: 'code-weghalen-bevestigen' | 'code-weghalen-gevraagd' | 'code-weggehaald',
): Promise<void> {
  return directory.notices.add(whom, { id: ids.newId(), kind, aboutId: account.id, at });
}
