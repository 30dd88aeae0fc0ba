import type { FailureStore } from '../../../application/ports';
import type { Queries } from '../schema';

/** Failed attempts by the hour on SQLite. */
export function createFailureStore(db: Queries): FailureStore {
  return {
    async add(hour, change) {
      const row = await db
        .insertInto('mislukt_per_uur')
        .values({ uur: hour, aantal: Math.max(0, change), gemeld: 0 })
        .onConflict((conflict) =>
          conflict.column('uur').doUpdateSet(({ eb, fn }) => ({
            aantal: fn<number>('max', [eb.val(0), eb('mislukt_per_uur.aantal', '+', change)]),
          })),
        )
        .returning('aantal')
        .executeTakeFirstOrThrow();
      return row.aantal;
    },
    async list() {
      const rows = await db.selectFrom('mislukt_per_uur').select(['uur', 'aantal']).orderBy('uur').execute();
      return rows.map(({ uur, aantal }) => ({ hour: uur, count: aantal }));
    },
    async markTold(hour) {
      const result = await db
        .updateTable('mislukt_per_uur')
        .set({ gemeld: 1 })
        .where('uur', '=', hour)
        .where('gemeld', '=', 0)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async deleteBefore(hour) {
      await db.deleteFrom('mislukt_per_uur').where('uur', '<', hour).execute();
    },
  };
}
