import type { KnownBrowserStore } from '../../../application/ports';
import type { Queries } from '../schema';

/** Known browsers on SQLite. */
export function createKnownBrowserStore(db: Queries): KnownBrowserStore {
  return {
    async knows(secretHash, accountId, now) {
      const row = await db
        .selectFrom('bekende_browser')
        .select('account_id')
        .where('geheim_sha256', '=', secretHash)
        .where('account_id', '=', accountId)
        .where('verloopt_op', '>', now)
        .executeTakeFirst();
      return row !== undefined;
    },
    async remember({ id, organisationId }, { oldHash, newHash }, expiresAt) {
      if (oldHash !== undefined) {
        await db
          .updateTable('bekende_browser')
          .set({ geheim_sha256: newHash })
          .where('geheim_sha256', '=', oldHash)
          .execute();
      }
      await db
        .insertInto('bekende_browser')
        .values({
          geheim_sha256: newHash,
          account_id: id,
          organisatie_id: organisationId,
          verloopt_op: expiresAt,
        })
        .onConflict((conflict) =>
          conflict.columns(['geheim_sha256', 'account_id']).doUpdateSet({ verloopt_op: expiresAt }),
        )
        .execute();
    },
    async forget(accountId) {
      await db.deleteFrom('bekende_browser').where('account_id', '=', accountId).execute();
    },
    async deleteExpired(now) {
      await db.deleteFrom('bekende_browser').where('verloopt_op', '<=', now).execute();
    },
  };
}
