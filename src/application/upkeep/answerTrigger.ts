import { refuse, refuseFaults } from '../../domain/shared/failure';
import {
  longestTriggerText,
  type Trigger,
  type TriggerAnswer,
  type TriggerOutcome,
} from '../../domain/upkeep/trigger';
import type { Actor } from '../../domain/workflow/actor';
import { tell } from '../messages/tell';
import type { Repositories } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { loadUpkeepJob } from './loadReview';
import { canBeginProcedure } from './canBeginProcedure';
import { neededText } from './upkeepFaults';
import type { UpkeepPorts } from './upkeepPorts';

/** What HR answers to a trigger without beginning anew. */
export interface GivenAnswer {
  readonly triggerId: string;
  readonly outcome: Exclude<TriggerOutcome, 'begonnen'>;
  readonly words: string;
}

/**
 * Answers a trigger, once, and tells who asked. Beginning anew answers all open triggers by itself (`answerOpenTriggers`). Refuses `invalid`
 * at `waarom`; `wrong-status` when a colleague answered it already, or when it cannot be taken along because a procedure can begin.
 */
export function makeAnswerTrigger({ unitOfWork, library, clock }: Omit<UpkeepPorts, 'ids'>) {
  return async (actor: Actor, jobId: string, { triggerId, outcome, words }: GivenAnswer): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { job, acted } = await loadUpkeepJob(repositories, actor, 'upkeep.handle', jobId);
      authoriseOnJob(actor, 'upkeep.handle', job, acted);
      const trigger = await repositories.reviews.findTrigger(triggerId);
      if (trigger?.jobId !== jobId) refuse({ code: 'not-found', what: 'trigger' });
      if (trigger.answer !== null) {
        refuse({ code: 'wrong-status', status: 'beantwoord', action: 'upkeep.handle' });
      }
      if (outcome === 'meegenomen' && (await canBeginProcedure(repositories, library, actor, jobId))) {
        refuse({ code: 'wrong-status', status: job.status, action: 'upkeep.handle' });
      }
      refuseFaults(neededText('waarom', words.trim(), longestTriggerText));
      await answer(repositories, actor, trigger, { outcome, words: words.trim(), by: actor.accountId, at });
    });
  };
}

/** A new procedure answers everything that was open about the functie. For inside the unit of work in which it begins. */
export async function answerOpenTriggers(
  repositories: Repositories,
  actor: Actor,
  jobId: string,
  words: string,
  at: string,
): Promise<void> {
  const open = (await repositories.reviews.triggers(jobId)).filter((trigger) => trigger.answer === null);
  for (const trigger of open) {
    await answer(repositories, actor, trigger, { outcome: 'begonnen', words, by: actor.accountId, at });
  }
}

async function answer(
  repositories: Repositories,
  actor: Actor,
  { id, jobId, by: askedBy, as }: Trigger,
  given: TriggerAnswer,
): Promise<void> {
  if (!(await repositories.reviews.answerTrigger(id, given))) {
    refuse({ code: 'wrong-status', status: 'beantwoord', action: 'upkeep.handle' });
  }
  await repositories.audit.append(
    { kind: 'aanleiding-beantwoord', jobId, triggerId: id, outcome: given.outcome },
    by(actor, given.at),
  );
  if (as === 'hr') return;
  await tell(
    repositories,
    { kind: 'herziening-beantwoord', to: [askedBy], from: actor.accountId, jobId, aboutId: id },
    given.at,
  );
}
