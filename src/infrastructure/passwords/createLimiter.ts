import { DomainFailure } from '../../domain/shared/failure';

/** Runs work now or a little later; refuses with DomainFailure `busy` when too much is waiting already. */
export type Limiter = <T>(work: () => Promise<T>) => Promise<T>;

/** A limiter that runs `atOnce` pieces of work side by side and lets `waiting` more wait, first come first served. */
export function createLimiter({ atOnce, waiting }: { atOnce: number; waiting: number }): Limiter {
  const queue: (() => void)[] = [];
  let running = 0;

  async function turn(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) throw new DomainFailure({ code: 'busy' });
    // Who waits takes over the place of who is done, so that nobody can slip in between.
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  function done(): void {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      done();
    }
  };
}
