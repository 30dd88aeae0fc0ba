import type { SignInStore } from '../../../application/ports';
import type { Queries } from '../schema';

/** How people of an organisation may sign in, on SQLite. */
export function createSignInStore(db: Queries): SignInStore {
  return {
    async find(organisationId) {
      const row = await db
        .selectFrom('aanmelden')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .executeTakeFirst();
      return row === undefined
        ? { withPassword: true, revision: 0 }
        : { withPassword: row.lokaal === 1, revision: row.revisie };
    },
    async set(organisationId, revision, withPassword) {
      const values = { lokaal: withPassword ? (1 as const) : (0 as const), revisie: revision + 1 };
      const result =
        revision === 0
          ? await db
              .insertInto('aanmelden')
              .values({ organisatie_id: organisationId, ...values })
              .onConflict((conflict) => conflict.doNothing())
              .returning('revisie')
              .executeTakeFirst()
          : await db
              .updateTable('aanmelden')
              .set(values)
              .where('organisatie_id', '=', organisationId)
              .where('revisie', '=', revision)
              .returning('revisie')
              .executeTakeFirst();
      return result !== undefined;
    },
    async emergency(organisationId) {
      const rows = await db
        .selectFrom('noodtoegang')
        .select('account_id')
        .where('organisatie_id', '=', organisationId)
        .orderBy('account_id')
        .execute();
      return rows.map(({ account_id }) => account_id);
    },
    async addEmergency({ id, organisationId }) {
      await db
        .insertInto('noodtoegang')
        .values({ account_id: id, organisatie_id: organisationId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async removeEmergency(accountId) {
      const result = await db
        .deleteFrom('noodtoegang')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
    async setEmergency(organisationId, accountIds) {
      await db.deleteFrom('noodtoegang').where('organisatie_id', '=', organisationId).execute();
      if (accountIds.length === 0) return;
      await db
        .insertInto('noodtoegang')
        .values(accountIds.map((account_id) => ({ account_id, organisatie_id: organisationId })))
        .execute();
    },
  };
}
