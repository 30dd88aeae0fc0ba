import type { Selectable } from 'kysely';
import type { OutboxRepository, OutgoingMail } from '../../../application/ports';
import { mailStatuses, type MailStatus } from '../../../domain/messages/outgoingMail';
import type { Queries, Schema } from '../schema';

/** The mails of one organisation that have to leave, on SQLite. `open`: a mail server is set. */
export function createOutboxRepository(db: Queries, organisationId: string, open: boolean): OutboxRepository {
  return {
    open,
    async add({ number, accountId, kind }, at) {
      await db
        .insertInto('uitgaande_mail')
        .values({
          bericht_nummer: number,
          organisatie_id: organisationId,
          account_id: accountId,
          soort: kind,
          status: 'wacht',
          pogingen: 0,
          vanaf: at,
          gemaakt_op: at,
          geclaimd_door: null,
          geclaimd_op: null,
          klaar_op: null,
        })
        .execute();
    },
    async hasWork(now, claimedBefore) {
      const row = await db
        .selectFrom('uitgaande_mail')
        .select('bericht_nummer')
        .where('organisatie_id', '=', organisationId)
        .where((where) =>
          where.or([
            where('status', '=', 'wacht').and('vanaf', '<=', now),
            where('status', '=', 'bezig').and('geclaimd_op', '<', claimedBefore),
          ]),
        )
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    async claimNext(by, now) {
      const next = await db
        .selectFrom('uitgaande_mail')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('status', '=', 'wacht')
        .where('vanaf', '<=', now)
        .orderBy('vanaf')
        .orderBy('bericht_nummer')
        .limit(1)
        .executeTakeFirst();
      if (next === undefined) return undefined;
      const claim = {
        status: 'bezig',
        pogingen: next.pogingen + 1,
        geclaimd_door: by,
        geclaimd_op: now,
      } as const;
      const { numUpdatedRows } = await db
        .updateTable('uitgaande_mail')
        .set(claim)
        .where('bericht_nummer', '=', next.bericht_nummer)
        .where('status', '=', 'wacht')
        .executeTakeFirst();
      return numUpdatedRows === 1n ? toMail({ ...next, ...claim }) : undefined;
    },
    async settle(number, by, { status, notBefore }, now) {
      const waits = status === 'wacht';
      const { numUpdatedRows } = await db
        .updateTable('uitgaande_mail')
        .set({
          status,
          klaar_op: waits ? null : now,
          ...(notBefore === undefined ? {} : { vanaf: notBefore }),
        })
        .where('organisatie_id', '=', organisationId)
        .where('bericht_nummer', '=', number)
        .where('geclaimd_door', '=', by)
        // That it left is certain, also when others had given up on this claim meanwhile.
        .where('status', 'in', status === 'verstuurd' ? ['bezig', 'onzeker'] : ['bezig'])
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async drop(number, by) {
      await db
        .deleteFrom('uitgaande_mail')
        .where('organisatie_id', '=', organisationId)
        .where('bericht_nummer', '=', number)
        .where('status', '=', 'bezig')
        .where('geclaimd_door', '=', by)
        .execute();
    },
    async giveUpClaims(claimedBefore, now) {
      const { numUpdatedRows } = await db
        .updateTable('uitgaande_mail')
        .set({ status: 'onzeker', klaar_op: now })
        .where('organisatie_id', '=', organisationId)
        .where('status', '=', 'bezig')
        .where('geclaimd_op', '<', claimedBefore)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    async count() {
      const rows = await db
        .selectFrom('uitgaande_mail')
        .select(({ fn }) => ['status', fn.countAll<number>().as('aantal')])
        .where('organisatie_id', '=', organisationId)
        .groupBy('status')
        .execute();
      const found = new Map(rows.map(({ status, aantal }) => [status, aantal]));
      return Object.fromEntries(mailStatuses.map((status) => [status, found.get(status) ?? 0])) as Record<
        MailStatus,
        number
      >;
    },
    async list(statuses, limit) {
      const rows = await db
        .selectFrom('uitgaande_mail')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('status', 'in', statuses)
        .orderBy('bericht_nummer', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toMail);
    },
    async sendAgain(number, now) {
      const { numUpdatedRows } = await db
        .updateTable('uitgaande_mail')
        .set({
          status: 'wacht',
          pogingen: 0,
          vanaf: now,
          geclaimd_door: null,
          geclaimd_op: null,
          klaar_op: null,
        })
        .where('organisatie_id', '=', organisationId)
        .where('bericht_nummer', '=', number)
        .where('status', 'in', ['mislukt', 'onzeker'])
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

function toMail(row: Selectable<Schema['uitgaande_mail']>): OutgoingMail {
  return {
    number: row.bericht_nummer,
    accountId: row.account_id,
    kind: row.soort,
    status: row.status,
    attempts: row.pogingen,
    createdAt: row.gemaakt_op,
    notBefore: row.vanaf,
    claimedAt: row.geclaimd_op,
    doneAt: row.klaar_op,
  };
}
