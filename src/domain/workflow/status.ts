/** The statuses of a functie in this tool; the ids are fixed names that others rely on. */
export const jobStatuses = [
  'concept',
  'in-gesprek',
  'klaar-voor-advies',
  'geadviseerd',
  'niveau-bepaald',
  'profiel-klaar',
  'ter-tekening',
  'akkoord-getekend',
  'getekend',
  'ontvangst-vastgelegd',
  'geweigerd',
  'ingetrokken',
  'vervangen',
  'gearchiveerd',
] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** Until here the profile is a draft: every page of its PDF says so. */
const beforeFinal: readonly JobStatus[] = [
  'concept',
  'in-gesprek',
  'klaar-voor-advies',
  'geadviseerd',
  'niveau-bepaald',
];

/** Whether the profile was finished. */
export function profileIsFinal(status: JobStatus): boolean {
  return !beforeFinal.includes(status);
}
