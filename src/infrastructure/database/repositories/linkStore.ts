import type { Selectable } from 'kysely';
import type { LinkStore, StoredLink } from '../../../application/ports';
import type { Queries, Schema } from '../schema';

/** One-time links on SQLite: one for each account. */
export function createLinkStore(db: Queries): LinkStore {
  return {
    async set({ id, organisationId }, { secretHash, codeMark, purpose, createdAt, expiresAt }) {
      const link = {
        geheim_sha256: secretHash,
        code_merk: codeMark,
        doel: purpose,
        gemaakt_op: createdAt,
        verloopt_op: expiresAt,
        gebruikt_op: null,
      };
      await db
        .insertInto('toegangslink')
        .values({ account_id: id, organisatie_id: organisationId, ...link })
        .onConflict((conflict) => conflict.column('account_id').doUpdateSet(link))
        .execute();
    },
    async findBySecret(secretHash) {
      const row = await db
        .selectFrom('toegangslink')
        .selectAll()
        .where('geheim_sha256', '=', secretHash)
        .executeTakeFirst();
      return row && toLink(row);
    },
    async findByAccount(accountId) {
      const row = await db
        .selectFrom('toegangslink')
        .selectAll()
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row && toLink(row);
    },
    async remove(accountId, at) {
      const rows = await db
        .deleteFrom('toegangslink')
        .where('account_id', '=', accountId)
        .where('gebruikt_op', 'is', null)
        .returning('verloopt_op')
        .execute();
      return rows.some(({ verloopt_op }) => verloopt_op > at);
    },
    async use(secretHash, at) {
      const result = await db
        .updateTable('toegangslink')
        .set({ gebruikt_op: at })
        .where('geheim_sha256', '=', secretHash)
        .where('gebruikt_op', 'is', null)
        .where('verloopt_op', '>', at)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function toLink(row: Selectable<Schema['toegangslink']>): StoredLink {
  return {
    accountId: row.account_id,
    secretHash: row.geheim_sha256,
    codeMark: row.code_merk,
    purpose: row.doel,
    createdAt: row.gemaakt_op,
    expiresAt: row.verloopt_op,
    usedAt: row.gebruikt_op,
  };
}
