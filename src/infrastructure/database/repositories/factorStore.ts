import type { FactorStore, Owner } from '../../../application/ports';
import type { Queries } from '../schema';

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

  return {
    setRecoveryCodes,
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
      await db.deleteFrom('herstelcode').where('account_id', '=', accountId).execute();
      const result = await db
        .deleteFrom('tweede_factor')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    async removeAll() {
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
