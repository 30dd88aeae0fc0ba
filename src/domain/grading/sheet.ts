import type { Gate } from '../catalog/catalog';

/** The choices that every criterion offers beside the options of the catalog. */
export const specialChoices = ['lichter', 'zwaarder', 'nvt'] as const;
export type SpecialChoice = (typeof specialChoices)[number];

export function isSpecialChoice(choice: string): choice is SpecialChoice {
  return (specialChoices as readonly string[]).includes(choice);
}

export type GateId = Gate['id'];
export interface GateAnswers {
  readonly 'klantrelatie-en-verkoop'?: 'ja' | 'nee';
  readonly leidinggeven?: 'geen' | 'functioneel' | 'team' | 'leidinggevenden';
  readonly 'winkelketen-contract'?: 'ja' | 'nee';
}

/** One answer to a criterion. An unanswered criterion has no entry: it is never "A" and never "no". */
export interface Answer {
  /** An option id of the criterion, or a special choice. */
  readonly choice: string;
  readonly reason?: string;
  readonly evidence?: string;
  readonly doubt?: boolean;
}

export const taskAnswers = ['ja', 'deels', 'nee'] as const;
export type TaskAnswer = (typeof taskAnswers)[number];

export const timeShareKeys = ['A', 'B', 'C', 'key-accountmanager'] as const;
export type TimeShareKey = (typeof timeShareKeys)[number];

export type ConditionId = 'verkeer' | 'werkdruk' | 'werktijden' | 'werkplek';

/** All answers of one grading (het indelingsformulier). Order never matters. */
export interface GradingSheet {
  readonly gates: GateAnswers;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Task id → answer, for the result areas of Key accountmanager. */
  readonly tasks: Readonly<Record<string, TaskAnswer>>;
  /** Result area id → the one text that explains the area. */
  readonly areaReasons: Readonly<Record<string, string>>;
  /** Part of the working time (0 to 1) spent on work of a level. */
  readonly timeShares: Readonly<Partial<Record<TimeShareKey, number>>>;
  /** Recorded, never weighed. */
  readonly conditions: Readonly<Partial<Record<ConditionId, 'ja' | 'nee'>>>;
}

export const emptySheet: GradingSheet = {
  gates: {},
  answers: {},
  tasks: {},
  areaReasons: {},
  timeShares: {},
  conditions: {},
};
