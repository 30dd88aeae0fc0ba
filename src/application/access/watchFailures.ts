import {
  alarmsPerAccount,
  alarmsPerOrganisation,
  failuresKeptMs,
  hourOfFailure,
  isUnusual,
  maybeUnusual,
  unusualForAccount,
  usualInBusiestHour,
} from '../../domain/access/alarm';
import { counted, settled, waitMs, type Limits } from '../../domain/access/throttle';
import type { Digests, Directory, Logger, Repositories } from '../ports';
import { later } from './limits';

/** An attempt as it was counted for the alarm: it counts as failed until it turns out to be right. */
export interface WatchedAttempt {
  readonly key: string;
  readonly hour: string;
}

/** Far more failures than usual; what is written about it names nobody. */
export type FailureAlarm =
  | { readonly code: 'account'; readonly accountId: string; readonly count: number }
  | { readonly code: 'overall'; readonly count: number };

interface Watching {
  readonly directory: Directory;
  readonly repositoriesOf: (organisationId: string) => Pick<Repositories, 'audit'>;
  readonly digests: Digests;
  readonly now: Date;
}

/**
 * Counts an attempt as failed, for the name and for everybody together, and writes an event when there are far more than
 * usual: at most once a day for an account, twenty times a day for an organisation, once an hour for all together. A name that no
 * account has is counted likewise and never gives an alarm. Gives the alarms, to log after the transaction.
 */
export async function watchAttempt(
  watching: Watching,
  { name, accountId }: { readonly name: string; readonly accountId: string | undefined },
): Promise<{ readonly watched: WatchedAttempt; readonly alarms: readonly FailureAlarm[] }> {
  const { directory, digests, now } = watching;
  const key = digests.sha256(`alarm:${accountId ?? name.toLowerCase()}`);
  const hour = hourOfFailure(now.toISOString());
  const tally = await directory.tallies.find(key);
  const tooMany = waitMs(tally, unusualForAccount, now.getTime()) > 0;
  await directory.tallies.set(key, counted(tally, unusualForAccount, now.getTime()));
  const count = await directory.failures.add(hour, 1);
  const alarms: FailureAlarm[] = [];
  if (
    tooMany &&
    accountId !== undefined &&
    (await raiseForAccount(watching, accountId, tally?.counted ?? 0))
  ) {
    alarms.push({ code: 'account', accountId, count: tally?.counted ?? 0 });
  }
  if (maybeUnusual(count) && (await raiseForAll(watching, hour, count)))
    alarms.push({ code: 'overall', count });
  return { watched: { key, hour }, alarms };
}

/** Takes back what `watchAttempt` counted. */
export async function unwatchAttempt(directory: Directory, { key, hour }: WatchedAttempt): Promise<void> {
  const tally = await directory.tallies.find(key);
  if (tally !== undefined) await directory.tallies.set(key, settled(tally, unusualForAccount));
  await directory.failures.add(hour, -1);
}

/** Writes the alarms to the log of the server, as ids and measures. */
export function logAlarms(logger: Logger, alarms: readonly FailureAlarm[]): void {
  for (const alarm of alarms) logger.warn('sign-in-alarm', alarm);
}

async function raiseForAccount(watching: Watching, accountId: string, count: number): Promise<boolean> {
  const { directory, repositoriesOf, now } = watching;
  const account = await directory.findAccount(accountId);
  if (account === undefined) return false;
  const { organisationId } = account;
  if (!(await once(watching, `account:${accountId}`, alarmsPerAccount))) return false;
  if (!(await once(watching, `organisatie:${organisationId}`, alarmsPerOrganisation))) return false;
  await repositoriesOf(organisationId).audit.append(
    { kind: 'vaak-mislukt', accountId, count, usual: null },
    { accountId: null, at: now.toISOString() },
  );
  return true;
}

async function raiseForAll(
  { directory, repositoriesOf, now }: Watching,
  hour: string,
  count: number,
): Promise<boolean> {
  const at = now.toISOString();
  await directory.failures.deleteBefore(hourOfFailure(later(now, -failuresKeptMs)));
  const usual = usualInBusiestHour(await directory.failures.list(), at.slice(0, 10));
  if (!isUnusual(count, usual) || !(await directory.failures.markTold(hour))) return false;
  for (const organisationId of await directory.organisationIds()) {
    await repositoriesOf(organisationId).audit.append(
      { kind: 'vaak-mislukt', accountId: null, count, usual },
      { accountId: null, at },
    );
  }
  return true;
}

/** Whether there is room for one more under a name; counts it when there is. */
async function once({ directory, digests, now }: Watching, name: string, limits: Limits): Promise<boolean> {
  const key = digests.sha256(`alarm-gegeven:${name}`);
  const tally = await directory.tallies.find(key);
  if (waitMs(tally, limits, now.getTime()) > 0) return false;
  await directory.tallies.set(key, counted(tally, limits, now.getTime()));
  return true;
}
