import { networkLimits, type Limits } from './throttle';

const hour = 60 * 60_000;
const day = 24 * hour;

/** How many attempts failed in one hour of the day, in UTC. */
export interface FailedInHour {
  /** Such as 2026-11-26T14. */
  readonly hour: string;
  readonly count: number;
}

/** More failures than this in a day on one account are unusual. Counted like a network: nothing waits for it. */
export const unusualForAccount: Limits = { ...networkLimits, mostInWindow: 15, windowMs: day };
/** One alarm a day for an account, and so many for all accounts of an organisation together. */
export const alarmsPerAccount: Limits = { ...unusualForAccount, mostInWindow: 1 };
export const alarmsPerOrganisation: Limits = { ...unusualForAccount, mostInWindow: 20 };

/** Fewer failures in an hour than this are never unusual, also where there were none before. */
const fewInHour = 30;
const timesUsual = 5;
/** How long the failures of an hour are kept, to know what is usual. */
export const failuresKeptMs = 15 * day;

/** The hour of a moment (ISO 8601), as failures are counted. */
export function hourOfFailure(at: string): string {
  return at.slice(0, 13);
}

/** Whether it is worth the work to look at what is usual. */
export function maybeUnusual(count: number): boolean {
  return count > fewInHour;
}

/**
 * What the busiest hour of a day usually is: the one in the middle of the days before today on which anything failed. One day
 * on which somebody guessed does not make guessing usual.
 */
export function usualInBusiestHour(hours: readonly FailedInHour[], today: string): number {
  const busiest = new Map<string, number>();
  for (const { hour: at, count } of hours) {
    const on = at.slice(0, 10);
    if (on !== today && count > 0) busiest.set(on, Math.max(busiest.get(on) ?? 0, count));
  }
  const sorted = [...busiest.values()].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Whether so many failures in an hour are far more than usual. */
export function isUnusual(count: number, usual: number): boolean {
  return count > Math.max(fewInHour, timesUsual * usual);
}
