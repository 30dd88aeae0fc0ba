import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import {
  longestToldBy,
  longestTriggerText,
  triggerKinds,
  type TriggerKind,
} from '../../domain/upkeep/trigger';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { statusAllows } from '../../domain/workflow/transitions';
import type { Repositories } from '../ports';
import { authorise, authoriseOnJob, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';
import { neededText } from './upkeepFaults';
import { loadUpkeepJob } from './loadReview';
import type { UpkeepPorts } from './upkeepPorts';

/** What HR notes. */
export interface GivenTrigger {
  /** One of `triggerKinds`; empty when nothing was picked. */
  readonly kind: string;
  readonly why: string;
  /** Who told HR, in words; may be empty. */
  readonly toldBy: string;
}

/**
 * HR notes a trigger for one functie. Refuses `invalid` at `welke`, `waarom` and `wie`, and a functie that has no level now or is in the
 * archive (`wrong-status`).
 */
export function makeNoteTrigger({ unitOfWork, clock, ids }: UpkeepPorts) {
  return async (actor: Actor, jobId: string, given: GivenTrigger): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { job, acted } = await loadUpkeepJob(repositories, actor, 'upkeep.handle', jobId);
      authoriseOnJob(actor, 'upkeep.handle', job, acted);
      if (!statusAllows('upkeep.ask', job.status)) {
        refuse({ code: 'wrong-status', status: job.status, action: 'upkeep.handle' });
      }
      const kind = triggerKinds.find((known) => known === given.kind);
      refuseFaults([
        ...(kind === undefined ? [{ field: 'welke', problem: 'geen-keuze' }] : []),
        ...wordFaults(given),
      ]);
      if (kind !== undefined) await note(repositories, actor, ids.newId(), job.id, kind, given, at);
    });
  };
}

/** What HR notes for several functies at once. */
export interface GivenReorganisation extends Omit<GivenTrigger, 'kind'> {
  readonly jobIds: readonly string[];
}

/**
 * HR notes a reorganisation for several functies at once, all or none. Refuses `invalid` at `functies` (none, or one that is not among
 * those that can be chosen any more), `waarom` and `wie`.
 */
export function makeNoteReorganisation({ unitOfWork, clock, ids }: UpkeepPorts) {
  return async (actor: Actor, given: GivenReorganisation): Promise<number> => {
    authorise(actor, 'upkeep.handle');
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const open = await jobsToReorganise(repositories, actor);
      const jobs = open.filter(({ id }) => given.jobIds.includes(id));
      refuseFaults([
        ...(given.jobIds.length === 0 ? [{ field: 'functies', problem: 'geen-keuze' }] : []),
        ...(jobs.length < new Set(given.jobIds).size ? [{ field: 'functies', problem: 'niet-meer' }] : []),
        ...wordFaults(given),
      ]);
      for (const { id } of jobs) await note(repositories, actor, ids.newId(), id, 'reorganisatie', given, at);
      return jobs.length;
    });
  };
}

/** The functies for which this person can note a reorganisation: with a level, not in the archive, not their own; by name. */
export async function jobsToReorganise(repositories: Repositories, actor: Actor): Promise<readonly Job[]> {
  const actedOn = await jobsActedOn(repositories, actor);
  return (await repositories.jobs.list({}))
    .filter(
      (job) =>
        statusAllows('upkeep.ask', job.status) && decide(actor, 'upkeep.handle', actedOn(job)) === 'allowed',
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

function wordFaults({ why, toldBy }: Pick<GivenTrigger, 'why' | 'toldBy'>): readonly Fault[] {
  const over = toldBy.trim().length - longestToldBy;
  return [
    ...neededText('waarom', why.trim(), longestTriggerText),
    ...(over > 0 ? [{ field: 'wie', problem: 'te-lang', params: { over } }] : []),
  ];
}

async function note(
  { reviews, audit }: Repositories,
  actor: Actor,
  id: string,
  jobId: string,
  kind: TriggerKind,
  { why, toldBy }: Pick<GivenTrigger, 'why' | 'toldBy'>,
  at: string,
): Promise<void> {
  const words = { why: why.trim(), toldBy: toldBy.trim() };
  await reviews.addTrigger({ id, jobId, kind, ...words, by: actor.accountId, as: 'hr', at });
  await audit.append(
    { kind: 'aanleiding-gemeld', jobId, triggerId: id, trigger: kind, as: 'hr' },
    by(actor, at),
  );
}
