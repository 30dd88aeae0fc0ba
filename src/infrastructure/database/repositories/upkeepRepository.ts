import type { UpkeepRepository } from '../../../application/ports';
import type { Queries } from '../schema';

/** The upkeep of the gradings of one organisation. */
export function createUpkeepRepository(db: Queries, organisationId: string): UpkeepRepository {
  return {
    async insertProcedure({ id, jobId, occasion, reason, overrideReason, decisionId, by, at }) {
      await db
        .insertInto('nieuwe_indeling')
        .values({
          id,
          organisatie_id: organisationId,
          functie_id: jobId,
          aanleiding: occasion,
          besluit_id: decisionId,
          heropend_door: by,
          heropend_op: at,
          reden: reason,
          eerder_reden: overrideReason,
        })
        .execute();
    },
    async procedures(jobId) {
      const rows = await db
        .selectFrom('nieuwe_indeling')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('functie_id', '=', jobId)
        .orderBy('heropend_op')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        jobId: row.functie_id,
        occasion: row.aanleiding,
        reason: row.reden,
        overrideReason: row.eerder_reden,
        decisionId: row.besluit_id,
        by: row.heropend_door,
        at: row.heropend_op,
      }));
    },
  };
}
