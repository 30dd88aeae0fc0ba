import type { Receipt } from '../grading/advice';
import type { AnswerContent, QuestionKind } from '../grading/storedAnswer';

/** An answer of one of the two assessors, as it was when the second handed in. */
export interface SideAnswer extends AnswerContent {
  readonly kind: QuestionKind;
  readonly questionId: string;
}

/** Both sides as they were when the second handed in: what each found without knowing the other. */
export interface Comparison {
  readonly first: { readonly answers: readonly SideAnswer[]; readonly receipt: Receipt };
  readonly second: { readonly answers: readonly SideAnswer[]; readonly receipt: Receipt };
}

/** The request to grade a functie a second time, blind. Moments are ISO 8601, UTC. */
export interface SecondGrading {
  readonly id: string;
  readonly jobId: string;
  readonly assessorId: string;
  readonly askedBy: string;
  readonly askedAt: string;
  /** Null while the second assessor is at work. */
  readonly handedInAt: string | null;
  /** `reason` is empty when both agreed on everything in which they differed. */
  readonly ended: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** Why somebody of HR cannot be asked for a second grading. */
export type LeftOutBecause = 'vraagt' | 'heeft-de-functie' | 'antwoordde' | 'beoordeelde-eerder';

/** What was agreed on one question in which the two differed, and why. */
export interface AgreedAnswer {
  readonly kind: QuestionKind;
  readonly questionId: string;
  readonly value: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A question that the two answered differently; null: that one did not answer it. */
export interface Difference {
  readonly kind: QuestionKind;
  readonly questionId: string;
  readonly first: SideAnswer | null;
  readonly second: SideAnswer | null;
}

/** The kinds of questions of which the answer can move the outcome. */
const compared: readonly QuestionKind[] = ['poort', 'criterium', 'taak'];

/** One name for a question, over all kinds. */
export function questionKey({ kind, questionId }: Pick<SideAnswer, 'kind' | 'questionId'>): string {
  return `${kind}.${questionId}`;
}

/** How many questions both answered, or one of them, of those that are compared. */
export function comparedCount({ first, second }: Comparison): number {
  const answered = [...first.answers, ...second.answers].filter(
    ({ kind, value }) => compared.includes(kind) && value !== null,
  );
  return new Set(answered.map(questionKey)).size;
}

/** Where the two differ in what they chose, in the order of the first answers; reasons are not compared. */
export function differencesOf({ first, second }: Comparison): readonly Difference[] {
  const byKey = (answers: readonly SideAnswer[]): ReadonlyMap<string, SideAnswer> =>
    new Map(
      answers
        .filter(({ kind, value }) => compared.includes(kind) && value !== null)
        .map((answer) => [questionKey(answer), answer]),
    );
  const [one, other] = [byKey(first.answers), byKey(second.answers)];
  return [...new Map([...one, ...other]).values()].flatMap(({ kind, questionId }) => {
    const name = questionKey({ kind, questionId });
    const [a, b] = [one.get(name) ?? null, other.get(name) ?? null];
    return a?.value === b?.value ? [] : [{ kind, questionId, first: a, second: b }];
  });
}

/** The differences on which nothing was agreed yet. */
export function openDifferences(
  comparison: Comparison,
  agreed: readonly AgreedAnswer[],
): readonly Difference[] {
  return differencesOf(comparison).filter(
    ({ kind, questionId }) => !agreed.some((one) => one.kind === kind && one.questionId === questionId),
  );
}
