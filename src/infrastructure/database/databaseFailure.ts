/**
 * A refusal of the database, in our own class: the driver's errors may come from another realm, so that
 * `instanceof` on them cannot be trusted.
 */
export class DatabaseFailure extends Error {
  constructor(
    /** The code of SQLite, such as `SQLITE_CONSTRAINT_UNIQUE`. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DatabaseFailure';
  }
}

/** Runs a call on the driver and translates its error; other errors pass unchanged. */
export function translated<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const code = driverCode(error);
    if (code === null) throw error;
    throw new DatabaseFailure(code, `${code}: ${(error as { message: string }).message}`, { cause: error });
  }
}

/** Whether the write was refused because a unique value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof DatabaseFailure && error.code === 'SQLITE_CONSTRAINT_UNIQUE';
}

/** Whether another process held the database for too long. */
export function isBusy(error: unknown): boolean {
  return error instanceof DatabaseFailure && error.code.startsWith('SQLITE_BUSY');
}

function driverCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : null;
}
