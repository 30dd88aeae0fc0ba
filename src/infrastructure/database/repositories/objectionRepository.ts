import { sql } from 'kysely';
import type { ObjectionRepository } from '../../../application/ports';
import type { ObjectionStep, TakenStep } from '../../../domain/objection/objectionStep';
import { canonicalJson } from '../../../domain/shared/canonicalJson';
import { nodeDigests } from '../../system/nodeDigests';
import type { Queries } from '../schema';

/** The steps of objections in one organisation. */
export function createObjectionRepository(db: Queries, organisationId: string): ObjectionRepository {
  const own = () =>
    db
      .selectFrom('bezwaar_stap')
      .select(['indelingsbesluit_id', 'nummer', 'inhoud', 'gedaan_door', 'gedaan_op'])
      .where('organisatie_id', '=', organisationId)
      .orderBy('nummer');
  return {
    async steps(rulingId) {
      const rows = await own().where('indelingsbesluit_id', '=', rulingId).execute();
      return rows.map(toStep);
    },
    async all() {
      const byRuling = new Map<string, TakenStep[]>();
      for (const row of await own().execute()) {
        const steps = byRuling.get(row.indelingsbesluit_id) ?? [];
        byRuling.set(row.indelingsbesluit_id, [...steps, toStep(row)]);
      }
      return byRuling;
    },
    async add(rulingId, { number, step, by, at }, sha256, file) {
      await db
        .insertInto('bezwaar_stap')
        .values({
          organisatie_id: organisationId,
          indelingsbesluit_id: rulingId,
          nummer: number,
          soort: step.kind,
          inhoud: canonicalJson(step),
          sha256,
          gedaan_door: by,
          gedaan_op: at,
          bestand: file,
        })
        .execute();
    },
    async findByFile(sha256, size) {
      // The size first: SQLite knows it without reading the files, of which there are few, so that almost never more than one is hashed.
      const rows = await db
        .selectFrom('bezwaar_stap')
        .select(['indelingsbesluit_id', 'nummer', 'gedaan_op', 'bestand'])
        .where('organisatie_id', '=', organisationId)
        .where('soort', '=', 'besloten')
        .where(sql<number>`length(bestand)`, '=', size)
        .execute();
      const row = rows.find(
        ({ bestand }) => bestand !== null && nodeDigests.sha256OfBytes(bestand) === sha256,
      );
      return row && { rulingId: row.indelingsbesluit_id, number: row.nummer, at: row.gedaan_op };
    },
    async file(rulingId, number) {
      const row = await db
        .selectFrom('bezwaar_stap')
        .select('bestand')
        .where('organisatie_id', '=', organisationId)
        .where('indelingsbesluit_id', '=', rulingId)
        .where('nummer', '=', number)
        .executeTakeFirst();
      return row?.bestand ?? undefined;
    },
  };
}

/** Not checked again: a step is written whole from its type, and the schema refuses its change. */
function toStep(row: {
  readonly nummer: number;
  readonly inhoud: string;
  readonly gedaan_door: string;
  readonly gedaan_op: string;
}): TakenStep {
  return {
    number: row.nummer,
    step: JSON.parse(row.inhoud) as ObjectionStep,
    by: row.gedaan_door,
    at: row.gedaan_op,
  };
}
