import type { DuplicateRepository } from '../../../application/ports';
import type { DuplicateLink } from '../../../domain/people/duplicates';
import type { Queries } from '../schema';

/** The duplicate accounts of one organisation. */
export function createDuplicateRepository(db: Queries, organisationId: string): DuplicateRepository {
  return {
    async list() {
      const rows = await db
        .selectFrom('dubbel_account')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .orderBy('gekoppeld_op', 'desc')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        accountId: row.account_id,
        keptId: row.blijft_id,
        reason: row.reden,
        wasActive: row.was_actief === 1,
        linkedAt: row.gekoppeld_op,
        undoneAt: row.losgemaakt_op,
        undoReason: row.los_reden,
      }));
    },
    now: () => duplicatesNow(db, organisationId),
    async link({ id, accountId, keptId, reason, wasActive, linkedAt }) {
      await db
        .insertInto('dubbel_account')
        .values({
          id,
          organisatie_id: organisationId,
          account_id: accountId,
          blijft_id: keptId,
          reden: reason,
          was_actief: wasActive ? 1 : 0,
          gekoppeld_op: linkedAt,
          losgemaakt_op: null,
          los_reden: '',
        })
        .execute();
    },
    async undo(id, at, reason) {
      const result = await db
        .updateTable('dubbel_account')
        .set({ losgemaakt_op: at, los_reden: reason })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('losgemaakt_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async endLinks(accountId) {
      for (const table of ['toegangslink', 'sso_koppellink', 'bekende_browser'] as const) {
        await db
          .deleteFrom(table)
          .where('organisatie_id', '=', organisationId)
          .where('account_id', '=', accountId)
          .execute();
      }
    },
  };
}

/** Which accounts are duplicates of which, at this moment. */
export async function duplicatesNow(db: Queries, organisationId: string): Promise<readonly DuplicateLink[]> {
  const rows = await db
    .selectFrom('dubbel_account')
    .select(['account_id', 'blijft_id'])
    .where('organisatie_id', '=', organisationId)
    .where('losgemaakt_op', 'is', null)
    .orderBy('gekoppeld_op')
    .orderBy('account_id')
    .execute();
  return rows.map((row) => ({ accountId: row.account_id, keptId: row.blijft_id }));
}
