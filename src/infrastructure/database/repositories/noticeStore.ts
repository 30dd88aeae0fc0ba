import type { NoticeStore } from '../../../application/ports';
import type { Queries } from '../schema';

/** Notices on SQLite. */
export function createNoticeStore(db: Queries): NoticeStore {
  return {
    async add({ id, organisationId }, notice) {
      await db
        .insertInto('melding')
        .values({
          id: notice.id,
          organisatie_id: organisationId,
          account_id: id,
          soort: notice.kind,
          over_id: notice.aboutId,
          gemaakt_op: notice.at,
        })
        .execute();
    },
    async list(accountId) {
      const rows = await db
        .selectFrom('melding')
        .selectAll()
        .where('account_id', '=', accountId)
        .orderBy('gemaakt_op')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        kind: row.soort,
        aboutId: row.over_id,
        at: row.gemaakt_op,
      }));
    },
    async remove(accountId, ids) {
      if (ids.length === 0) return;
      await db.deleteFrom('melding').where('account_id', '=', accountId).where('id', 'in', ids).execute();
    },
    async forget(kind, aboutId) {
      await db.deleteFrom('melding').where('over_id', '=', aboutId).where('soort', '=', kind).execute();
    },
  };
}
