import {
  accountLimits,
  counted,
  mailLimits,
  networkLimits,
  settled,
  ssoLimits,
  tallyLifeMs,
  waitMs,
  type Limits,
} from '../../domain/access/throttle';
import { refuse } from '../../domain/shared/failure';
import type { Directory } from '../ports';
import type { AccessPorts } from './accessPorts';
import type { Visitor } from './visitor';
import { logAlarms, unwatchAttempt, watchAttempt, type WatchedAttempt } from './watchFailures';

/** What is tried: attempts of one kind for one name are counted together. */
export interface Tried {
  readonly kind: 'inloggen' | 'bevestigen' | 'tweede-factor' | 'toegang' | 'vergeten';
  /** The id of an account, or what was typed. */
  readonly name: string;
  /** The account, when there is one: it may know the browser. */
  readonly accountId: string | undefined;
}

/** An attempt that may be looked at. */
export interface Attempt {
  readonly counters: readonly Counter[];
  /** How it was counted for the alarm; absent when it was not. */
  readonly watched?: WatchedAttempt | undefined;
}

interface Counter {
  readonly key: string;
  readonly limits: Limits;
}

type Ports = Pick<AccessPorts, 'unitOfWork' | 'clock' | 'digests' | 'logger'>;

/**
 * Counts an attempt before it is looked at, so that attempts side by side are counted too. Refuses as
 * `too-many-attempts` when it is not the time for another one. Strangers are counted together, and per network; a
 * browser that the account knows is counted by itself, so that no stranger can keep the owner out. A name that no account
 * has is counted likewise.
 */
export async function startAttempt(ports: Ports, tried: Tried, visitor: Visitor): Promise<Attempt> {
  const now = ports.clock.now();
  const begun = await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
    const known =
      tried.accountId !== undefined &&
      visitor.knownAs !== undefined &&
      (await directory.knownBrowsers.knows(visitor.knownAs, tried.accountId, now.toISOString()));
    const counters = countersOf(ports, tried, visitor, known);
    const wait = await count(directory, counters, now.getTime());
    if (wait !== null) return wait;
    // To ask a mail is no attempt to get in.
    if (tried.kind === 'vergeten') return { counters, alarms: [] };
    const { digests } = ports;
    return { counters, ...(await watchAttempt({ directory, repositoriesOf, digests, now }, tried)) };
  });
  if (typeof begun === 'number') return refuseFor(begun);
  const { alarms, ...attempt } = begun;
  logAlarms(ports.logger, alarms);
  return attempt;
}

/** Counts someone who tries links: only where they come from is known. */
export async function startLinkAttempt(ports: Ports, visitor: Visitor): Promise<Attempt> {
  const counters = [networkCounter(ports, visitor)];
  const wait = await ports.unitOfWork.writeDirectory((directory) =>
    count(directory, counters, ports.clock.now().getTime()),
  );
  return wait === null ? { counters } : refuseFor(wait);
}

/** Counts someone who goes to the identity service, until `settleSsoAttempt` says that they came back as somebody. */
export async function startSsoAttempt(ports: Ports, visitor: Visitor): Promise<void> {
  const wait = await ports.unitOfWork.writeDirectory((directory) =>
    count(directory, [ssoCounter(ports, visitor)], ports.clock.now().getTime()),
  );
  if (wait !== null) refuseFor(wait);
}

/** Takes back what `startSsoAttempt` counted for this network. */
export function settleSsoAttempt(directory: Directory, ports: Ports, visitor: Visitor): Promise<void> {
  return settleAttempt(directory, { counters: [ssoCounter(ports, visitor)] });
}

/** Takes back what was counted, because the attempt was right. */
export async function settleAttempt(directory: Directory, { counters, watched }: Attempt): Promise<void> {
  if (watched !== undefined) await unwatchAttempt(directory, watched);
  for (const { key, limits } of counters) {
    const tally = await directory.tallies.find(key);
    if (tally !== undefined) await directory.tallies.set(key, settled(tally, limits));
  }
}

/** Counts under all keys, or under none and gives how long to wait (milliseconds). */
async function count(
  directory: Directory,
  counters: readonly Counter[],
  now: number,
): Promise<number | null> {
  await directory.tallies.deleteOlderThan(now - tallyLifeMs);
  const tallies = await Promise.all(counters.map(({ key }) => directory.tallies.find(key)));
  const waits = counters.map(({ limits }, index) => waitMs(tallies[index], limits, now));
  const wait = Math.max(...waits);
  if (wait > 0) return wait;
  for (const [index, { key, limits }] of counters.entries()) {
    await directory.tallies.set(key, counted(tallies[index], limits, now));
  }
  return null;
}

function countersOf(ports: Ports, tried: Tried, visitor: Visitor, known: boolean): readonly Counter[] {
  const name = `${tried.kind}:${tried.name.toLowerCase()}`;
  const limits = tried.kind === 'vergeten' ? mailLimits : accountLimits;
  const own = (key: string): Counter => ({ key: ports.digests.sha256(`rem:${key}`), limits });
  return known ? [own(`${name}:${visitor.knownAs ?? ''}`)] : [own(name), networkCounter(ports, visitor)];
}

function networkCounter(ports: Ports, { network }: Visitor): Counter {
  return { key: ports.digests.sha256(`rem:netwerk:${network}`), limits: networkLimits };
}

function ssoCounter(ports: Ports, { network }: Visitor): Counter {
  return { key: ports.digests.sha256(`rem:elders:${network}`), limits: ssoLimits };
}

function refuseFor(wait: number): never {
  return refuse({ code: 'too-many-attempts', seconds: Math.ceil(wait / 1000) });
}
