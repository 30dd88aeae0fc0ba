import type { Selectable } from 'kysely';
import type { FactorRemoval, FactorStore, Owner } from '../../../application/ports';
import type { Queries, Schema } from '../schema';

/** Second factors and recovery codes on SQLite. */
export function createFactorStore(db: Queries): FactorStore {
  async function setRecoveryCodes({ id, organisationId }: Owner, marks: readonly string[]): Promise<void> {
    await db.deleteFrom('herstelcode').where('account_id', '=', id).execute();
    if (marks.length === 0) return;
    await db
      .insertInto('herstelcode')
      .values(marks.map((mark) => ({ account_id: id, organisatie_id: organisationId, code_merk: mark })))
      .execute();
  }

  async function dropRemoval(accountId: string): Promise<void> {
    await db.deleteFrom('code_weghalen').where('account_id', '=', accountId).execute();
  }

  return {
    setRecoveryCodes,
    dropRemoval,
    async askRemoval({ id, organisationId }, removal) {
      await dropRemoval(id);
      await db
        .insertInto('code_weghalen')
        .values({
          account_id: id,
          organisatie_id: organisationId,
          id: removal.id,
          gevraagd_door: removal.askedBy,
          reden: removal.reason,
          gevraagd_op: removal.askedAt,
          verloopt_op: removal.expiresAt,
        })
        .execute();
    },
    async removalOf(accountId) {
      const row = await db
        .selectFrom('code_weghalen')
        .selectAll()
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row && toRemoval(row);
    },
    async removalsIn(organisationId) {
      const rows = await db
        .selectFrom('code_weghalen')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .orderBy('gevraagd_op')
        .orderBy('id')
        .execute();
      return rows.map(toRemoval);
    },
    async find(accountId) {
      const row = await db
        .selectFrom('tweede_factor')
        .selectAll()
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row && { sealedSecret: row.geheim, lastStep: row.laatste_stap };
    },
    async set(owner, { sealedSecret, lastStep, at }, recoveryMarks) {
      const factor = { geheim: sealedSecret, laatste_stap: lastStep, ingesteld_op: at };
      await db
        .insertInto('tweede_factor')
        .values({ account_id: owner.id, organisatie_id: owner.organisationId, ...factor })
        .onConflict((conflict) => conflict.column('account_id').doUpdateSet(factor))
        .execute();
      await setRecoveryCodes(owner, recoveryMarks);
      await dropRemoval(owner.id);
    },
    async useStep(accountId, step) {
      const result = await db
        .updateTable('tweede_factor')
        .set({ laatste_stap: step })
        .where('account_id', '=', accountId)
        .where('laatste_stap', '<', step)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async remove(accountId) {
      await dropRemoval(accountId);
      await db.deleteFrom('herstelcode').where('account_id', '=', accountId).execute();
      const result = await db
        .deleteFrom('tweede_factor')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    async removeAll() {
      await db.deleteFrom('code_weghalen').execute();
      await db.deleteFrom('herstelcode').execute();
      const rows = await db.deleteFrom('tweede_factor').returning(['account_id', 'organisatie_id']).execute();
      return rows.map((row) => ({ id: row.account_id, organisationId: row.organisatie_id }));
    },
    async useRecoveryCode(accountId, mark) {
      const result = await db
        .deleteFrom('herstelcode')
        .where('account_id', '=', accountId)
        .where('code_merk', '=', mark)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    async countRecoveryCodes(accountId) {
      const row = await db
        .selectFrom('herstelcode')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .where('account_id', '=', accountId)
        .executeTakeFirstOrThrow();
      return row.aantal;
    },
    async anySealed() {
      return (
        (await db.selectFrom('tweede_factor').select('account_id').limit(1).executeTakeFirst()) !== undefined
      );
    },
  };
}

function toRemoval(row: Selectable<Schema['code_weghalen']>): FactorRemoval {
  return {
    id: row.id,
    accountId: row.account_id,
    askedBy: row.gevraagd_door,
    reason: row.reden,
    askedAt: row.gevraagd_op,
    expiresAt: row.verloopt_op,
  };
}
