import { monthsLater } from '../shared/days';

/** After a decision about the level, a new procedure waits so many months (vakpraktijk 1.6 [29]). */
export const monthsBetweenProcedures = 12;

/**
 * The day (YYYY-MM-DD) from which a new procedure can begin without a reason of its own; null when it can today. `lastDecision`: when the
 * level was set last, as a day or a moment (ISO 8601).
 */
export function procedureBar(lastDecision: string, today: string): string | null {
  const from = monthsLater(lastDecision.slice(0, 10), monthsBetweenProcedures);
  return today < from ? from : null;
}
