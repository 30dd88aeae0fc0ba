import type { Selectable } from 'kysely';
import type { ProfileRepository, StoredSection } from '../../../application/ports';
import type { Queries, Schema } from '../schema';

/** The profile sections of one organisation. */
export function createProfileRepository(db: Queries, organisationId: string): ProfileRepository {
  const ownSections = (decisionId: string) =>
    db
      .selectFrom('profiel_onderdeel')
      .innerJoin('account', 'account.id', 'profiel_onderdeel.bewaard_door')
      .selectAll('profiel_onderdeel')
      .select('account.naam as door_naam')
      .where('profiel_onderdeel.organisatie_id', '=', organisationId)
      .where('profiel_onderdeel.besluit_id', '=', decisionId);
  return {
    async listForDecision(decisionId) {
      const rows = await ownSections(decisionId).orderBy('profiel_onderdeel.onderdeel_id').execute();
      return rows.map(toSection);
    },
    async save(decisionId, sectionId, revision, content, by) {
      const columns = { inhoud: JSON.stringify(content), bewaard_door: by.accountId, bewaard_op: by.at };
      const key = { organisatie_id: organisationId, besluit_id: decisionId, onderdeel_id: sectionId };
      const written =
        revision === 0
          ? await db
              .insertInto('profiel_onderdeel')
              .values({ ...key, ...columns, revisie: 1 })
              .onConflict((conflict) => conflict.doNothing())
              .returning('revisie')
              .executeTakeFirst()
          : await db
              .updateTable('profiel_onderdeel')
              .set({ ...columns, revisie: revision + 1 })
              .where('organisatie_id', '=', organisationId)
              .where('besluit_id', '=', decisionId)
              .where('onderdeel_id', '=', sectionId)
              .where('revisie', '=', revision)
              .returning('revisie')
              .executeTakeFirst();
      return written?.revisie ?? null;
    },
  };
}

function toSection(row: Selectable<Schema['profiel_onderdeel']> & { door_naam: string }): StoredSection {
  return {
    decisionId: row.besluit_id,
    sectionId: row.onderdeel_id,
    content: JSON.parse(row.inhoud) as unknown,
    revision: row.revisie,
    savedBy: row.bewaard_door,
    savedByName: row.door_naam,
    savedAt: row.bewaard_op,
  };
}
