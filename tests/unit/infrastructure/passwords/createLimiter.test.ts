import { DomainFailure } from '../../../../src/domain/shared/failure';
import { createLimiter } from '../../../../src/infrastructure/passwords/createLimiter';

/** Work that is done when the test says so. */
function controlledWork() {
  const started: number[] = [];
  const finishers: (() => void)[] = [];
  return {
    started,
    work: (number: number) => () => {
      started.push(number);
      return new Promise<number>((resolve) => {
        finishers[number] = () => {
          resolve(number);
        };
      });
    },
    finish: (number: number) => {
      finishers[number]?.();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('createLimiter', () => {
  it('runs no more side by side than allowed and lets the rest wait their turn', async () => {
    const limited = createLimiter({ atOnce: 2, waiting: 10 });
    const { started, work, finish } = controlledWork();
    const results = [0, 1, 2, 3].map((number) => limited(work(number)));
    await settled();
    expect(started).toEqual([0, 1]);
    finish(1);
    await settled();
    expect(started).toEqual([0, 1, 2]);
    finish(0);
    await settled();
    expect(started).toEqual([0, 1, 2, 3]);
    finish(2);
    finish(3);
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  });

  it('refuses as busy when the queue is full, and takes work again when there is room', async () => {
    const limited = createLimiter({ atOnce: 1, waiting: 1 });
    const { started, work, finish } = controlledWork();
    const first = limited(work(0));
    const second = limited(work(1));
    await expect(limited(work(2))).rejects.toEqual(new DomainFailure({ code: 'busy' }));
    finish(0);
    await first;
    await settled();
    const third = limited(work(3));
    finish(1);
    await second;
    await settled();
    finish(3);
    await third;
    expect(started).toEqual([0, 1, 3]);
  });

  it('goes on after work that fails', async () => {
    const limited = createLimiter({ atOnce: 1, waiting: 1 });
    const failing = limited(() => Promise.reject(new Error('no memory')));
    const next = limited(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no memory');
    expect(await next).toBe('done');
    expect(await limited(() => Promise.resolve('again'))).toBe('again');
  });
});
