/** One place where two values differ. */
export interface Difference {
  /** The way to the place; members of a list by what names them, unnamed ones by nothing or their position. */
  readonly path: readonly string[];
  /** undefined: it is not there. */
  readonly from: unknown;
  readonly to: unknown;
  /** The members are the same, in another order: then both sides are the names in order. */
  readonly order?: true;
}

type Parts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same JSON, whatever the order of the keys. */
export function same(from: unknown, to: unknown): boolean {
  if (Object.is(from, to)) return true;
  if (Array.isArray(from) && Array.isArray(to)) {
    return from.length === to.length && from.every((member, index) => same(member, to[index]));
  }
  if (!isParts(from) || !isParts(to)) return false;
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].every((key) => same(from[key], to[key]));
}

/** What names a member of a list; undefined: nothing does. */
function nameOf(member: unknown): string | undefined {
  if (!isParts(member)) return undefined;
  const name = member['id'] ?? member['heading'] ?? member['term'] ?? member['source'];
  return typeof name === 'string' ? name : undefined;
}

/** The members by name; null when one has none, or two have the same. */
function named(members: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const byName = new Map<string, unknown>();
  for (const member of members) {
    const name = nameOf(member);
    if (name === undefined || byName.has(name)) return null;
    byName.set(name, member);
  }
  return byName;
}

/** Lists of words that are read next to each other, row by row. */
const aligned: readonly string[] = ['rows', 'topics'];
/** Lists of which each member is a text, or a thing by itself; every other list of plain values is one value. */
const lists: readonly string[] = [...aligned, 'paragraphs', 'countedOnce'];

/**
 * Every place where two values of one shape differ, in the order of `from`. Equal values give none. Turned round it gives the same places
 * with the sides changed over.
 */
export function differences(from: unknown, to: unknown, path: readonly string[] = []): Difference[] {
  if (same(from, to)) return [];
  if (isParts(from) && isParts(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      differences(from[key], to[key], [...path, key]),
    );
  }
  if (Array.isArray(from) && Array.isArray(to)) return ofLists(from, to, path);
  return [{ path, from, to }];
}

function ofLists(from: readonly unknown[], to: readonly unknown[], path: readonly string[]): Difference[] {
  const [before, after] = [named(from), named(to)];
  if (before !== null && after !== null) return ofNamed(before, after, path);
  const key = path.at(-1) ?? '';
  if (aligned.includes(key)) {
    const longest = Math.max(from.length, to.length);
    return Array.from({ length: longest }, (_, index) =>
      differences(from[index], to[index], [...path, String(index + 1)]),
    ).flat();
  }
  const ofValues = [...from, ...to].every((member) => !isParts(member));
  if (ofValues && !lists.includes(key)) return [{ path, from, to }];
  return ofUnnamed(from, to, path);
}

function ofNamed(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  path: readonly string[],
): Difference[] {
  const kept = [...before.keys()].filter((name) => after.has(name));
  const keptAfter = [...after.keys()].filter((name) => before.has(name));
  return [
    ...[...before, ...[...after].filter(([name]) => !before.has(name))].flatMap(([name]) =>
      differences(before.get(name), after.get(name), [...path, name]),
    ),
    ...(same(kept, keptAfter) ? [] : [{ path, from: kept, to: keptAfter, order: true as const }]),
  ];
}

/** What is between the parts that are equal at the begin and at the end, one against one. */
function ofUnnamed(from: readonly unknown[], to: readonly unknown[], path: readonly string[]): Difference[] {
  const shortest = Math.min(from.length, to.length);
  let begin = 0;
  while (begin < shortest && same(from[begin], to[begin])) begin += 1;
  let end = 0;
  while (end < shortest - begin && same(from.at(-1 - end), to.at(-1 - end))) end += 1;
  const [before, after] = [from.slice(begin, from.length - end), to.slice(begin, to.length - end)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const [one, other] = [before[index], after[index]];
    return Array.isArray(one) || Array.isArray(other)
      ? [{ path, from: one, to: other }]
      : differences(one, other, path);
  }).flat();
}
