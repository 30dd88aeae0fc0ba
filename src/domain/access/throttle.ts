const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** What was counted under one key. Times are milliseconds since 1970. */
export interface Tally {
  /** Failures in a row. */
  readonly failures: number;
  /** Attempts that were looked at since `windowFrom`. */
  readonly counted: number;
  readonly windowFrom: number;
  readonly lastAt: number;
}

/** How much is allowed under one key. */
export interface Limits {
  /** How many attempts are looked at in one window. */
  readonly mostInWindow: number;
  readonly windowMs: number;
  /** How many failures in a row cost no waiting; the next ones do, twice as long each time. */
  readonly freeFailures: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** Whether an attempt that was right still counts in the window. */
  readonly countsRight: boolean;
}

/** Per account, and per typed address that no account has. */
export const accountLimits: Limits = {
  mostInWindow: 100,
  windowMs: day,
  freeFailures: 5,
  firstWaitMs: second,
  longestWaitMs: 15 * minute,
  countsRight: true,
};

/** Per address that a mail is asked for, so that nobody's mailbox can be filled. Every request counts as a failure. */
export const mailLimits: Limits = {
  mostInWindow: 10,
  windowMs: day,
  freeFailures: 3,
  firstWaitMs: minute,
  longestWaitMs: 15 * minute,
  countsRight: true,
};

/** Per network that visitors come from; many people may share one, so only what fails counts. */
export const networkLimits: Limits = {
  mostInWindow: 30,
  windowMs: 10 * minute,
  freeFailures: Number.POSITIVE_INFINITY,
  firstWaitMs: 0,
  longestWaitMs: 0,
  countsRight: false,
};

/** Per network that strangers check files or codes from. Every check counts. */
export const checkLimits: Limits = {
  mostInWindow: 30,
  windowMs: 10 * minute,
  freeFailures: Number.POSITIVE_INFINITY,
  firstWaitMs: 0,
  longestWaitMs: 0,
  countsRight: true,
};

/**
 * Per network that visitors go to the identity service from. Who comes back as somebody does not count, so that a whole
 * office can sign in at nine.
 */
export const ssoLimits: Limits = { ...networkLimits, mostInWindow: 100 };

/** A tally that nothing happened to for this long says nothing any more. */
export const tallyLifeMs = day;

/** How long someone has to wait before the next attempt is looked at; 0: not at all. */
export function waitMs(tally: Tally | undefined, limits: Limits, now: number): number {
  if (tally === undefined || isPast(tally, now)) return 0;
  const full = inWindow(tally, limits, now) >= limits.mostInWindow;
  const forWindow = full ? tally.windowFrom + limits.windowMs - now : 0;
  return Math.max(0, forWindow, tally.lastAt + pauseAfter(tally.failures, limits) - now);
}

/** The tally with one more attempt. It counts as a failure until `settled` says that it was right. */
export function counted(tally: Tally | undefined, limits: Limits, now: number): Tally {
  const known = tally === undefined || isPast(tally, now) ? undefined : tally;
  const earlier = known === undefined ? 0 : inWindow(known, limits, now);
  return {
    failures: (known?.failures ?? 0) + 1,
    counted: earlier + 1,
    windowFrom: known === undefined || earlier === 0 ? now : known.windowFrom,
    lastAt: now,
  };
}

/** The tally after an attempt that `counted` has counted turned out to be right. */
export function settled(tally: Tally, limits: Limits): Tally {
  return limits.countsRight
    ? { ...tally, failures: 0 }
    : { ...tally, failures: Math.max(0, tally.failures - 1), counted: Math.max(0, tally.counted - 1) };
}

function pauseAfter(failures: number, limits: Limits): number {
  const tooMany = failures - limits.freeFailures;
  return tooMany < 0 ? 0 : Math.min(limits.longestWaitMs, limits.firstWaitMs * 2 ** tooMany);
}

function inWindow(tally: Tally, limits: Limits, now: number): number {
  return now - tally.windowFrom < limits.windowMs ? tally.counted : 0;
}

function isPast(tally: Tally, now: number): boolean {
  return now - tally.lastAt >= tallyLifeMs;
}
