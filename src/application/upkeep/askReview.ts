import { refuse, refuseFaults } from '../../domain/shared/failure';
import { longestTriggerText, type TellingPart, type Trigger } from '../../domain/upkeep/trigger';
import type { Actor } from '../../domain/workflow/actor';
import type { ActedOn } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { statusAllows } from '../../domain/workflow/transitions';
import { tell } from '../messages/tell';
import { hrToTell } from '../messages/whomToTell';
import type { Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { loadUpkeepJob } from './loadReview';
import { neededText } from './upkeepFaults';
import type { UpkeepPorts } from './upkeepPorts';

/** What somebody asked about a functie, and whether they can ask again. */
export interface OwnAsks {
  readonly job: Pick<Job, 'id' | 'name'>;
  readonly part: TellingPart;
  /** The last asked first. */
  readonly asks: readonly Trigger[];
  /** Null: asking can be done now. `open`: an earlier question was not answered yet; `niet-nu`: there is no level that holds. */
  readonly closed: 'open' | 'niet-nu' | null;
}

/** What the reader asked about a functie, for a manager of it and for who has it. */
export function makeViewAsk({ unitOfWork }: Pick<UpkeepPorts, 'unitOfWork'>) {
  return (actor: Actor, jobId: string): Promise<OwnAsks> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const { job, acted } = await loadUpkeepJob(repositories, actor, 'upkeep.ask', jobId);
      return asksOf(repositories, actor, job, acted);
    });
}

/**
 * Asks HR to grade a functie anew, with the reason: at most one question at a time per person. HR hears of it. Refuses `invalid` at
 * `waarom`, and `wrong-status` when an earlier question is open or no level holds.
 */
export function makeAskReview({ unitOfWork, clock, ids }: UpkeepPorts) {
  return async (actor: Actor, jobId: string, given: string): Promise<void> => {
    const why = given.trim();
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { job, acted } = await loadUpkeepJob(repositories, actor, 'upkeep.ask', jobId);
      authoriseOnJob(actor, 'upkeep.ask', job, acted);
      const { part, closed } = await asksOf(repositories, actor, job, acted);
      if (closed !== null) refuse({ code: 'wrong-status', status: closed, action: 'upkeep.ask' });
      refuseFaults(neededText('waarom', why, longestTriggerText));
      const trigger = {
        id: ids.newId(),
        jobId,
        kind: 'verzoek',
        why,
        toldBy: '',
        by: actor.accountId,
        as: part,
        at,
      } as const;
      await repositories.reviews.addTrigger(trigger);
      await repositories.audit.append(
        { kind: 'aanleiding-gemeld', jobId, triggerId: trigger.id, trigger: trigger.kind, as: part },
        by(actor, at, acted),
      );
      // Who has the functie does not answer about it.
      const holders = (await Promise.all(job.holderIds.map((id) => accountsOf(repositories, id)))).flat();
      const to = (await hrToTell(repositories)).filter((id) => !holders.includes(id));
      await tell(
        repositories,
        { kind: 'herziening-gevraagd', to, from: actor.accountId, jobId, aboutId: trigger.id },
        at,
      );
    });
  };
}

/** What this person asked about a functie, under any account. */
export async function asksOf(
  repositories: Repositories,
  actor: Actor,
  job: Job,
  acted: ActedOn,
): Promise<OwnAsks> {
  const own = await accountsOf(repositories, actor.accountId);
  const asks = (await repositories.reviews.triggers(job.id))
    .filter((trigger) => own.includes(trigger.by) && trigger.as !== 'hr')
    .reverse();
  const open = asks.some(({ answer }) => answer === null);
  return {
    job,
    part: acted.job?.ties.holds === true ? 'medewerker' : 'leidinggevende',
    asks,
    closed: open ? 'open' : statusAllows('upkeep.ask', job.status) ? null : 'niet-nu',
  };
}
