/**
 * How far a mail about a message is. `wacht`: may leave; `bezig`: a process hands it to the mail server; `onzeker`: nobody knows
 * whether it left, so it does not leave again by itself; `mislukt`: the mail server refused it every time.
 */
export const mailStatuses = ['wacht', 'bezig', 'verstuurd', 'mislukt', 'onzeker'] as const;
export type MailStatus = (typeof mailStatuses)[number];

const minute = 60_000;

/** How long to wait after each refusal, in milliseconds. After the last one nothing is tried any more. */
const waits: readonly number[] = [5 * minute, 30 * minute, 2 * 60 * minute, 12 * 60 * minute];

/** How often a mail is handed to the mail server at most. */
export const mostAttempts = waits.length + 1;

/** A claim that is older than this is of a process that is gone: handing over a mail takes a minute at most. */
export const claimHoldsMs = 10 * minute;

/** When a mail may be tried again after so many attempts (1 or more), from a moment on; null: no more. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}
