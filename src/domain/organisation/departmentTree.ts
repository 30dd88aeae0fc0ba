import { branchOf, lineUp, type Department } from './chart';

/** A department in its place: with what is directly below it. */
export interface DepartmentNode<D> {
  readonly department: D;
  readonly below: readonly DepartmentNode<D>[];
}

/**
 * The departments as a tree, each level in the order in which they came. What hangs in a circle, which only damaged data
 * does, is shown at the top, so that it can be repaired.
 */
export function departmentTree<D extends Pick<Department, 'id' | 'parentId'>>(
  departments: readonly D[],
): readonly DepartmentNode<D>[] {
  const top = departments.filter((one) => one.parentId === null || !reachesTop(departments, one));
  const below = (parent: D): readonly DepartmentNode<D>[] =>
    departments
      .filter((one) => one.parentId === parent.id && !top.includes(one))
      .map((department) => ({ department, below: below(department) }));
  return top.map((department) => ({ department, below: below(department) }));
}

/** Every department once, each followed by what is below it, with how deep it is (0 at the top). */
export function inTreeOrder<D extends Pick<Department, 'id' | 'parentId'>>(
  departments: readonly D[],
): readonly { readonly department: D; readonly depth: number }[] {
  const flat = (
    nodes: readonly DepartmentNode<D>[],
    depth: number,
  ): readonly { readonly department: D; readonly depth: number }[] =>
    nodes.flatMap(({ department, below }) => [{ department, depth }, ...flat(below, depth + 1)]);
  return flat(departmentTree(departments), 0);
}

/** Whether a department may hang under another one: not under itself, and not under what is below it. */
export function mayHangUnder(
  departments: readonly Pick<Department, 'id' | 'parentId'>[],
  id: string,
  parentId: string | null,
): boolean {
  return parentId === null || !branchOf({ departments }, id).includes(parentId);
}

function reachesTop(
  departments: readonly Pick<Department, 'id' | 'parentId'>[],
  { id }: Pick<Department, 'id'>,
): boolean {
  const last = lineUp({ departments }, id).at(-1);
  return departments.find((one) => one.id === last)?.parentId === null;
}
