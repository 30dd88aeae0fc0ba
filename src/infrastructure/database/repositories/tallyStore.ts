import type { TallyStore } from '../../../application/ports';
import type { Queries } from '../schema';

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Counted attempts on SQLite, so that they outlive a restart. */
export function createTallyStore(db: Queries): TallyStore {
  return {
    async find(key) {
      const row = await db.selectFrom('rem').selectAll().where('sleutel', '=', key).executeTakeFirst();
      return (
        row && {
          failures: row.mislukt,
          counted: row.geteld,
          windowFrom: Date.parse(row.venster_van),
          lastAt: Date.parse(row.laatst_op),
        }
      );
    },
    async set(key, { failures, counted, windowFrom, lastAt }) {
      const tally = {
        mislukt: failures,
        geteld: counted,
        venster_van: moment(windowFrom),
        laatst_op: moment(lastAt),
      };
      await db
        .insertInto('rem')
        .values({ sleutel: key, ...tally })
        .onConflict((conflict) => conflict.column('sleutel').doUpdateSet(tally))
        .execute();
    },
    async deleteOlderThan(milliseconds) {
      await db.deleteFrom('rem').where('laatst_op', '<=', moment(milliseconds)).execute();
    },
  };
}
