/** A date as it was typed, as YYYY-MM-DD; empty when nothing was typed, null when there is no such day. */
export function isoDate(day: string, month: string, year: string): string | null {
  if (day === '' && month === '' && year === '') return '';
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(20\d\d|2100)$/.test(year)) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** The three fields of a stored date. */
export function typedDate(iso: string): {
  readonly day: string;
  readonly month: string;
  readonly year: string;
} {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
