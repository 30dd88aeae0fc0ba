import type { Logger, Timer } from '../ports';

/** Whether the worker was told to stop: long work looks at it between two steps. */
export type IsStopping = () => boolean;

export interface Worker {
  /** Begins nothing new and waits for what is going on. Calling it twice is harmless. */
  stop(): Promise<void>;
}

interface WorkerDeps {
  readonly timer: Timer;
  readonly logger: Logger;
  /** How long to rest between two rounds, in milliseconds. */
  readonly restMs: number;
  /** What to do in each round, one after the other. */
  readonly tasks: readonly ((isStopping: IsStopping) => Promise<void>)[];
}

/** Does its tasks again and again, until it is stopped. A task that fails is logged, and tried again in the next round. */
export function startWorker({ timer, logger, restMs, tasks }: WorkerDeps): Worker {
  let stopping = false;
  let cancel = (): void => undefined;
  let round: Promise<void> = Promise.resolve();

  async function goRound(): Promise<void> {
    for (const task of tasks) {
      if (stopping) return;
      try {
        await task(() => stopping);
      } catch (error) {
        logger.error('worker-failed', { error });
      }
    }
  }

  function rest(): void {
    cancel = timer.after(restMs, () => {
      round = goRound().then(() => {
        if (!stopping) rest();
      });
    });
  }

  rest();
  return {
    async stop() {
      stopping = true;
      cancel();
      await round;
    },
  };
}
