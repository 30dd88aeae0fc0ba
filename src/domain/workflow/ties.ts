import { lineUp, type Chart } from '../organisation/chart';
import { samePerson } from '../people/duplicates';
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

/** What of a functie decides who stands where. */
interface PlacedJob {
  readonly departmentId: string | null;
  readonly holderIds: readonly string[];
}

/** Every account of the people who have a functie. */
function holdersOf({ duplicates }: Pick<Chart, 'duplicates'>, { holderIds }: PlacedJob): readonly string[] {
  return holderIds.flatMap((id) => samePerson(duplicates, id));
}

/**
 * Who has to act as the manager of a functie: the leaders of the nearest department that has any, leaving out those whose
 * own functie it is. Empty when nobody leads it.
 */
export function nearestLeaders(chart: Chart, job: PlacedJob): readonly string[] {
  const holders = holdersOf(chart, job);
  for (const id of lineUp(chart, job.departmentId)) {
    const leaders = chart.leaders
      .filter(({ departmentId, accountId }) => departmentId === id && !holders.includes(accountId))
      .map(({ accountId }) => accountId);
    if (leaders.length > 0) return leaders;
  }
  return [];
}

/** How the actor stands to a functie of a department, with these holders. */
export function tiesTo(actor: Pick<Actor, 'accountId' | 'standsInFor'>, job: PlacedJob, chart: Chart): Ties {
  const holders = holdersOf(chart, job);
  const holds = holders.includes(actor.accountId);
  const line = lineUp(chart, job.departmentId).map((id) =>
    chart.leaders.filter(({ departmentId }) => departmentId === id).map(({ accountId }) => accountId),
  );
  const own = line.findIndex((leaders) => leaders.includes(actor.accountId));
  if (own >= 0) {
    const nearer = line.slice(0, own).flat();
    const allHold = nearer.length > 0 && nearer.every((id) => holders.includes(id));
    return { holds, leads: true, onBehalfOf: allHold ? (nearer[0] ?? null) : null };
  }
  const replaced = line.flat().find((id) => actor.standsInFor.includes(id));
  return { holds, leads: replaced !== undefined, onBehalfOf: replaced ?? null };
}
