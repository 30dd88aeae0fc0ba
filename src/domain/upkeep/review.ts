import { dutchDay } from '../shared/dutchDay';
import { daysBetween, monthsLater } from '../shared/days';

/**
 * How a functie stands to the day on which its grading is looked at again (herziening):
 * - `over-tijd`: the day is there or passed;
 * - `binnenkort`: at most `soonDays` days to go; `op-tijd`: more than that;
 * - `loopt`: a new procedure began and its level is not set yet;
 * - `niet-nodig`: there is no level that holds, or the functie is in the archive.
 */
export const reviewStates = ['over-tijd', 'binnenkort', 'op-tijd', 'loopt', 'niet-nodig'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** So many days before it, the review is announced. Our own choice. */
export const soonDays = 60;

/** The day that HR chose for one functie in place of the term. It never changes; a later one takes its place. */
export interface ChosenReview {
  readonly id: string;
  readonly jobId: string;
  /** The decision about the level that held when it was chosen: the day counts as long as that decision. */
  readonly decisionId: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What the review of a functie follows from. */
export interface ReviewFacts {
  readonly archived: boolean;
  /** The decision about the level that holds now; null when there is none. `decidedAt` is ISO 8601, UTC. */
  readonly decision: { readonly id: string; readonly decidedAt: string } | null;
  /** Whether a new procedure was ever begun. */
  readonly begun: boolean;
  /** Every day that HR chose, in the order in which that was done. */
  readonly chosen: readonly ChosenReview[];
}

export interface Review {
  readonly state: ReviewState;
  /** YYYY-MM-DD; null when there is nothing to look at again. */
  readonly day: string | null;
  /** The choice that the day comes from; null when it comes from the term. */
  readonly chosen: ChosenReview | null;
}

/**
 * When the grading of a functie is looked at again, as it is on a day (YYYY-MM-DD): so many months after the day (in the Netherlands) on
 * which its level was set, or on the day that HR chose since. Pure: the same facts, term and day give the same answer.
 */
export function reviewOf(
  { archived, decision, begun, chosen }: ReviewFacts,
  termMonths: number,
  today: string,
): Review {
  if (archived) return { state: 'niet-nodig', day: null, chosen: null };
  if (decision === null) return { state: begun ? 'loopt' : 'niet-nodig', day: null, chosen: null };
  const choice = chosen.findLast(({ decisionId }) => decisionId === decision.id) ?? null;
  const day = choice?.day ?? monthsLater(dutchDay(decision.decidedAt), termMonths);
  return { state: stateOn(day, today), day, chosen: choice };
}

function stateOn(day: string, today: string): ReviewState {
  if (day <= today) return 'over-tijd';
  return daysBetween(today, day) <= soonDays ? 'binnenkort' : 'op-tijd';
}
