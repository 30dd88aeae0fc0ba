import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './openDatabase';

const attempts = 40;
const betweenMs = 50;

/**
 * Writes the database file anew and empties the WAL, so that nothing that was deleted is left in either. A reader that is
 * still busy keeps a part of the WAL in use; then it is tried again, for two seconds.
 */
export async function forget({ writer }: Pick<Database, 'writer'>): Promise<void> {
  await sql`vacuum`.execute(writer);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(TRUNCATE)`.execute(writer);
    if (rows[0]?.busy === 0) return;
    await wait(betweenMs);
  }
  throw new Error('The WAL could not be emptied: a reader stayed busy');
}
