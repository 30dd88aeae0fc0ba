import { lineUp, type Chart } from '../organisation/chart';
import type { Actor } from './actor';

/** How someone stands to a functie. */
export interface Ties {
  /** It is their own functie. */
  readonly holds: boolean;
  /** They lead its department or one above it, themselves or as a replacement. */
  readonly leads: boolean;
  /**
   * In whose place they act as a manager: the person they replace, or the nearer manager whose own functie this is.
   * Null when they act for themselves.
   */
  readonly onBehalfOf: string | null;
}

/** How the actor stands to a functie of a department, with these holders. */
export function tiesTo(
  actor: Pick<Actor, 'accountId' | 'standsInFor'>,
  job: { readonly departmentId: string | null; readonly holderIds: readonly string[] },
  chart: Chart,
): Ties {
  const holds = job.holderIds.includes(actor.accountId);
  const line = lineUp(chart, job.departmentId).map((id) =>
    chart.leaders.filter(({ departmentId }) => departmentId === id).map(({ accountId }) => accountId),
  );
  const own = line.findIndex((leaders) => leaders.includes(actor.accountId));
  if (own >= 0) {
    const nearer = line.slice(0, own).flat();
    const allHold = nearer.length > 0 && nearer.every((id) => job.holderIds.includes(id));
    return { holds, leads: true, onBehalfOf: allHold ? (nearer[0] ?? null) : null };
  }
  const replaced = line.flat().find((id) => actor.standsInFor.includes(id));
  return { holds, leads: replaced !== undefined, onBehalfOf: replaced ?? null };
}
