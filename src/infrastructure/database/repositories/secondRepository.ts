import { sql, type Selectable } from 'kysely';
import type { SecondRepository } from '../../../application/ports';
import type { QuestionKind } from '../../../domain/grading/storedAnswer';
import type { Comparison, SecondGrading } from '../../../domain/second/second';
import { canonicalJson } from '../../../domain/shared/canonicalJson';
import type { Queries, Schema } from '../schema';

/** The second gradings of one organisation. */
export function createSecondRepository(db: Queries, organisationId: string): SecondRepository {
  const own = () =>
    db
      .selectFrom('tweede_indeling')
      // Without the comparison: it is large, and asked for by itself.
      .select([
        'id',
        'functie_id',
        'beoordelaar_id',
        'gevraagd_door',
        'gevraagd_op',
        'ingeleverd_op',
        'afgerond_door',
        'afgerond_op',
        'afgerond_reden',
      ])
      .where('organisatie_id', '=', organisationId);
  const handedIn = () =>
    db
      .selectFrom('tweede_indeling')
      .select('vergelijking')
      .where('organisatie_id', '=', organisationId)
      .where('ingeleverd_op', 'is not', null);
  // Not checked again: it is written whole from this type, and the schema refuses its change.
  const toComparison = ({ vergelijking }: { vergelijking: string }): Comparison =>
    JSON.parse(vergelijking) as Comparison;

  return {
    async insert({ id, jobId, assessorId, askedBy, askedAt }) {
      if ((await this.open(jobId)) !== undefined) return false;
      await db
        .insertInto('tweede_indeling')
        .values({
          id,
          organisatie_id: organisationId,
          functie_id: jobId,
          beoordelaar_id: assessorId,
          gevraagd_door: askedBy,
          gevraagd_op: askedAt,
          ingeleverd_op: null,
          afgerond_door: null,
          afgerond_op: null,
          afgerond_reden: '',
          vergelijking: '{}',
        })
        .execute();
      return true;
    },
    async find(id) {
      const row = await own().where('id', '=', id).executeTakeFirst();
      return row && toSecond(row);
    },
    async open(jobId) {
      const row = await own()
        .where('functie_id', '=', jobId)
        .where('afgerond_op', 'is', null)
        .executeTakeFirst();
      return row && toSecond(row);
    },
    async listOpen() {
      const rows = await own()
        .where('afgerond_op', 'is', null)
        .orderBy(sql`rowid`)
        .execute();
      return rows.map(toSecond);
    },
    async listForJob(jobId) {
      const rows = await own()
        .where('functie_id', '=', jobId)
        .orderBy(sql`rowid`)
        .execute();
      return rows.map(toSecond);
    },
    async blindJobs(accountIds) {
      const rows = await own()
        .where('beoordelaar_id', 'in', [...accountIds])
        .where('ingeleverd_op', 'is', null)
        .where('afgerond_op', 'is', null)
        .execute();
      return rows.map(({ functie_id }) => functie_id);
    },
    async answers(id) {
      const rows = await db
        .selectFrom('tweede_antwoord')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('tweede_id', '=', id)
        .orderBy(sql`rowid`)
        .execute();
      return rows.map((row) => ({
        kind: row.soort as QuestionKind,
        questionId: row.vraag_id,
        value: row.waarde,
        reason: row.motivering,
        evidence: row.bewijs,
        doubt: row.twijfel === 1,
        revision: row.revisie,
        answeredAt: row.beantwoord_op,
      }));
    },
    async saveAnswer(id, kind, questionId, revision, content, at) {
      const columns = {
        waarde: content.value,
        motivering: content.reason,
        bewijs: content.evidence,
        twijfel: content.doubt ? 1 : 0,
        beantwoord_op: at,
      } as const;
      const key = { organisatie_id: organisationId, tweede_id: id, soort: kind, vraag_id: questionId };
      const written =
        revision === 0
          ? await db
              .insertInto('tweede_antwoord')
              .values({ ...key, ...columns, revisie: 1 })
              .onConflict((conflict) => conflict.doNothing())
              .returning('revisie')
              .executeTakeFirst()
          : await db
              .updateTable('tweede_antwoord')
              .set({ ...columns, revisie: revision + 1 })
              .where('organisatie_id', '=', organisationId)
              .where('tweede_id', '=', id)
              .where('soort', '=', kind)
              .where('vraag_id', '=', questionId)
              .where('revisie', '=', revision)
              .returning('revisie')
              .executeTakeFirst();
      return written?.revisie ?? null;
    },
    async handIn(id, at, comparison) {
      const result = await db
        .updateTable('tweede_indeling')
        .set({ ingeleverd_op: at, vergelijking: canonicalJson(comparison) })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('ingeleverd_op', 'is', null)
        .where('afgerond_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async comparison(id) {
      const row = await handedIn().where('id', '=', id).executeTakeFirst();
      return row && toComparison(row);
    },
    async agreed(id) {
      const rows = await db
        .selectFrom('tweede_overeenkomst')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('tweede_id', '=', id)
        .orderBy(sql`rowid`)
        .execute();
      return rows.map((row) => ({
        kind: row.soort as QuestionKind,
        questionId: row.vraag_id,
        value: row.waarde,
        reason: row.reden,
        by: row.gedaan_door,
        at: row.gedaan_op,
      }));
    },
    async agree(id, { kind, questionId, value, reason, by, at }) {
      const result = await db
        .insertInto('tweede_overeenkomst')
        .values({
          organisatie_id: organisationId,
          tweede_id: id,
          soort: kind,
          vraag_id: questionId,
          waarde: value,
          reden: reason,
          gedaan_door: by,
          gedaan_op: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async end(id, by, at, reason) {
      const result = await db
        .updateTable('tweede_indeling')
        .set({ afgerond_door: by, afgerond_op: at, afgerond_reden: reason })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('afgerond_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function toSecond(
  row: Omit<Selectable<Schema['tweede_indeling']>, 'organisatie_id' | 'vergelijking'>,
): SecondGrading {
  const { afgerond_door: by, afgerond_op: at, afgerond_reden: reason } = row;
  return {
    id: row.id,
    jobId: row.functie_id,
    assessorId: row.beoordelaar_id,
    askedBy: row.gevraagd_door,
    askedAt: row.gevraagd_op,
    handedInAt: row.ingeleverd_op,
    ended: by === null || at === null ? null : { by, at, reason },
  };
}
