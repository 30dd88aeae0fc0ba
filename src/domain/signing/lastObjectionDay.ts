import { dutchDay } from '../shared/dutchDay';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The last day (YYYY-MM-DD) on which someone can object: so many weeks after the day in the Netherlands on which the profile
 * was made available to them (`at`, ISO 8601). The number of weeks is the employer's; no law sets one.
 */
export function lastObjectionDay(at: string, weeks: number): string {
  const begin = Date.parse(`${dutchDay(at)}T00:00:00Z`);
  return new Date(begin + weeks * 7 * dayMs).toISOString().slice(0, 10);
}
