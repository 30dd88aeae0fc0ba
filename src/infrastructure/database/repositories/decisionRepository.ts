import type { Selectable } from 'kysely';
import type { DecisionRepository } from '../../../application/ports';
import type { LevelDecision, SettableLevel } from '../../../domain/grading/levelDecision';
import type { Queries, Schema } from '../schema';

/** The decisions on levels of one organisation. The schema refuses every change of one but its withdrawal. */
export function createDecisionRepository(db: Queries, organisationId: string): DecisionRepository {
  const ownDecisions = (jobId: string) =>
    db
      .selectFrom('besluit')
      .selectAll()
      .where('organisatie_id', '=', organisationId)
      .where('functie_id', '=', jobId);
  return {
    async insert(decision) {
      await db.insertInto('besluit').values(toRow(decision, organisationId)).execute();
    },
    async current(jobId) {
      const row = await ownDecisions(jobId).where('ingetrokken_op', 'is', null).executeTakeFirst();
      return row && toDecision(row);
    },
    async currentLevels() {
      const rows = await db
        .selectFrom('besluit')
        .select(['functie_id', 'niveau'])
        .where('organisatie_id', '=', organisationId)
        .where('ingetrokken_op', 'is', null)
        .execute();
      return new Map(rows.map((row) => [row.functie_id, row.niveau as SettableLevel]));
    },
    async currentMoments() {
      const rows = await db
        .selectFrom('besluit')
        .select(['id', 'functie_id', 'genomen_op'])
        .where('organisatie_id', '=', organisationId)
        .where('ingetrokken_op', 'is', null)
        .execute();
      return new Map(rows.map((row) => [row.functie_id, { id: row.id, decidedAt: row.genomen_op }]));
    },
    async listForJob(jobId) {
      const rows = await ownDecisions(jobId).orderBy('genomen_op').orderBy('id').execute();
      return rows.map(toDecision);
    },
    async withdraw(id, at, reason) {
      const result = await db
        .updateTable('besluit')
        .set({ ingetrokken_op: at, ingetrokken_reden: reason })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('ingetrokken_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function toRow(decision: LevelDecision, organisationId: string): Selectable<Schema['besluit']> {
  return {
    id: decision.id,
    organisatie_id: organisationId,
    functie_id: decision.jobId,
    niveau: decision.level,
    motivering: decision.reason,
    onderbouwing: JSON.stringify(decision.receipt),
    catalogi: JSON.stringify(decision.catalogs),
    genomen_door: decision.decidedBy,
    genomen_door_naam: decision.decidedByName,
    genomen_op: decision.decidedAt,
    ingetrokken_op: decision.withdrawnAt,
    ingetrokken_reden: decision.withdrawnReason,
  };
}

/** Not checked again: a row is written whole from these types and the schema refuses its change. */
function toDecision(row: Selectable<Schema['besluit']>): LevelDecision {
  return {
    id: row.id,
    jobId: row.functie_id,
    level: row.niveau as LevelDecision['level'],
    reason: row.motivering,
    receipt: JSON.parse(row.onderbouwing) as LevelDecision['receipt'],
    catalogs: JSON.parse(row.catalogi) as LevelDecision['catalogs'],
    decidedBy: row.genomen_door,
    decidedByName: row.genomen_door_naam,
    decidedAt: row.genomen_op,
    withdrawnAt: row.ingetrokken_op,
    withdrawnReason: row.ingetrokken_reden,
  };
}
