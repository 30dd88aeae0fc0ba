import fc from 'fast-check';
import {
  accountLimits,
  counted,
  networkLimits,
  settled,
  tallyLifeMs,
  waitMs,
  type Limits,
  type Tally,
} from '../../../../src/domain/access/throttle';

const start = Date.parse('2026-11-21T09:00:00.000Z');

/** Someone who tries at these moments, each so long after the one before: which attempts are looked at? */
function tries(pauses: readonly number[], limits: Limits): { tally: Tally | undefined; looked: number[] } {
  let tally: Tally | undefined;
  let now = start;
  const looked: number[] = [];
  for (const pause of pauses) {
    now += pause;
    if (waitMs(tally, limits, now) > 0) continue;
    tally = counted(tally, limits, now);
    looked.push(now);
  }
  return { tally, looked };
}

const pauses = fc.array(fc.integer({ min: 0, max: 30 * 60_000 }), { maxLength: 400 });

describe('guessing at one account', () => {
  it('costs nothing five times, then waiting that doubles up to a quarter of an hour', () => {
    const { tally } = tries([0, 0, 0, 0, 0], accountLimits);
    let now = start;
    let last = tally;
    const waits = Array.from({ length: 12 }, () => {
      const wait = waitMs(last, accountLimits, now);
      now += wait;
      last = counted(last, accountLimits, now);
      return wait / 1000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  });

  it('is looked at no more than a hundred times in any day, whatever the rhythm', () => {
    fc.assert(
      fc.property(pauses, (given) => {
        const { looked } = tries(given, accountLimits);
        const day = accountLimits.windowMs;
        // Windows do not slide: a burst at the end of one and at the start of the next is twice the most.
        return looked.every((from) => looked.filter((at) => at >= from && at < from + day).length <= 200);
      }),
    );
    const { looked } = tries(
      Array.from({ length: 2000 }, () => 30_000),
      {
        ...accountLimits,
        freeFailures: Infinity,
      },
    );
    expect(looked).toHaveLength(100);
  });

  it('never closes for longer than a day', () => {
    fc.assert(
      fc.property(pauses, fc.nat(30 * 60_000), (given, after) => {
        const { tally } = tries(given, accountLimits);
        const now = start + given.reduce((sum, pause) => sum + pause, 0) + after;
        const wait = waitMs(tally, accountLimits, now);
        expect(wait).toBeLessThanOrEqual(tallyLifeMs);
        expect(waitMs(tally, accountLimits, now + wait)).toBe(0);
      }),
    );
  });

  it('is forgiven by a right attempt, which still counts for the day', () => {
    const { tally } = tries([0, 0, 0, 0, 0, 5000], accountLimits);
    if (tally === undefined) throw new Error('Nothing was counted');
    const after = settled(tally, accountLimits);
    expect(after).toMatchObject({ failures: 0, counted: 6 });
    expect(waitMs(after, accountLimits, after.lastAt)).toBe(0);
  });

  it('is forgotten after a day without attempts', () => {
    const { tally } = tries(
      Array.from({ length: 40 }, () => 16 * 60_000),
      accountLimits,
    );
    if (tally === undefined) throw new Error('Nothing was counted');
    expect(counted(tally, accountLimits, tally.lastAt + tallyLifeMs)).toMatchObject({
      failures: 1,
      counted: 1,
    });
  });
});

describe('guessing from one network', () => {
  it('is looked at thirty times in ten minutes', () => {
    const { looked } = tries(
      Array.from({ length: 100 }, () => 1000),
      networkLimits,
    );
    expect(looked).toHaveLength(30);
    const { tally } = tries(
      Array.from({ length: 30 }, () => 0),
      networkLimits,
    );
    expect(waitMs(tally, networkLimits, start)).toBe(10 * 60_000);
    expect(waitMs(tally, networkLimits, start + 10 * 60_000)).toBe(0);
  });

  it('does not count what was right: many people may share a network', () => {
    let tally: Tally | undefined;
    for (let person = 0; person < 200; person += 1) {
      expect(waitMs(tally, networkLimits, start)).toBe(0);
      tally = settled(counted(tally, networkLimits, start), networkLimits);
    }
  });
});
