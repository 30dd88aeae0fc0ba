import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import type { CatalogReview, CatalogReviewRepository } from '../../../application/ports';
import { questionKinds } from '../../../domain/grading/storedAnswer';
import { carryFates } from '../../../domain/catalogReview/carryOver';
import type { VersionStep } from '../../../domain/catalogReview/versionSteps';
import { canonicalJson } from '../../../domain/shared/canonicalJson';
import type { Queries, Schema } from '../schema';

const stepsSchema = z.array(z.strictObject({ catalogId: z.string(), from: z.string(), to: z.string() }));
const answersSchema = z.array(
  z.strictObject({
    kind: z.enum(questionKinds),
    questionId: z.string(),
    fate: z.enum(carryFates).exclude(['gelijk']),
    before: z
      .strictObject({
        value: z.string().nullable(),
        reason: z.string(),
        evidence: z.string(),
        doubt: z.boolean(),
      })
      .nullable(),
  }),
);

/** How the functies of one organisation were looked at again. */
export function createCatalogReviewRepository(db: Queries, organisationId: string): CatalogReviewRepository {
  const own = () => db.selectFrom('nakijking').selectAll().where('organisatie_id', '=', organisationId);
  return {
    async insert({ id, jobId, kind, versions, reason, answers, by, at }) {
      await db
        .insertInto('nakijking')
        .values({
          id,
          organisatie_id: organisationId,
          functie_id: jobId,
          soort: kind,
          versies: canonicalJson(versions),
          gedaan_door: by,
          gedaan_op: at,
          reden: reason,
          antwoorden: canonicalJson(answers),
        })
        .execute();
    },
    async listForJob(jobId) {
      const rows = await own()
        .where('functie_id', '=', jobId)
        .orderBy(sql`rowid`)
        .execute();
      return rows.map(toReview);
    },
    async notes() {
      const rows = await db
        .selectFrom('nakijking')
        .select(['functie_id', 'versies'])
        .where('organisatie_id', '=', organisationId)
        .where('soort', '=', 'blijft')
        .execute();
      const notes = new Map<string, (readonly VersionStep[])[]>();
      for (const { functie_id, versies } of rows) {
        notes.set(functie_id, [...(notes.get(functie_id) ?? []), stepsSchema.parse(JSON.parse(versies))]);
      }
      return notes;
    },
  };
}

function toReview(row: Selectable<Schema['nakijking']>): CatalogReview {
  return {
    id: row.id,
    jobId: row.functie_id,
    kind: row.soort,
    versions: stepsSchema.parse(JSON.parse(row.versies)),
    reason: row.reden,
    answers: answersSchema.parse(JSON.parse(row.antwoorden)),
    by: row.gedaan_door,
    at: row.gedaan_op,
  };
}
