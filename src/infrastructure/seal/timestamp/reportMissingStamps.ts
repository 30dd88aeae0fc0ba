import type { Logger, Sealer } from '../../../application/ports';

/** The same sealer, which notes in the log when a seal was set without the time stamp that was asked for, and why. */
export function reportMissingStamps(sealer: Sealer, logger: Pick<Logger, 'warn'>): Sealer {
  return {
    async seal(request) {
      const sealed = await sealer.seal(request);
      if (sealed.timeStamp.status === 'failed') {
        logger.warn('seal-without-time-stamp', { code: sealed.timeStamp.reason });
      }
      return sealed;
    },
  };
}
