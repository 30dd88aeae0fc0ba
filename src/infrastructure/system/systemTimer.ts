import type { Timer } from '../../application/ports';

export const systemTimer: Timer = {
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
