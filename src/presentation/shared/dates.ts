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

const wholeMoment = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: zone,
});

/** The moment (ISO 8601, UTC) at which a calendar date (YYYY-MM-DD) begins in the Netherlands. */
export function startOfDay(date: string): string {
  const midnight = Date.parse(`${date}T00:00:00.000Z`);
  const found = [2, 1]
    .map((hours) => new Date(midnight - hours * 3_600_000))
    .find((moment) => wholeMoment.format(moment).replace(', ', 'T') === `${date}T00:00`);
  return (found ?? new Date(midnight)).toISOString();
}

/** The calendar date after another. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A date as people type it, "21-11-2026" or "2026-11-21", as YYYY-MM-DD; null when it is no date. */
export function typedDay(text: string): string | null {
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  const [year, month, day] = dutch === null ? text.split('-') : [dutch[3], dutch[2], dutch[1]];
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const moment = Date.parse(`${date}T00:00:00.000Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== date ? null : date;
}
