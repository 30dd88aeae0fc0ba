import type { AnswerContent, QuestionKind } from '../../domain/grading/storedAnswer';
import type { AgreedAnswer, Comparison, SecondGrading, SideAnswer } from '../../domain/second/second';

/** An answer of the second assessor, with its revision. */
export interface SecondAnswer extends SideAnswer {
  readonly revision: number;
  readonly answeredAt: string;
}

/** The second gradings of one organisation. The schema refuses every change of what was handed in. */
export interface SecondRepository {
  /** False when the functie has one that did not end; then nothing was written. */
  insert(second: Omit<SecondGrading, 'handedInAt' | 'ended'>): Promise<boolean>;
  find(id: string): Promise<SecondGrading | undefined>;
  /** The one of a functie that did not end, if any. */
  open(jobId: string): Promise<SecondGrading | undefined>;
  /** All that did not end, the first asked first. */
  listOpen(): Promise<readonly SecondGrading[]>;
  /** Of one functie, the first asked first. */
  listForJob(jobId: string): Promise<readonly SecondGrading[]>;
  /** The functies that one of these accounts grades and did not hand in yet. */
  blindJobs(accountIds: readonly string[]): Promise<readonly string[]>;
  answers(id: string): Promise<readonly SecondAnswer[]>;
  /** Guarded write, as for answers. */
  saveAnswer(
    id: string,
    kind: QuestionKind,
    questionId: string,
    revision: number,
    content: AnswerContent,
    at: string,
  ): Promise<number | null>;
  /** False when it was handed in or ended already. */
  handIn(id: string, at: string, comparison: Comparison): Promise<boolean>;
  comparison(id: string): Promise<Comparison | undefined>;
  agreed(id: string): Promise<readonly AgreedAnswer[]>;
  /** False when something was agreed on the question already. */
  agree(id: string, agreed: AgreedAnswer): Promise<boolean>;
  /** False when it had ended already. */
  end(id: string, by: string, at: string, reason: string): Promise<boolean>;
}
