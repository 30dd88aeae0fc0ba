const day = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** The calendar date (YYYY-MM-DD) that it is in the Netherlands at a moment (ISO 8601). */
export function dutchDay(moment: string): string {
  return day.format(new Date(moment));
}
