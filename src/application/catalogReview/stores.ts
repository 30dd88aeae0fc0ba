import type { CarryFate } from '../../domain/catalogReview/carryOver';
import type { VersionStep } from '../../domain/catalogReview/versionSteps';
import type { AnswerContent, QuestionKind } from '../../domain/grading/storedAnswer';

/** What became of an answer that did not stay as it was; the content is that of before, null for a new question. */
export interface MovedAnswer {
  readonly kind: QuestionKind;
  readonly questionId: string;
  readonly fate: Exclude<CarryFate, 'gelijk'>;
  readonly before: AnswerContent | null;
}

/** That somebody looked at a functie again: it went over to other versions, or nothing changes. It never changes. */
export interface CatalogReview {
  readonly id: string;
  readonly jobId: string;
  readonly kind: 'overgegaan' | 'blijft';
  readonly versions: readonly VersionStep[];
  /** May be empty when it went over before a level was set. */
  readonly reason: string;
  readonly answers: readonly MovedAnswer[];
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** How functies were looked at again after a new version of a catalog. */
export interface CatalogReviewRepository {
  insert(review: CatalogReview): Promise<void>;
  /** The first done first. */
  listForJob(jobId: string): Promise<readonly CatalogReview[]>;
  /** To which versions somebody noted that nothing changes, by functie. */
  notes(): Promise<ReadonlyMap<string, readonly (readonly VersionStep[])[]>>;
}
