import { dutchDay } from '../../domain/shared/dutchDay';
import type { Review } from '../../domain/upkeep/review';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import { asksOf, type OwnAsks } from './askReview';
import { loadUpkeepJob, reviewOfJob } from './loadReview';
import type { UpkeepPorts } from './upkeepPorts';

/** What the page of a functie says about its upkeep. */
export interface UpkeepCard {
  readonly review: Review;
  /** Triggers that nobody answered; null for who may not see them. */
  readonly open: number | null;
  /** What the reader asked; null for who does not ask. */
  readonly own: OwnAsks | null;
}

/** For who may look at the functie. */
export function makeViewUpkeepCard({ unitOfWork, clock }: Pick<UpkeepPorts, 'unitOfWork' | 'clock'>) {
  return (actor: Actor, jobId: string): Promise<UpkeepCard> => {
    const today = dutchDay(clock.now().toISOString());
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const { job, acted } = await loadUpkeepJob(repositories, actor, 'job.view', jobId);
      const views = decide(actor, 'upkeep.view', acted) === 'allowed';
      const asks = decide(actor, 'upkeep.ask', acted) === 'allowed';
      const triggers = await repositories.reviews.triggers(jobId);
      return {
        review: await reviewOfJob(repositories, job, today),
        open: views ? triggers.filter(({ answer }) => answer === null).length : null,
        // HR does not ask HR.
        own: asks && !views ? await asksOf(repositories, actor, job, acted) : null,
      };
    });
  };
}
