import { sql, type Selectable } from 'kysely';
import type { AnswerRepository } from '../../../application/ports';
import type { QuestionKind, StoredAnswer } from '../../../domain/grading/storedAnswer';
import type { WalkRow } from '../../../domain/grading/walk';
import type { Queries, Schema } from '../schema';

/** The answers of one organisation. */
export function createAnswerRepository(db: Queries, organisationId: string): AnswerRepository {
  const ownAnswers = (jobId: string) =>
    db
      .selectFrom('antwoord')
      .innerJoin('account', 'account.id', 'antwoord.beantwoord_door')
      .selectAll('antwoord')
      .select('account.naam as door_naam')
      .where('antwoord.organisatie_id', '=', organisationId)
      .where('antwoord.functie_id', '=', jobId);
  return {
    async listForJob(jobId) {
      const rows = await ownAnswers(jobId).orderBy('antwoord.soort').orderBy('antwoord.vraag_id').execute();
      return rows.map(toAnswer);
    },
    async listForWalks(jobIds) {
      const rows = await db
        .selectFrom('antwoord')
        .select(['functie_id', 'soort', 'vraag_id', 'waarde', 'motivering', 'twijfel'])
        .where('organisatie_id', '=', organisationId)
        // One parameter, however many jobs: the statement stays the same and is prepared once.
        .where(sql<boolean>`functie_id in (select value from json_each(${JSON.stringify(jobIds)}))`)
        .execute();
      const found = new Map<string, WalkRow[]>();
      for (const row of rows) {
        const known = found.get(row.functie_id);
        if (known === undefined) found.set(row.functie_id, [toWalkRow(row)]);
        else known.push(toWalkRow(row));
      }
      return found;
    },
    async find(jobId, kind, questionId) {
      const row = await ownAnswers(jobId)
        .where('antwoord.soort', '=', kind)
        .where('antwoord.vraag_id', '=', questionId)
        .executeTakeFirst();
      return row && toAnswer(row);
    },
    async save(jobId, kind, questionId, revision, content, by) {
      const columns = {
        waarde: content.value,
        motivering: content.reason,
        bewijs: content.evidence,
        twijfel: content.doubt ? 1 : 0,
        beantwoord_door: by.accountId,
        beantwoord_op: by.at,
      } as const;
      const key = { organisatie_id: organisationId, functie_id: jobId, soort: kind, vraag_id: questionId };
      const written =
        revision === 0
          ? await db
              .insertInto('antwoord')
              .values({ ...key, ...columns, revisie: 1 })
              .onConflict((conflict) => conflict.doNothing())
              .returning('revisie')
              .executeTakeFirst()
          : await db
              .updateTable('antwoord')
              .set({ ...columns, revisie: revision + 1 })
              .where('organisatie_id', '=', organisationId)
              .where('functie_id', '=', jobId)
              .where('soort', '=', kind)
              .where('vraag_id', '=', questionId)
              .where('revisie', '=', revision)
              .returning('revisie')
              .executeTakeFirst();
      return written?.revisie ?? null;
    },
  };
}

type WalkColumns = Pick<
  Selectable<Schema['antwoord']>,
  'soort' | 'vraag_id' | 'waarde' | 'motivering' | 'twijfel'
>;

function toWalkRow(row: WalkColumns): WalkRow {
  return {
    kind: row.soort as QuestionKind,
    questionId: row.vraag_id,
    value: row.waarde,
    reason: row.motivering,
    doubt: row.twijfel === 1,
  };
}

function toAnswer(row: Selectable<Schema['antwoord']> & { door_naam: string }): StoredAnswer {
  return {
    ...toWalkRow(row),
    evidence: row.bewijs,
    jobId: row.functie_id,
    revision: row.revisie,
    answeredBy: row.beantwoord_door,
    answeredByName: row.door_naam,
    answeredAt: row.beantwoord_op,
  };
}
