import type { ChosenReview } from '../../domain/upkeep/review';
import type { Trigger, TriggerAnswer } from '../../domain/upkeep/trigger';

/** When the gradings of one organisation are looked at again, and what can make it earlier. What was noted never changes. */
export interface ReviewRepository {
  chooseDay(chosen: ChosenReview): Promise<void>;
  /** The days that were chosen for a functie, in the order in which that was done; of all functies when none is named. */
  chosenDays(jobId?: string): Promise<readonly ChosenReview[]>;
  addTrigger(trigger: Omit<Trigger, 'answer'>): Promise<void>;
  findTrigger(id: string): Promise<Trigger | undefined>;
  /** Of one functie, the first noted first. */
  triggers(jobId: string): Promise<readonly Trigger[]>;
  /** Of all functies, what was not answered yet, the first noted first. */
  openTriggers(): Promise<readonly Trigger[]>;
  /** False when somebody answered it already; then nothing was written. */
  answerTrigger(id: string, answer: TriggerAnswer): Promise<boolean>;
}
