/** A moment as a PDF writes it (ISO 32000-1, 7.9.4); null when it is none, or does not say in which zone. */
export function parsePdfDate(text: string): Date | null {
  const match =
    /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z(?:00'?00'?)?|([+-])(\d{2})'?(\d{2})'?)$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, sign, zoneHours, zoneMinutes] = match;
  const moment = new Date(
    `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`,
  );
  if (Number.isNaN(moment.getTime())) return null;
  if (sign === undefined) return moment;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000;
  return new Date(moment.getTime() + (sign === '+' ? -offset : offset));
}
