import { startWorker } from '../../../../src/application/worker/startWorker';
import type { LogFields } from '../../../../src/application/ports';

/** A timer that a test lets go off. */
function handTimer() {
  let waiting: (() => void) | undefined;
  return {
    after(_milliseconds: number, work: () => void) {
      waiting = work;
      return () => {
        waiting = undefined;
      };
    },
    isSet: () => waiting !== undefined,
    goOff() {
      const work = waiting;
      waiting = undefined;
      work?.();
    },
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('goes round after each rest, also when a task failed', async () => {
  const timer = handTimer();
  const errors: LogFields[] = [];
  const logger = {
    info: () => undefined,
    warn: () => undefined,
    error: (_event: string, fields: LogFields = {}) => void errors.push(fields),
  };
  let rounds = 0;
  const worker = startWorker({
    timer,
    logger,
    restMs: 1000,
    tasks: [
      () => Promise.reject(new Error('broken')),
      () => {
        rounds += 1;
        return Promise.resolve();
      },
    ],
  });
  timer.goOff();
  await settled();
  timer.goOff();
  await settled();
  expect(rounds).toBe(2);
  expect(errors).toHaveLength(2);
  await worker.stop();
  expect(timer.isSet()).toBe(false);
});

it('waits for what is going on when it stops, and begins nothing after it', async () => {
  const timer = handTimer();
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const done: string[] = [];
  let finish = (): void => undefined;
  const worker = startWorker({
    timer,
    logger,
    restMs: 1000,
    tasks: [
      async (isStopping) => {
        await new Promise<void>((resolve) => (finish = resolve));
        done.push(`first, stopping: ${String(isStopping())}`);
      },
      () => {
        done.push('second');
        return Promise.resolve();
      },
    ],
  });
  timer.goOff();
  const stopped = worker.stop().then(() => done.push('stopped'));
  await settled();
  expect(done).toEqual([]);
  finish();
  await stopped;
  expect(done).toEqual(['first, stopping: true', 'stopped']);
  expect(timer.isSet()).toBe(false);
});
