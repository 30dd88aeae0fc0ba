/** Numbers that look random and are the same each time: a test that found a fault finds it again. */
export interface Randomly {
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
}

/** From a seed (mulberry32). */
export function randomly(seed: number): Randomly {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
