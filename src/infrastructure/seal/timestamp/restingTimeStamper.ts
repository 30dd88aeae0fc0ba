import type { Clock } from '../../../application/ports';
import type { TimeStamper } from './timeStamper';

/** How long a service that gives no answer is left alone. */
const restMs = 60 * 1000;
/** Only these cost time. */
const silent = new Set(['timeout', 'unreachable']);

/**
 * Leaves a service that gives no answer alone for a minute. So who signs many copies in one go waits for it once, and not once
 * for each copy.
 */
export function restingTimeStamper(inner: TimeStamper, clock: Clock): TimeStamper {
  let restsUntil = 0;
  return {
    async stamp(bytes) {
      if (clock.now().getTime() < restsUntil) return { ok: false, reason: 'resting' };
      const stamp = await inner.stamp(bytes);
      if (!stamp.ok && silent.has(stamp.reason)) restsUntil = clock.now().getTime() + restMs;
      return stamp;
    },
  };
}
