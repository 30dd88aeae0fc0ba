import type { Occasion } from './occasion';

/** What can be noted as a trigger (aanleiding). A new catalog and the end of the term arise by themselves; an objection has its own road. */
export const triggerKinds = ['inhoud', 'reorganisatie', 'verzoek'] as const satisfies readonly Occasion[];
export type TriggerKind = (typeof triggerKinds)[number];

/** In which part somebody told of it. */
export const tellingParts = ['hr', 'leidinggevende', 'medewerker'] as const;
export type TellingPart = (typeof tellingParts)[number];

/**
 * What came of a trigger: a new procedure began; nothing changes; or it is taken along, because the functie is being graded already or
 * nothing was signed on its level yet.
 */
export const triggerOutcomes = ['begonnen', 'blijft', 'meegenomen'] as const;
export type TriggerOutcome = (typeof triggerOutcomes)[number];

export interface TriggerAnswer {
  readonly outcome: TriggerOutcome;
  /** Why, for who told of it. */
  readonly words: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A sign that the grading of a functie may not fit any more. It never changes; it is open until HR answers it, once. */
export interface Trigger {
  readonly id: string;
  readonly jobId: string;
  readonly kind: TriggerKind;
  readonly why: string;
  /** Who told HR, in words; empty: nobody else, or it was told in this program. */
  readonly toldBy: string;
  readonly by: string;
  readonly as: TellingPart;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly answer: TriggerAnswer | null;
}

/** Longest text of a trigger or its answer, in characters. */
export const longestTriggerText = 2000;
export const longestToldBy = 200;
