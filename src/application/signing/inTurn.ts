/** Does work on one thing after the earlier work on it; `key` names the thing. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Lets work on one thing wait for earlier work on it, in this process. It only saves work: that an act counts once is the
 * database's to guard, which also holds between processes.
 */
export function makeInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const earlier = last.get(key) ?? Promise.resolve();
    const mine = earlier.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
