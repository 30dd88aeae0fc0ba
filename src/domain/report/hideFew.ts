/** A figure about fewer functies than this is not shown: it would tell about the people who have them. */
export const fewest = 3;

/** How many functies there are of something. */
export interface Count<Key extends string> {
  readonly key: Key;
  readonly count: number;
}

/** A count as it may be shown; null when it is hidden. */
export interface ShownCount<Key extends string> {
  readonly key: Key;
  readonly count: number | null;
}

/** Counts that add up to a total, as they may be shown. The total is null when all of it is too little. */
export interface ShownCounts<Key extends string> {
  readonly counts: readonly ShownCount<Key>[];
  readonly total: number | null;
}

/**
 * Hides the counts of one or two functies, and so many others that nobody can work them out from the total: what is hidden
 * always is at least two counts, which together are at least three functies. Nothing at all is shown of fewer than three.
 */
export function hideFew<Key extends string>(counts: readonly Count<Key>[]): ShownCounts<Key> {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total < fewest) return { counts: counts.map(({ key }) => ({ key, count: null })), total: null };
  const smallestFirst = counts.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  const hidden = new Set<Key>();
  let hiddenSum = 0;
  for (const { key, count } of smallestFirst) {
    const enough = hidden.size === 0 || isGuess(hidden.size, hiddenSum);
    if (count >= fewest && enough) break;
    hidden.add(key);
    hiddenSum += count;
  }
  return {
    counts: counts.map(({ key, count }) => ({ key, count: hidden.has(key) ? null : count })),
    total: hidden.size === 0 || isGuess(hidden.size, hiddenSum) ? total : null,
  };
}

/**
 * Whether so many counts with this sum can only be guessed at. Each is at least one, so when the sum is no more than that
 * they are all one.
 */
function isGuess(cells: number, sum: number): boolean {
  return cells > 1 && sum >= fewest && sum > cells;
}

/** A part of a whole, such as border cases among decisions. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/**
 * The share of a part, 0 to 1; null when the part, or what is left of the whole, is one or two functies, or when the whole is
 * less than three. The numbers themselves are not given: beside other figures they could tell too much.
 */
export function shareUnlessFew({ count, of }: Part): number | null {
  const tooFew = (figure: number): boolean => figure > 0 && figure < fewest;
  return of < fewest || tooFew(count) || tooFew(of - count) ? null : count / of;
}
