import type { WorkItem } from '../work/workItem';

const day = 24 * 60 * 60 * 1000;

/** How many days before its term ends somebody is told of it. */
export const termNoticeDays = 5;

/** Before this hour nobody is reminded: a mail in the night helps nobody. */
export const firstReminderHour = 7;

/** Whether something waits longer than so many days. */
export function waitsTooLong({ since }: Pick<WorkItem, 'since'>, days: number, at: string): boolean {
  return Date.parse(at) - Date.parse(since) >= days * day;
}

/** Whether the term of something ends within a few days, or has ended. `today` is YYYY-MM-DD. */
export function termIsNear({ dueOn }: Pick<WorkItem, 'dueOn'>, today: string): boolean {
  if (dueOn === null) return false;
  return Date.parse(dueOn) - Date.parse(today) <= termNoticeDays * day;
}
