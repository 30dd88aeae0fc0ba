/** A message is kept no longer than this, read or not. Our own choice: by then what it was about is done or was told again. */
export const longestKept = 12;

/**
 * The moment (ISO 8601, UTC) before which messages go: so many months ago as messages are kept, or as personal files are when that is
 * shorter. Where the earlier month
 * is shorter, the moment falls in the first days of the month after it.
 */
export function messagesKeptFrom(at: string, personFileMonths: number): string {
  const moment = new Date(at);
  moment.setUTCMonth(moment.getUTCMonth() - Math.min(longestKept, personFileMonths));
  return moment.toISOString();
}
