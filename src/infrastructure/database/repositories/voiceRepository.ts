import { sql, type Selectable } from 'kysely';
import type { VoiceRepository } from '../../../application/ports';
import type { AnswerAtClose, AskedPerson, VoiceRound } from '../../../domain/voice/voice';
import type { Queries, Schema } from '../schema';

/** The rounds of views (zienswijzen) of one organisation. */
export function createVoiceRepository(db: Queries, organisationId: string): VoiceRepository {
  const own = () =>
    db.selectFrom('zienswijze_ronde').selectAll().where('organisatie_id', '=', organisationId);

  async function withAsked(row: Selectable<Schema['zienswijze_ronde']>): Promise<VoiceRound> {
    const asked = await db
      .selectFrom('zienswijze_gevraagd')
      .select(['account_id', 'als'])
      .where('organisatie_id', '=', organisationId)
      .where('ronde_id', '=', row.id)
      .orderBy(sql`rowid`)
      .execute();
    return toRound(
      row,
      asked.map(({ account_id, als }) => ({ accountId: account_id, as: als })),
    );
  }
  const all = (rows: readonly Selectable<Schema['zienswijze_ronde']>[]): Promise<VoiceRound[]> =>
    Promise.all(rows.map(withAsked));

  return {
    async open(round) {
      if ((await this.openRound(round.jobId)) !== undefined) return false;
      await db
        .insertInto('zienswijze_ronde')
        .values({
          id: round.id,
          organisatie_id: organisationId,
          functie_id: round.jobId,
          vraagstelling: round.question,
          gevraagde_punten: JSON.stringify(round.points),
          uiterlijk_op: round.dueOn,
          geopend_door: round.openedBy,
          geopend_op: round.openedAt,
          gesloten_door: null,
          gesloten_op: null,
          antwoorden: '[]',
        })
        .execute();
      for (const { accountId, as } of round.asked) {
        await db
          .insertInto('zienswijze_gevraagd')
          .values({ organisatie_id: organisationId, ronde_id: round.id, account_id: accountId, als: as })
          .execute();
      }
      return true;
    },
    async find(id) {
      const row = await own().where('id', '=', id).executeTakeFirst();
      return row && withAsked(row);
    },
    async openRound(jobId) {
      const row = await own()
        .where('functie_id', '=', jobId)
        .where('gesloten_op', 'is', null)
        .executeTakeFirst();
      return row && withAsked(row);
    },
    async listForJob(jobId) {
      return all(
        await own()
          .where('functie_id', '=', jobId)
          .orderBy(sql`rowid`)
          .execute(),
      );
    },
    async views(roundId) {
      const rows = await db
        .selectFrom('zienswijze')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('ronde_id', '=', roundId)
        .orderBy(sql`rowid`)
        .execute();
      return rows.map((row) => ({
        accountId: row.account_id,
        point: row.punt,
        verdict: row.oordeel,
        text: row.zienswijze_tekst,
        choice: row.uitspraak,
        revision: row.revisie,
        givenAt: row.gegeven_op,
      }));
    },
    async decisions(roundId) {
      const rows = await db
        .selectFrom('zienswijze_besluit')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('ronde_id', '=', roundId)
        .orderBy(sql`rowid`)
        .execute();
      return rows.map((row) => ({
        point: row.punt,
        text: row.besluit_tekst,
        revision: row.revisie,
        decidedBy: row.besloten_door,
        decidedAt: row.besloten_op,
      }));
    },
    async saveView(roundId, revision, { accountId, point, verdict, text, choice, givenAt }) {
      const key = { organisatie_id: organisationId, ronde_id: roundId, account_id: accountId, punt: point };
      const columns = { oordeel: verdict, zienswijze_tekst: text, uitspraak: choice, gegeven_op: givenAt };
      const written =
        revision === 0
          ? await db
              .insertInto('zienswijze')
              .values({ ...key, ...columns, revisie: 1 })
              .onConflict((conflict) => conflict.doNothing())
              .returning('revisie')
              .executeTakeFirst()
          : await db
              .updateTable('zienswijze')
              .set({ ...columns, revisie: revision + 1 })
              .where('organisatie_id', '=', organisationId)
              .where('ronde_id', '=', roundId)
              .where('account_id', '=', accountId)
              .where('punt', '=', point)
              .where('revisie', '=', revision)
              .returning('revisie')
              .executeTakeFirst();
      return written?.revisie ?? null;
    },
    async saveDecision(roundId, revision, { point, text, decidedBy, decidedAt }) {
      const key = { organisatie_id: organisationId, ronde_id: roundId, punt: point };
      const columns = { besluit_tekst: text, besloten_door: decidedBy, besloten_op: decidedAt };
      const written =
        revision === 0
          ? await db
              .insertInto('zienswijze_besluit')
              .values({ ...key, ...columns, revisie: 1 })
              .onConflict((conflict) => conflict.doNothing())
              .returning('revisie')
              .executeTakeFirst()
          : await db
              .updateTable('zienswijze_besluit')
              .set({ ...columns, revisie: revision + 1 })
              .where('organisatie_id', '=', organisationId)
              .where('ronde_id', '=', roundId)
              .where('punt', '=', point)
              .where('revisie', '=', revision)
              .returning('revisie')
              .executeTakeFirst();
      return written?.revisie ?? null;
    },
    async close(id, by, at, answers) {
      const result = await db
        .updateTable('zienswijze_ronde')
        .set({ gesloten_door: by, gesloten_op: at, antwoorden: JSON.stringify(answers) })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('gesloten_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function toRound(row: Selectable<Schema['zienswijze_ronde']>, asked: readonly AskedPerson[]): VoiceRound {
  const { gesloten_door: by, gesloten_op: at, antwoorden: answers } = row;
  return {
    id: row.id,
    jobId: row.functie_id,
    question: row.vraagstelling,
    // Not checked again: both are written whole by this repository.
    points: JSON.parse(row.gevraagde_punten) as string[],
    dueOn: row.uiterlijk_op,
    asked,
    openedBy: row.geopend_door,
    openedAt: row.geopend_op,
    closed: by === null || at === null ? null : { by, at, answers: JSON.parse(answers) as AnswerAtClose[] },
  };
}
