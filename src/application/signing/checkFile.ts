import { readCode } from '../../domain/access/spokenCode';
import { checkLimits, counted, tallyLifeMs, waitMs } from '../../domain/access/throttle';
import type { Ruling } from '../../domain/ruling/ruling';
import { refuse } from '../../domain/shared/failure';
import type { Copy, CopyStatus } from '../../domain/signing/copy';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import { noteReading } from '../audit/noteReading';
import type { CopyFile, Repositories, StoredRecord } from '../ports';
import { copyActedOn } from './loadCopy';
import type { SigningPorts } from './signingPorts';

/** What the register says of a file or a code. */
export type CheckOutcome =
  /** To someone who may see the copy. */
  | {
      readonly kind: 'details';
      readonly copy: Copy;
      readonly jobName: string;
      readonly records: readonly StoredRecord[];
      /** How many seals the file carries; null when only a code was given. */
      readonly seals: CopyFile['seals'] | null;
      /** How many seals the last file of the copy carries. */
      readonly lastSeals: CopyFile['seals'];
    }
  /** An indelingsbesluit, to someone who may see it. */
  | { readonly kind: 'ruling'; readonly ruling: Ruling; readonly jobName: string }
  /** A decision on an objection, to who objected and to HR. */
  | {
      readonly kind: 'objection-decision';
      readonly ruling: Ruling;
      readonly jobName: string;
      /** The step in which it was taken, and when (ISO 8601). */
      readonly number: number;
      readonly decidedAt: string;
      readonly part: 'medewerker' | 'hr';
    }
  /** To anyone else, when the organisation allows it: only this. */
  | {
      readonly kind: 'known';
      readonly document: CheckedDocument;
      /** When it was made, ISO 8601. */
      readonly madeAt: string;
      readonly holds: boolean;
    }
  | { readonly kind: 'unknown' }
  /** Nobody is signed in, and the organisation does not let strangers check. */
  | { readonly kind: 'closed' };

/** The documents on the list. */
export type CheckedDocument = 'functieprofiel' | 'indelingsbesluit' | 'besluit-op-bezwaar';

/** A file as the register compares it. */
export interface AskedFile {
  /** Lower-case hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Who asks: a person, or somebody of whom only the network is known. */
export interface Asker {
  readonly actor: Actor | null;
  readonly network: string;
}

/** Whether a version still counts: it was not replaced and not withdrawn. */
function stillHolds(status: CopyStatus): boolean {
  return status !== 'vervangen' && status !== 'ingetrokken';
}

type Ports = Pick<SigningPorts, 'unitOfWork' | 'clock' | 'digests'>;

/**
 * Looks a file up by its hash, or a copy by its code. It compares with the register and opens no file: what it does not know may
 * still be a file of ours that was saved again. A stranger who asks too often is refused as `too-many-attempts`.
 */
export function makeCheckFile(ports: Ports): {
  readonly byHash: (asker: Asker, file: AskedFile) => Promise<CheckOutcome>;
  readonly byCode: (asker: Asker, code: string) => Promise<CheckOutcome>;
  /** Whether this asker gets an answer at all. */
  readonly mayAsk: (asker: Pick<Asker, 'actor'>) => Promise<boolean>;
} {
  const { unitOfWork } = ports;

  async function look(asker: Asker, find: (repositories: Repositories) => Promise<Found | undefined>) {
    if (asker.actor === null) return lookAsStranger(asker.network, find);
    return lookAs(asker.actor, find);
  }

  async function lookAs(
    actor: Actor,
    find: (repositories: Repositories) => Promise<Found | undefined>,
  ): Promise<CheckOutcome> {
    const at = ports.clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const found = await find(repositories);
      const job = found && (await repositories.jobs.find(found.copy.jobId));
      if (found === undefined || job === undefined) return { kind: 'unknown' };
      const { copy, seals, ruling, decision } = found;
      const acted = copyActedOn(actor, copy, job, await repositories.departments.chart());
      if (ruling !== null && decision !== null) {
        const part = partOf(actor, acted);
        if (part === null) return shortAnswer(repositories, found);
        const objection = { file: 'bezwaar', jobId: job.id, personIds: [ruling.holderId] } as const;
        await noteReading(repositories, actor, objection, at);
        return { kind: 'objection-decision', ruling, jobName: job.name, ...decision, part };
      }
      const action = ruling === null ? 'copy.view' : 'ruling.view';
      if (decide(actor, action, acted) !== 'allowed') return shortAnswer(repositories, found);
      const personal = { file: 'functieprofiel', jobId: job.id, personIds: [copy.holderId] } as const;
      await noteReading(repositories, actor, personal, at);
      if (ruling !== null) return { kind: 'ruling', ruling, jobName: job.name };
      const last = await repositories.signing.file(copy.id);
      return {
        kind: 'details',
        copy,
        jobName: job.name,
        records: await repositories.signing.records(copy.id),
        seals,
        lastSeals: last?.seals ?? 0,
      };
    });
  }

  async function lookAsStranger(
    network: string,
    find: (repositories: Repositories) => Promise<Found | undefined>,
  ): Promise<CheckOutcome> {
    await countStranger(ports, network);
    const answers: CheckOutcome[] = [];
    for (const id of await organisationIds()) {
      answers.push(
        await unitOfWork.read(id, async (repositories) => {
          if (!(await isOpen(repositories))) return { kind: 'closed' };
          const found = await find(repositories);
          return found === undefined ? { kind: 'unknown' } : shortAnswer(repositories, found);
        }),
      );
    }
    const known = answers.find(({ kind }) => kind === 'known');
    return known ?? answers.find(({ kind }) => kind === 'unknown') ?? { kind: 'closed' };
  }

  const organisationIds = (): Promise<readonly string[]> =>
    unitOfWork.readDirectory((directory) => directory.organisationIds());

  return {
    byHash: (asker, { sha256, size }) =>
      look(asker, async (repositories) => {
        const { signing, rulings, objections } = repositories;
        const found = await signing.findByFile(sha256);
        if (found !== undefined) return { ...found, ruling: null, decision: null };
        const ruling = await rulings.findByFile(sha256);
        if (ruling !== undefined) return ofRuling(repositories, ruling, null);
        const decided = await objections.findByFile(sha256, size);
        if (decided === undefined) return undefined;
        const { number, at } = decided;
        return ofRuling(repositories, await rulings.find(decided.rulingId), { number, decidedAt: at });
      }),
    byCode: (asker, code) =>
      look(asker, async (repositories) => {
        const copy = await repositories.signing.findCopyByCode(readCode(code));
        if (copy !== undefined) return { copy, seals: null, ruling: null, decision: null };
        return ofRuling(repositories, await repositories.rulings.findByCode(readCode(code)), null);
      }),
    async mayAsk({ actor }) {
      if (actor !== null) return true;
      for (const id of await organisationIds()) if (await unitOfWork.read(id, isOpen)) return true;
      return false;
    },
  };
}

interface Found {
  readonly copy: Copy;
  readonly seals: CopyFile['seals'] | null;
  /** The indelingsbesluit that it is, or that the decision on an objection is about; null when it is about a copy. */
  readonly ruling: Ruling | null;
  /** The decision on an objection; null when it is none. */
  readonly decision: { readonly number: number; readonly decidedAt: string } | null;
}

async function ofRuling(
  { signing }: Pick<Repositories, 'signing'>,
  ruling: Ruling | undefined,
  decision: Found['decision'],
): Promise<Found | undefined> {
  const copy = ruling && (await signing.findCopy(ruling.copyId));
  return ruling === undefined || copy === undefined ? undefined : { copy, seals: null, ruling, decision };
}

/** In which part somebody may read a decision on an objection; null for who may not. */
function partOf(actor: Actor, acted: ReturnType<typeof copyActedOn>): 'medewerker' | 'hr' | null {
  if (decide(actor, 'objection.own', acted) === 'allowed') return 'medewerker';
  return decide(actor, 'objection.handle', acted) === 'allowed' ? 'hr' : null;
}

async function isOpen({ settings }: Pick<Repositories, 'settings'>): Promise<boolean> {
  return (await settings.current('organisatie')).content.checkWithoutSignIn;
}

/** To who may not see the copy: no more than a stranger reads, and nothing when strangers read nothing. */
async function shortAnswer(repositories: Repositories, found: Found): Promise<CheckOutcome> {
  return (await isOpen(repositories)) ? { kind: 'known', ...shortOf(found) } : { kind: 'unknown' };
}

/** What a stranger reads: nothing about the person or the functie. */
function shortOf({ copy, ruling, decision }: Found): Omit<Extract<CheckOutcome, { kind: 'known' }>, 'kind'> {
  if (ruling === null) {
    return { document: 'functieprofiel', madeAt: copy.frozenAt, holds: stillHolds(copy.status) };
  }
  const holds = ruling.withdrawn === null;
  return decision === null
    ? { document: 'indelingsbesluit', madeAt: ruling.givenAt, holds }
    : { document: 'besluit-op-bezwaar', madeAt: decision.decidedAt, holds };
}

async function countStranger({ unitOfWork, clock, digests }: Ports, network: string): Promise<void> {
  const now = clock.now().getTime();
  const key = digests.sha256(`rem:controle:${network}`);
  const wait = await unitOfWork.writeDirectory(async ({ tallies }) => {
    await tallies.deleteOlderThan(now - tallyLifeMs);
    const tally = await tallies.find(key);
    const left = waitMs(tally, checkLimits, now);
    if (left === 0) await tallies.set(key, counted(tally, checkLimits, now));
    return left;
  });
  if (wait > 0) refuse({ code: 'too-many-attempts', seconds: Math.ceil(wait / 1000) });
}
