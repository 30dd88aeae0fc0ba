import type { SsoStore } from '../../../application/ports';
import type { Queries } from '../schema';

/** Single sign-on on SQLite: ties, links to make one, and what is kept while a browser is at the identity service. */
export function createSsoStore(db: Queries): SsoStore {
  return {
    async accountOf({ issuer, subject }) {
      const row = await db
        .selectFrom('sso_koppeling')
        .select('account_id')
        .where('uitgever', '=', issuer)
        .where('onderwerp', '=', subject)
        .executeTakeFirst();
      return row?.account_id;
    },
    async tiedAt(accountId, issuer) {
      const row = await db
        .selectFrom('sso_koppeling')
        .select('gekoppeld_op')
        .where('account_id', '=', accountId)
        .where('uitgever', '=', issuer)
        .executeTakeFirst();
      return row?.gekoppeld_op;
    },
    async isTied(accountId) {
      const row = await db
        .selectFrom('sso_koppeling')
        .select('account_id')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row !== undefined;
    },
    async tie({ id, organisationId }, { issuer, subject }, at) {
      const other = await db
        .selectFrom('sso_koppeling')
        .select('account_id')
        .where('uitgever', '=', issuer)
        .where('onderwerp', '=', subject)
        .executeTakeFirst();
      if (other !== undefined && other.account_id !== id) return false;
      await db
        .deleteFrom('sso_koppeling')
        .where('account_id', '=', id)
        .where('uitgever', '=', issuer)
        .execute();
      await db
        .insertInto('sso_koppeling')
        .values({
          uitgever: issuer,
          onderwerp: subject,
          account_id: id,
          organisatie_id: organisationId,
          gekoppeld_op: at,
        })
        .execute();
      return true;
    },
    async untie(accountId) {
      const result = await db
        .deleteFrom('sso_koppeling')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
    async keep(secretHash, sealed, expiresAt, most) {
      await db
        .insertInto('sso_verzoek')
        .values({ geheim_sha256: secretHash, inhoud: sealed, verloopt_op: expiresAt })
        .execute();
      await db
        .deleteFrom('sso_verzoek')
        .where('geheim_sha256', 'in', (query) =>
          query
            .selectFrom('sso_verzoek')
            .select('geheim_sha256')
            .orderBy('verloopt_op', 'desc')
            .orderBy('geheim_sha256')
            // SQLite knows an offset only after a limit; -1 is none.
            .limit(-1)
            .offset(most),
        )
        .execute();
    },
    async take(secretHash, now) {
      const row = await db
        .deleteFrom('sso_verzoek')
        .where('geheim_sha256', '=', secretHash)
        .returning(['inhoud', 'verloopt_op'])
        .executeTakeFirst();
      return row !== undefined && row.verloopt_op > now ? row.inhoud : undefined;
    },
    async deleteExpired(now) {
      await db.deleteFrom('sso_verzoek').where('verloopt_op', '<=', now).execute();
    },
    async setLink({ id, organisationId }, { secretHash, createdAt, expiresAt }) {
      const link = {
        geheim_sha256: secretHash,
        gemaakt_op: createdAt,
        verloopt_op: expiresAt,
        gebruikt_op: null,
      };
      await db
        .insertInto('sso_koppellink')
        .values({ account_id: id, organisatie_id: organisationId, ...link })
        .onConflict((conflict) => conflict.column('account_id').doUpdateSet(link))
        .execute();
    },
    async removeLink(accountId, at) {
      const rows = await db
        .deleteFrom('sso_koppellink')
        .where('account_id', '=', accountId)
        .where('gebruikt_op', 'is', null)
        .returning('verloopt_op')
        .execute();
      return rows.some(({ verloopt_op }) => verloopt_op > at);
    },
    async linkWorksFor(secretHash, now) {
      const row = await db
        .selectFrom('sso_koppellink')
        .select('account_id')
        .where('geheim_sha256', '=', secretHash)
        .where('gebruikt_op', 'is', null)
        .where('verloopt_op', '>', now)
        .executeTakeFirst();
      return row?.account_id;
    },
    async useLink(secretHash, at) {
      const row = await db
        .updateTable('sso_koppellink')
        .set({ gebruikt_op: at })
        .where('geheim_sha256', '=', secretHash)
        .where('gebruikt_op', 'is', null)
        .where('verloopt_op', '>', at)
        .returning('account_id')
        .executeTakeFirst();
      return row?.account_id;
    },
  };
}
