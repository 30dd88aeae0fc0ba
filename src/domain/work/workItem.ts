/** What can wait for somebody. The words are in `presentation/work/workText.ts`, the page in `web/shared/workHref.ts`. */
export const workKinds = [
  'vragen',
  'zienswijze',
  'zienswijzen-sluiten',
  'tweede-beoordelen',
  'tweede-vergelijken',
  'advies-vragen',
  'niveau',
  'profiel',
  'aanbieden',
  'akkoord',
  'gezien',
  'weigering',
  'papier',
  'indelingsbesluit',
  'bezwaar-gesprek',
  'bezwaar-besluit',
  'nakijken',
  'herziening',
  'aanleiding',
  'mails',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** One thing that waits for one person. Derived from the records each time it is asked for, and never stored. */
export interface WorkItem {
  readonly kind: WorkKind;
  /** The functie that it is about; null when it is about none. */
  readonly jobId: string | null;
  /** Empty when it is about no functie. */
  readonly jobName: string;
  /** What waits exactly: the id of a copy, an offering, a decision. With the kind it is the same from day to day. */
  readonly aboutId: string;
  /** Since when it waits, ISO 8601, UTC. */
  readonly since: string;
  /** By when it has to be done, YYYY-MM-DD; null when there is no term. */
  readonly dueOn: string | null;
  /** The account in whose place the person would do it; null for themselves. */
  readonly onBehalfOf: string | null;
}
