import type { DuplicateLink } from '../people/duplicates';

/** A department. The departments of an employer form a tree. */
export interface Department {
  readonly id: string;
  readonly name: string;
  /** The department above it; null at the top. */
  readonly parentId: string | null;
  readonly revision: number;
}

/** Who leads which department; a department can be led by several people. */
export interface Leader {
  readonly departmentId: string;
  readonly accountId: string;
}

/** Someone acts for a manager, from one day (YYYY-MM-DD) to another, both included. */
export interface Replacement {
  readonly id: string;
  readonly forId: string;
  readonly byId: string;
  readonly from: string;
  readonly until: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; null when it was not withdrawn. */
  readonly withdrawnAt: string | null;
}

/** Who stands where: what the policy needs to know of the organisation. */
export interface Chart {
  readonly departments: readonly Pick<Department, 'id' | 'parentId'>[];
  /** Only people who are active. */
  readonly leaders: readonly Leader[];
  /** Which accounts are of one person. */
  readonly duplicates: readonly DuplicateLink[];
}

/**
 * A department and everything above it, the nearest first. Stops at a department that was met before, so that damaged
 * data cannot make it run for ever.
 */
export function lineUp(chart: Pick<Chart, 'departments'>, departmentId: string | null): readonly string[] {
  const line: string[] = [];
  let at = departmentId;
  while (at !== null && !line.includes(at)) {
    const current: string = at;
    line.push(current);
    at = chart.departments.find(({ id }) => id === current)?.parentId ?? null;
  }
  return line;
}

/** A department and everything below it. */
export function branchOf(chart: Pick<Chart, 'departments'>, departmentId: string): readonly string[] {
  return chart.departments.map(({ id }) => id).filter((id) => lineUp(chart, id).includes(departmentId));
}
