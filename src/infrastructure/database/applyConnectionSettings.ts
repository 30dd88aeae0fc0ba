import type BetterSqlite3 from 'better-sqlite3';
import { StartFailure } from '../../domain/shared/startProblem';

/** Each setting as SQLite gives it back. */
const settings = {
  journal_mode: 'wal',
  // FULL: the driver silently falls back to NORMAL on a WAL file, which loses the last commits at a power cut.
  synchronous: '2',
  foreign_keys: '1',
  busy_timeout: '5000',
  journal_size_limit: '67108864',
  // What is deleted is overwritten, so that it cannot be read back from the file.
  secure_delete: '1',
} as const;

/** Sets what durability and integrity rest on and reads it back. Throws a StartFailure when a setting did not take. */
export function applyConnectionSettings(handle: BetterSqlite3.Database): void {
  for (const [setting, expected] of Object.entries(settings)) {
    // A read-only connection finds the journal mode in the file; it cannot set it.
    if (!(handle.readonly && setting === 'journal_mode')) handle.pragma(`${setting} = ${expected}`);
    const found = String(handle.pragma(setting, { simple: true }));
    if (found !== expected) throw new StartFailure({ code: 'database-setting', setting, expected, found });
  }
}
