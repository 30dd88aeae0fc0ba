const day = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

const hour = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/** The hour of the day (0 to 23) that it is in the Netherlands at a moment (ISO 8601). */
export function dutchHour(moment: string): number {
  return Number(hour.format(new Date(moment)));
}

/** The calendar date (YYYY-MM-DD) that it is in the Netherlands at a moment (ISO 8601). */
export function dutchDay(moment: string): string {
  return day.format(new Date(moment));
}
