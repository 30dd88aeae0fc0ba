import { monthsLater } from '../shared/days';
import { dutchDay } from '../shared/dutchDay';

/** After a decision about the level, a new procedure waits so many months (vakpraktijk 1.6 [29]). */
export const monthsBetweenProcedures = 12;

/**
 * The day (YYYY-MM-DD) from which a new procedure can begin without a reason of its own; null when it can now. `lastDecision`: when the
 * level was set last. Both are moments (ISO 8601) of which the day in the Netherlands counts, or such a day.
 */
export function procedureBar(lastDecision: string, now: string): string | null {
  const from = monthsLater(dutchDay(lastDecision), monthsBetweenProcedures);
  return dutchDay(now) < from ? from : null;
}
