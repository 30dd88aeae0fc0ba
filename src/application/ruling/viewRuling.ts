import type { SettingsOf } from '../../domain/organisation/settings';
import type { Ruling } from '../../domain/ruling/ruling';
import type { RulingContent } from '../../domain/ruling/rulingContent';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse } from '../../domain/shared/failure';
import { isEstablished, type Copy } from '../../domain/signing/copy';
import type { FrozenContent } from '../../domain/signing/frozenContent';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { noteReading, recordReading } from '../audit/noteReading';
import type { Repositories } from '../ports';
import { authorise, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';
import { copyActedOn, loadCopy } from '../signing/loadCopy';
import { loadRuling, type LoadedRuling } from './loadRuling';
import type { RulingPorts } from './rulingPorts';

type Ports = Pick<RulingPorts, 'unitOfWork' | 'clock'>;

/** A decision to read, with the grounds on which it rests. */
export interface ViewedRuling extends LoadedRuling {
  readonly content: RulingContent;
  readonly grounds: FrozenContent;
  /** The reader is the medewerker to whom it was given. */
  readonly own: boolean;
  /** How those who gave or withdrew it are called now, by account id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who looks may withdraw it. */
  readonly mayWithdraw: boolean;
}

/** A copy that a decision rests on, or still waits for. */
export interface CopyWithRulings {
  readonly copy: Copy;
  /** The last given first; at most one is not withdrawn. */
  readonly rulings: readonly Ruling[];
  /** A decision can be given on it now, by who looks. */
  readonly mayGive: boolean;
  /** Objection to it can be read and handled by who looks. */
  readonly mayHandle: boolean;
}

/** The decisions about one functie. */
export interface RulingsOfJob {
  readonly job: Job;
  /** Copies that are established or have a decision; the last version first. */
  readonly copies: readonly CopyWithRulings[];
  /** How those who gave or withdrew are called now, by account id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The decisions about a functie, for who may see them. */
export function makeViewRulings({ unitOfWork, clock }: Ports) {
  return async (actor: Actor, jobId: string): Promise<RulingsOfJob> => {
    const found = await unitOfWork.read(actor.organisationId, async (repositories) => {
      const { jobs, signing, rulings, departments } = repositories;
      const job = (await jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authorise(actor, 'ruling.list', (await jobsActedOn(repositories, actor))(job));
      const chart = await departments.chart();
      const given = await rulings.listForJob(jobId);
      const copies = (await signing.copies(jobId)).flatMap((copy): readonly CopyWithRulings[] => {
        const acted = copyActedOn(actor, copy, job, chart);
        const own = given.filter(({ copyId }) => copyId === copy.id);
        const shown = isEstablished(copy.status) || own.length > 0;
        if (!shown || decide(actor, 'ruling.view', acted) !== 'allowed') return [];
        const mayGive =
          isEstablished(copy.status) &&
          own.every(({ withdrawn }) => withdrawn !== null) &&
          decide(actor, 'ruling.give', acted) === 'allowed';
        const mayHandle = decide(actor, 'objection.handle', acted) === 'allowed';
        return [{ copy, rulings: own, mayGive, mayHandle }];
      });
      return { job, copies, names: await namesOf(repositories, given) };
    });
    const personIds = [...new Set(found.copies.map(({ copy }) => copy.holderId))].sort();
    await recordReading(
      unitOfWork,
      actor,
      personIds.length === 0 ? undefined : { file: 'functieprofiel', jobId, personIds },
      clock.now().toISOString(),
    );
    return found;
  };
}

/** What HR sees before giving a decision. */
export interface RulingPreview {
  readonly copy: Copy;
  readonly grounds: FrozenContent;
  /** The medewerker can sign in. */
  readonly holderActive: boolean;
  /** The rules for objection that the decision would hold. */
  readonly objection: SettingsOf<'bezwaar'>;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The one that was given already and counts. */
  readonly given: Ruling | null;
}

/** The copy for which HR is about to give a decision, with its grounds. */
export function makePreviewRuling({ unitOfWork, clock }: Ports) {
  return (actor: Actor, copyId: string): Promise<RulingPreview> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const { copy } = await loadCopy(repositories, actor, 'ruling.give', copyId);
      const holder = await repositories.people.find(copy.holderId);
      const rulings = await repositories.rulings.listForJob(copy.jobId);
      return {
        copy,
        grounds: await repositories.signing.content(copyId),
        holderActive: holder?.active === true,
        objection: (await repositories.settings.current('bezwaar')).content,
        today: dutchDay(clock.now().toISOString()),
        given: rulings.find((one) => one.copyId === copyId && one.withdrawn === null) ?? null,
      };
    });
}

/**
 * One decision to read. That the medewerker opened it for the first time is written down, and that somebody else read it as for every
 * personal file.
 */
export function makeViewRuling({ unitOfWork, clock }: Ports) {
  return async (actor: Actor, rulingId: string): Promise<ViewedRuling> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, (repositories) =>
      readRuling(repositories, actor, rulingId, at),
    );
  };
}

/** The sealed file of a decision, with the event that it was taken along. */
export function makeOpenRulingFile({ unitOfWork, clock }: Ports) {
  return async (
    actor: Actor,
    rulingId: string,
  ): Promise<{ readonly viewed: ViewedRuling; readonly bytes: Uint8Array }> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const viewed = await readRuling(repositories, actor, rulingId, at);
      await repositories.audit.append(
        { kind: 'indelingsbesluit-gedownload', jobId: viewed.ruling.jobId, rulingId },
        by(actor, at),
      );
      return { viewed, bytes: await repositories.rulings.bytes(rulingId) };
    });
  };
}

async function namesOf(
  { people }: Pick<Repositories, 'people'>,
  rulings: readonly Ruling[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(rulings.flatMap(({ givenBy, withdrawn }) => [givenBy, withdrawn?.by ?? []].flat()));
  const accounts = await Promise.all([...ids].map((id) => people.find(id)));
  return new Map(accounts.flatMap((account) => (account === undefined ? [] : [[account.id, account.name]])));
}

async function readRuling(
  repositories: Repositories,
  actor: Actor,
  rulingId: string,
  at: string,
): Promise<ViewedRuling> {
  const loaded = await loadRuling(repositories, actor, 'ruling.view', rulingId);
  const { ruling, acted } = loaded;
  const own = acted.job?.ties.holds === true;
  if (own && (await repositories.rulings.noteRead(rulingId, at))) {
    await repositories.audit.append(
      { kind: 'indelingsbesluit-gelezen', jobId: ruling.jobId, rulingId },
      by(actor, at),
    );
  }
  await noteReading(
    repositories,
    actor,
    { file: 'functieprofiel', jobId: ruling.jobId, personIds: [ruling.holderId] },
    at,
  );
  return {
    ...loaded,
    names: await namesOf(repositories, [ruling]),
    content: await repositories.rulings.content(rulingId),
    grounds: await repositories.signing.content(ruling.copyId),
    own,
    mayWithdraw: ruling.withdrawn === null && decide(actor, 'ruling.give', acted) === 'allowed',
  };
}
