import { lineUp, type Chart } from '../organisation/chart';
import type { Job } from './job';

/**
 * Whether a manager decides about one of these functies: leads its department or one above it. Who has such a functie
 * neither names nor withdraws a replacement of that manager: it would be choosing who decides about oneself.
 */
export function decidesAbout(
  managerId: string,
  jobs: readonly Pick<Job, 'departmentId'>[],
  chart: Chart,
): boolean {
  return jobs.some(({ departmentId }) => {
    const line = lineUp(chart, departmentId);
    return chart.leaders.some(
      (leader) => leader.accountId === managerId && line.includes(leader.departmentId),
    );
  });
}

/** Why someone may not arrange this replacement themselves. */
export type ArrangeFault = 'eigen-functie' | 'jezelf';

/**
 * Whether this person may let `byId` act for `forId`; null when they may. Nobody gives themselves the rights of a manager
 * (`jezelf`), and nobody chooses who decides about their own functies (`eigen-functie`). A colleague can.
 */
export function arrangeFault(
  actorId: string,
  { forId, byId }: { readonly forId: string; readonly byId: string },
  ownJobs: readonly Pick<Job, 'departmentId'>[],
  chart: Chart,
): ArrangeFault | null {
  if (decidesAbout(forId, ownJobs, chart)) return 'eigen-functie';
  return byId === actorId ? 'jezelf' : null;
}
