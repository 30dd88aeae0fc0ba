import type { Replacement } from './chart';

type Days = Pick<Replacement, 'from' | 'until'>;

/** Where a replacement is in time: it holds, it is still to come, or it is over. */
export type ReplacementPhase = 'now' | 'coming' | 'past';

/** The phase on a day (YYYY-MM-DD). One that was withdrawn is over, also when it had not begun. */
export function replacementPhase(
  { from, until, withdrawnAt }: Days & Pick<Replacement, 'withdrawnAt'>,
  today: string,
): ReplacementPhase {
  if (withdrawnAt !== null || until < today) return 'past';
  return from > today ? 'coming' : 'now';
}

/** Whether two periods have a day in common. */
export function daysOverlap(one: Days, other: Days): boolean {
  return one.from <= other.until && other.from <= one.until;
}

/** What is wrong with the days of a new replacement. */
export type DaysFault =
  | { readonly field: 'from'; readonly problem: 'in-verleden' | 'te-ver' }
  | { readonly field: 'until'; readonly problem: 'voor-begin' | 'te-ver' };

/**
 * A replacement begins today or later, within a year; the last day is not before the first, and at most a year after it.
 * All days as YYYY-MM-DD. Nobody gets a right over days that are gone: the log would say something that was not so.
 */
export function daysFaults({ from, until }: Days, today: string): readonly DaysFault[] {
  const faults: DaysFault[] = [];
  if (from < today) faults.push({ field: 'from', problem: 'in-verleden' });
  if (from > yearLater(today)) faults.push({ field: 'from', problem: 'te-ver' });
  if (until < from) faults.push({ field: 'until', problem: 'voor-begin' });
  if (until > yearLater(from)) faults.push({ field: 'until', problem: 'te-ver' });
  return faults;
}

/** The same day a year later; of 29 February the text sorts between 28 February and 1 March, which is all that counts. */
function yearLater(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}
