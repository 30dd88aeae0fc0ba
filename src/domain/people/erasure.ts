import { monthsLater } from '../shared/days';
import type { JobStatus } from '../workflow/status';

/** Why someone cannot be erased (yet). */
export type ErasureObstacle =
  | { readonly kind: 'zichzelf' }
  /** It is a duplicate: it goes along with the account that stays. */
  | { readonly kind: 'dubbel'; readonly keptId: string }
  | { readonly kind: 'actief' }
  /** Nothing tells since when they are not active. */
  | { readonly kind: 'geen-begin' }
  /** The first day (YYYY-MM-DD) on which it can be done. */
  | { readonly kind: 'termijn'; readonly from: string }
  | { readonly kind: 'open-functie'; readonly jobIds: readonly string[] }
  /** An objection of theirs is still open: its file would be gone before it is answered. */
  | { readonly kind: 'open-bezwaar' };

/** With these statuses nothing has to be done any more about a functie. */
const finished: readonly JobStatus[] = [
  'getekend',
  'ontvangst-vastgelegd',
  'ingetrokken',
  'vervangen',
  'gearchiveerd',
];

export interface ErasureSubject {
  readonly accountId: string;
  /** The account that stays, when this one is a duplicate; null otherwise. */
  readonly duplicateOf: string | null;
  readonly active: boolean;
  /** When they stopped (ISO 8601); null when nothing tells. */
  readonly stoppedAt: string | null;
  /** The functies that they have now. */
  readonly jobs: readonly { readonly id: string; readonly status: JobStatus }[];
  readonly hasOpenObjection: boolean;
}

/** What stands in the way of erasing someone at a moment (ISO 8601); nothing when it can be done. */
export function erasureObstacles(
  { accountId, duplicateOf, active, stoppedAt, jobs, hasOpenObjection }: ErasureSubject,
  byAccountId: string,
  at: string,
  termMonths: number,
): readonly ErasureObstacle[] {
  const open = jobs.filter(({ status }) => !finished.includes(status)).map(({ id }) => id);
  const from = stoppedAt === null ? null : monthsLater(stoppedAt.slice(0, 10), termMonths);
  return [
    ...(accountId === byAccountId ? [{ kind: 'zichzelf' } as const] : []),
    ...(duplicateOf === null ? [] : [{ kind: 'dubbel', keptId: duplicateOf } as const]),
    ...(active ? [{ kind: 'actief' } as const] : []),
    ...(!active && from === null ? [{ kind: 'geen-begin' } as const] : []),
    ...(!active && from !== null && at.slice(0, 10) < from ? [{ kind: 'termijn', from } as const] : []),
    ...(open.length > 0 ? [{ kind: 'open-functie', jobIds: open } as const] : []),
    ...(hasOpenObjection ? [{ kind: 'open-bezwaar' } as const] : []),
  ];
}
