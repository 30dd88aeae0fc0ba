/** A plain value somewhere in a catalog, with the way to it: keys, and positions in lists. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: string | number | boolean;
}

/** Every plain value of something of JSON, in order. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((member, index) => leavesOf(member, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [{ path, value }]
    : [];
}

/** The lists in something of JSON of which each member is a thing by itself, with the way to them. */
export function listsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly members: readonly unknown[] }[] {
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    const own = members.some((member) => typeof member === 'object') ? [{ path, members }] : [];
    return [...own, ...members.flatMap((member, index) => listsOf(member, [...path, index]))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => listsOf(member, [...path, key]));
}

/** A copy with another value at a place; undefined takes a member out of its list. */
export function withValue<T>(whole: T, path: readonly (string | number)[], value: unknown): T {
  const copy = structuredClone(whole);
  let here = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (Array.isArray(here) && value === undefined) here.splice(Number(last), 1);
  else here[last] = value;
  return copy;
}
