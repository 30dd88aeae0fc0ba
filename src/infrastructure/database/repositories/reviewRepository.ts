import { sql, type Selectable } from 'kysely';
import type { ReviewRepository } from '../../../application/ports';
import type { ChosenReview } from '../../../domain/upkeep/review';
import type { Trigger } from '../../../domain/upkeep/trigger';
import type { Queries, Schema } from '../schema';

/** The reviews and triggers of one organisation. */
export function createReviewRepository(db: Queries, organisationId: string): ReviewRepository {
  const triggers = () =>
    db
      .selectFrom('aanleiding')
      .leftJoin('aanleiding_antwoord as antwoord', (join) =>
        join
          .onRef('antwoord.organisatie_id', '=', 'aanleiding.organisatie_id')
          .onRef('antwoord.aanleiding_id', '=', 'aanleiding.id'),
      )
      .select([
        'aanleiding.id',
        'aanleiding.functie_id',
        'aanleiding.soort',
        'aanleiding.gemeld_door',
        'aanleiding.gemeld_als',
        'aanleiding.gemeld_op',
        'aanleiding.verteld_door',
        'aanleiding.aanleiding_tekst',
        'antwoord.afloop',
        'antwoord.beantwoord_door',
        'antwoord.beantwoord_op',
        'antwoord.antwoord_tekst',
      ])
      .where('aanleiding.organisatie_id', '=', organisationId)
      .orderBy(sql`aanleiding.rowid`);
  type TriggerRow = Awaited<ReturnType<ReturnType<typeof triggers>['executeTakeFirstOrThrow']>>;

  return {
    async chooseDay({ id, jobId, decisionId, day, reason, by, at }) {
      await db
        .insertInto('herziening_keuze')
        .values({
          id,
          organisatie_id: organisationId,
          functie_id: jobId,
          besluit_id: decisionId,
          herzien_op: day,
          gekozen_door: by,
          gekozen_op: at,
          reden: reason,
        })
        .execute();
    },
    async chosenDays(jobId) {
      let all = db.selectFrom('herziening_keuze').selectAll().where('organisatie_id', '=', organisationId);
      if (jobId !== undefined) all = all.where('functie_id', '=', jobId);
      return (await all.orderBy(sql`rowid`).execute()).map(toChosen);
    },
    async addTrigger({ id, jobId, kind, why, toldBy, by, as, at }) {
      await db
        .insertInto('aanleiding')
        .values({
          id,
          organisatie_id: organisationId,
          functie_id: jobId,
          soort: kind,
          gemeld_door: by,
          gemeld_als: as,
          gemeld_op: at,
          verteld_door: toldBy,
          aanleiding_tekst: why,
        })
        .execute();
    },
    async findTrigger(id) {
      const row = await triggers().where('aanleiding.id', '=', id).executeTakeFirst();
      return row && toTrigger(row);
    },
    async triggers(jobId) {
      return (await triggers().where('aanleiding.functie_id', '=', jobId).execute()).map(toTrigger);
    },
    async openTriggers() {
      return (await triggers().where('antwoord.afloop', 'is', null).execute()).map(toTrigger);
    },
    async answerTrigger(id, { outcome, words, by, at }) {
      if ((await this.findTrigger(id))?.answer !== null) return false;
      await db
        .insertInto('aanleiding_antwoord')
        .values({
          organisatie_id: organisationId,
          aanleiding_id: id,
          afloop: outcome,
          beantwoord_door: by,
          beantwoord_op: at,
          antwoord_tekst: words,
        })
        .execute();
      return true;
    },
  };

  function toTrigger(row: TriggerRow): Trigger {
    const { afloop, beantwoord_door, beantwoord_op, antwoord_tekst } = row;
    return {
      id: row.id,
      jobId: row.functie_id,
      kind: row.soort,
      why: row.aanleiding_tekst,
      toldBy: row.verteld_door,
      by: row.gemeld_door,
      as: row.gemeld_als,
      at: row.gemeld_op,
      answer:
        afloop === null || beantwoord_door === null || beantwoord_op === null || antwoord_tekst === null
          ? null
          : { outcome: afloop, words: antwoord_tekst, by: beantwoord_door, at: beantwoord_op },
    };
  }
}

function toChosen(row: Selectable<Schema['herziening_keuze']>): ChosenReview {
  return {
    id: row.id,
    jobId: row.functie_id,
    decisionId: row.besluit_id,
    day: row.herzien_op,
    reason: row.reden,
    by: row.gekozen_door,
    at: row.gekozen_op,
  };
}
