import type { LifecycleRepository } from '../../../application/ports';
import type { Queries } from '../schema';

/** Tables whose rows belong to one functie, in the order in which they can go; those of its decisions go before. */
const ofJob = ['antwoord', 'functiehouder', 'functie_afdeling', 'archivering'] as const;

/** The archive of one organisation, and deleting from it. */
export function createLifecycleRepository(db: Queries, organisationId: string): LifecycleRepository {
  return {
    async insertArchiving({ id, jobId, formerStatus, reason, by, at }) {
      await db
        .insertInto('archivering')
        .values({
          id,
          organisatie_id: organisationId,
          functie_id: jobId,
          vorige_status: formerStatus,
          gedaan_door: by,
          gedaan_op: at,
          terug_door: null,
          terug_op: null,
          reden: reason,
        })
        .execute();
    },
    async archivingOf(jobId) {
      const row = await db
        .selectFrom('archivering')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('functie_id', '=', jobId)
        .where('terug_op', 'is', null)
        .executeTakeFirst();
      return (
        row && {
          id: row.id,
          jobId: row.functie_id,
          formerStatus: row.vorige_status,
          reason: row.reden,
          by: row.gedaan_door,
          at: row.gedaan_op,
        }
      );
    },
    async endArchiving(id, by, at) {
      await db
        .updateTable('archivering')
        .set({ terug_door: by, terug_op: at })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .execute();
    },
    async deleteJob(jobId, by, at) {
      await db
        .insertInto('functie_verwijdering')
        .values({
          functie_id: jobId,
          organisatie_id: organisationId,
          verwijderd_door: by,
          begonnen_op: at,
          klaar_op: null,
        })
        .execute();
      await db
        .deleteFrom('profiel_onderdeel')
        .where('organisatie_id', '=', organisationId)
        .where('besluit_id', 'in', (decisions) =>
          decisions
            .selectFrom('besluit')
            .select('id')
            .where('organisatie_id', '=', organisationId)
            .where('functie_id', '=', jobId),
        )
        .execute();
      await db
        .deleteFrom('besluit')
        .where('organisatie_id', '=', organisationId)
        .where('functie_id', '=', jobId)
        .execute();
      for (const table of ofJob) {
        await db
          .deleteFrom(table)
          .where('organisatie_id', '=', organisationId)
          .where('functie_id', '=', jobId)
          .execute();
      }
      await db
        .updateTable('functie')
        .set({ kopie_van: null })
        .where('organisatie_id', '=', organisationId)
        .where('kopie_van', '=', jobId)
        .execute();
      await db
        .deleteFrom('functie')
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', jobId)
        .execute();
      await db
        .updateTable('functie_verwijdering')
        .set({ klaar_op: at })
        .where('organisatie_id', '=', organisationId)
        .where('functie_id', '=', jobId)
        .execute();
    },
  };
}
