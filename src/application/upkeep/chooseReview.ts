import { isDay, monthsLater } from '../../domain/shared/days';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import { settingsBounds } from '../../domain/organisation/settings';
import { longestTriggerText } from '../../domain/upkeep/trigger';
import type { Actor } from '../../domain/workflow/actor';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { loadUpkeepJob } from './loadReview';
import { neededText } from './upkeepFaults';
import type { UpkeepPorts } from './upkeepPorts';

/** What HR chooses for one functie. */
export interface GivenReview {
  /** YYYY-MM-DD; empty or anything else: no day. */
  readonly day: string;
  readonly reason: string;
  /** The decision about the level that was on the screen. */
  readonly decisionId: string;
}

/**
 * Chooses another day on which the grading of a functie is looked at again. It counts until the level is set anew. Refuses `invalid` at `dag`
 * and `waarom`, `wrong-status` without a level, and `stale` when another level was set meanwhile.
 */
export function makeChooseReview({ unitOfWork, clock, ids }: UpkeepPorts) {
  return async (actor: Actor, jobId: string, { day, reason, decisionId }: GivenReview): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { job, acted } = await loadUpkeepJob(repositories, actor, 'upkeep.handle', jobId);
      authoriseOnJob(actor, 'upkeep.handle', job, acted);
      const decision = await repositories.decisions.current(jobId);
      if (decision === undefined) {
        refuse({ code: 'wrong-status', status: job.status, action: 'upkeep.handle' });
      }
      if (decision.id !== decisionId) {
        refuse({ code: 'stale', what: 'review', stored: null, storedRevision: 0 });
      }
      refuseFaults([
        ...dayFaults(day, dutchDay(at)),
        ...neededText('waarom', reason.trim(), longestTriggerText),
      ]);
      const chosen = { id: ids.newId(), jobId, decisionId, day, reason: reason.trim() };
      await repositories.reviews.chooseDay({ ...chosen, by: actor.accountId, at });
      await repositories.audit.append({ kind: 'herziening-gekozen', jobId, day }, by(actor, at, acted));
    });
  };
}

/** From tomorrow on, and no further away than the longest term. */
function dayFaults(day: string, today: string): readonly Fault[] {
  if (!isDay(day)) return [{ field: 'dag', problem: 'geen-datum' }];
  if (day <= today) return [{ field: 'dag', problem: 'verleden' }];
  return day > monthsLater(today, settingsBounds.months) ? [{ field: 'dag', problem: 'te-ver' }] : [];
}
