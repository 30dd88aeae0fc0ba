/**
 * One stored answer: every question of the walk has its own row, so that two people (or two tabs) who answer
 * different questions never meet. An answer may be incomplete: autosave keeps what was typed.
 */
export const questionKinds = [
  'poort',
  'criterium',
  'taak',
  'gebied',
  'omstandigheid',
  'inspanning',
  'tijdsdeel',
  'voorbeeldfunctie',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface AnswerContent {
  /** The choice; null while nothing is chosen. For `tijdsdeel`: whole percents as text. For `gebied`: always null. For `voorbeeldfunctie`: its id. */
  readonly value: string | null;
  readonly reason: string;
  readonly evidence: string;
  readonly doubt: boolean;
}

export interface StoredAnswer extends AnswerContent {
  readonly jobId: string;
  readonly kind: QuestionKind;
  readonly questionId: string;
  /** 1 at the first save; 0 stands for "not stored yet". */
  readonly revision: number;
  readonly answeredBy: string;
  readonly answeredByName: string;
  /** ISO 8601, UTC. */
  readonly answeredAt: string;
}

/** Longest reason or evidence text, in characters. */
export const longestReason = 1000;
