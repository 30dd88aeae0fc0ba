import type { Selectable } from 'kysely';
import type { MessageRepository } from '../../../application/ports';
import type { Message } from '../../../domain/messages/message';
import type { Queries, Schema } from '../schema';

/** The messages of one organisation on SQLite. */
export function createMessageRepository(db: Queries, organisationId: string): MessageRepository {
  return {
    async add({ accountId, kind, jobId, aboutId, at }) {
      const added = await db
        .insertInto('bericht')
        .values({
          organisatie_id: organisationId,
          account_id: accountId,
          soort: kind,
          functie_id: jobId,
          over_id: aboutId,
          gemaakt_op: at,
          gelezen_op: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['organisatie_id', 'account_id', 'soort', 'over_id']).doNothing(),
        )
        .returning('nummer')
        .executeTakeFirst();
      return added?.nummer ?? null;
    },
    async list(accountIds, limit) {
      const rows = await db
        .selectFrom('bericht')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('account_id', 'in', accountIds)
        .orderBy('gemaakt_op', 'desc')
        .orderBy('nummer', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toMessage);
    },
    async find(accountIds, number) {
      const row = await db
        .selectFrom('bericht')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('account_id', 'in', accountIds)
        .where('nummer', '=', number)
        .executeTakeFirst();
      return row && toMessage(row);
    },
    async countUnread(accountIds) {
      const row = await db
        .selectFrom('bericht')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .where('organisatie_id', '=', organisationId)
        .where('account_id', 'in', accountIds)
        .where('gelezen_op', 'is', null)
        .executeTakeFirstOrThrow();
      return row.aantal;
    },
    async markRead(accountIds, which, at) {
      const query = db
        .updateTable('bericht')
        .set({ gelezen_op: at })
        .where('organisatie_id', '=', organisationId)
        .where('account_id', 'in', accountIds)
        .where('gelezen_op', 'is', null);
      await (
        'upTo' in which ? query.where('nummer', '<=', which.upTo) : query.where('nummer', 'in', which)
      ).execute();
    },
    async removeBefore(moment) {
      await db
        .deleteFrom('bericht')
        .where('organisatie_id', '=', organisationId)
        .where('gemaakt_op', '<', moment)
        .execute();
    },
    async wantsNoMail(accountId) {
      const row = await db
        .selectFrom('geen_mail')
        .select('account_id')
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row !== undefined;
    },
    async setNoMail(accountId, noMail) {
      if (noMail) {
        await db
          .insertInto('geen_mail')
          .values({ account_id: accountId, organisatie_id: organisationId })
          .onConflict((conflict) => conflict.column('account_id').doNothing())
          .execute();
        return;
      }
      await db
        .deleteFrom('geen_mail')
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', accountId)
        .execute();
    },
    async lastTold(accountId, kind) {
      const row = await db
        .selectFrom('bericht')
        .select(({ fn }) => fn.max('gemaakt_op').as('laatst'))
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', accountId)
        .where('soort', '=', kind)
        .executeTakeFirst();
      return row?.laatst ?? null;
    },
    async reminderDayIsTaken(day) {
      const row = await db
        .selectFrom('herinnering_dag')
        .select('dag')
        .where('organisatie_id', '=', organisationId)
        .where('dag', '=', day)
        .executeTakeFirst();
      return row !== undefined;
    },
    async claimReminderDay(day) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('herinnering_dag')
        .values({ organisatie_id: organisationId, dag: day })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}

function toMessage(row: Selectable<Schema['bericht']>): Message {
  return {
    number: row.nummer,
    accountId: row.account_id,
    kind: row.soort,
    jobId: row.functie_id,
    aboutId: row.over_id,
    at: row.gemaakt_op,
    readAt: row.gelezen_op,
  };
}
