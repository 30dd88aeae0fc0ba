const zone = 'Europe/Amsterdam';
const day = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: zone,
});
const calendarDay = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: zone,
});

/** A moment (ISO 8601) as "21 november 2026", in Dutch time. */
export function dayOf(moment: string): string {
  return day.format(new Date(moment));
}

/** A moment (ISO 8601) as "14.32", in Dutch time. */
export function timeOf(moment: string): string {
  return clock.format(new Date(moment)).replace(':', '.');
}

/** A moment (ISO 8601) as "21 november 2026 om 14.32 uur", in Dutch time. */
export function momentOf(moment: string): string {
  return `${dayOf(moment)} om ${timeOf(moment)} uur`;
}

/** A calendar date (YYYY-MM-DD) as "21 november 2026"; a date has no zone. */
export function calendarDate(date: string): string {
  return calendarDay.format(new Date(`${date}T00:00:00Z`));
}
