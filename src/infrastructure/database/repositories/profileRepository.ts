import type { Selectable } from 'kysely';
import type { ProfileRepository, StoredSection } from '../../../application/ports';
import type { Queries, Schema } from '../schema';

/**
 * The profile sections of one organisation. `clear` empties a row and keeps its revision counting, so the first
 * save after it gives a revision that no open tab has ever seen.
 */
export function createProfileRepository(db: Queries, organisationId: string): ProfileRepository {
  const ownSections = (jobId: string) =>
    db
      .selectFrom('profiel_onderdeel')
      .innerJoin('account', 'account.id', 'profiel_onderdeel.bewaard_door')
      .selectAll('profiel_onderdeel')
      .select('account.naam as door_naam')
      .where('profiel_onderdeel.organisatie_id', '=', organisationId)
      .where('profiel_onderdeel.functie_id', '=', jobId)
      .where('profiel_onderdeel.inhoud', 'is not', null);
  return {
    async listForJob(jobId) {
      const rows = await ownSections(jobId).orderBy('profiel_onderdeel.onderdeel_id').execute();
      return rows.map(toSection);
    },
    async find(jobId, sectionId) {
      const row = await ownSections(jobId)
        .where('profiel_onderdeel.onderdeel_id', '=', sectionId)
        .executeTakeFirst();
      return row && toSection(row);
    },
    async save(jobId, sectionId, revision, content, by) {
      const columns = { inhoud: JSON.stringify(content), bewaard_door: by.accountId, bewaard_op: by.at };
      const key = { organisatie_id: organisationId, functie_id: jobId, onderdeel_id: sectionId };
      const written =
        revision === 0
          ? await db
              .insertInto('profiel_onderdeel')
              .values({ ...key, ...columns, revisie: 1 })
              .onConflict((conflict) =>
                conflict
                  .columns(['organisatie_id', 'functie_id', 'onderdeel_id'])
                  .doUpdateSet((row) => ({ ...columns, revisie: row('profiel_onderdeel.revisie', '+', 1) }))
                  .where('profiel_onderdeel.inhoud', 'is', null),
              )
              .returning('revisie')
              .executeTakeFirst()
          : await db
              .updateTable('profiel_onderdeel')
              .set({ ...columns, revisie: revision + 1 })
              .where('organisatie_id', '=', organisationId)
              .where('functie_id', '=', jobId)
              .where('onderdeel_id', '=', sectionId)
              .where('revisie', '=', revision)
              .where('inhoud', 'is not', null)
              .returning('revisie')
              .executeTakeFirst();
      return written?.revisie ?? null;
    },
    async clear(jobId) {
      await db
        .updateTable('profiel_onderdeel')
        .set({ inhoud: null })
        .where('organisatie_id', '=', organisationId)
        .where('functie_id', '=', jobId)
        .execute();
    },
  };
}

function toSection(row: Selectable<Schema['profiel_onderdeel']> & { door_naam: string }): StoredSection {
  return {
    jobId: row.functie_id,
    sectionId: row.onderdeel_id,
    content: JSON.parse(row.inhoud ?? 'null') as unknown,
    revision: row.revisie,
    savedBy: row.bewaard_door,
    savedByName: row.door_naam,
    savedAt: row.bewaard_op,
  };
}
