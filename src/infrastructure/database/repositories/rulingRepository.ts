import { sql, type Selectable } from 'kysely';
import type { RulingRepository } from '../../../application/ports';
import type { SettableLevel } from '../../../domain/grading/levelDecision';
import type { Ruling } from '../../../domain/ruling/ruling';
import type { RulingContent } from '../../../domain/ruling/rulingContent';
import { canonicalJson } from '../../../domain/shared/canonicalJson';
import type { Queries, Schema } from '../schema';

/** The decisions (indelingsbesluiten) to people in one organisation. */
export function createRulingRepository(db: Queries, organisationId: string): RulingRepository {
  const own = () =>
    db
      .selectFrom('indelingsbesluit')
      // Without content and file: those are big, and asked for by themselves.
      .select([
        'id',
        'functie_id',
        'exemplaar_id',
        'houder_id',
        'houder_naam',
        'niveau',
        'ingangsdatum',
        'manier',
        'beschikbaar_op',
        'code',
        'inhoud_sha256',
        'bestand_sha256',
        'gegeven_door',
        'gegeven_op',
        'gelezen_op',
        'ingetrokken_door',
        'ingetrokken_op',
        'ingetrokken_reden',
      ])
      .where('organisatie_id', '=', organisationId);
  const one = <Column extends 'inhoud' | 'bestand'>(id: string, column: Column) =>
    db
      .selectFrom('indelingsbesluit')
      .select(column)
      .where('organisatie_id', '=', organisationId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();

  return {
    async insert(ruling, content, bytes) {
      await db
        .insertInto('indelingsbesluit')
        .values({
          id: ruling.id,
          organisatie_id: organisationId,
          functie_id: ruling.jobId,
          exemplaar_id: ruling.copyId,
          houder_id: ruling.holderId,
          houder_naam: ruling.holderName,
          niveau: ruling.level,
          ingangsdatum: ruling.inForceFrom,
          manier: ruling.way,
          beschikbaar_op: ruling.availableOn,
          code: ruling.code,
          inhoud_sha256: ruling.contentSha256,
          bestand_sha256: ruling.fileSha256,
          gegeven_door: ruling.givenBy,
          gegeven_op: ruling.givenAt,
          gelezen_op: null,
          ingetrokken_door: null,
          ingetrokken_op: null,
          ingetrokken_reden: '',
          inhoud: canonicalJson(content),
          bestand: bytes,
        })
        .execute();
    },
    async find(id) {
      const row = await own().where('id', '=', id).executeTakeFirst();
      return row && toRuling(row);
    },
    async findByFile(sha256) {
      const row = await own().where('bestand_sha256', '=', sha256).executeTakeFirst();
      return row && toRuling(row);
    },
    async findByCode(code) {
      const row = await own().where('code', '=', code).executeTakeFirst();
      return row && toRuling(row);
    },
    async listForJob(jobId) {
      const rows = await own()
        .where('functie_id', '=', jobId)
        .orderBy(sql`rowid`, 'desc')
        .execute();
      return rows.map(toRuling);
    },
    async listFor(holderIds) {
      const rows = await own()
        .where('houder_id', 'in', [...holderIds])
        .orderBy(sql`rowid`, 'desc')
        .execute();
      return rows.map(toRuling);
    },
    async awaited() {
      const { rows } = await sql<{ id: string; sinds: string }>`
        SELECT e.id, max(
          coalesce((SELECT max(b.gedaan_op) FROM bewijs b
            WHERE b.organisatie_id = e.organisatie_id AND b.exemplaar_id = e.id), e.bevroren_op),
          coalesce((SELECT max(i.ingetrokken_op) FROM indelingsbesluit i
            WHERE i.organisatie_id = e.organisatie_id AND i.exemplaar_id = e.id), e.bevroren_op)) AS sinds
        FROM exemplaar e
        WHERE e.organisatie_id = ${organisationId} AND e.status IN ('getekend', 'ontvangst-vastgelegd')
          AND NOT EXISTS (SELECT 1 FROM indelingsbesluit i
            WHERE i.organisatie_id = e.organisatie_id AND i.exemplaar_id = e.id AND i.ingetrokken_op IS NULL)
        ORDER BY e.rowid`.execute(db);
      return rows.map(({ id, sinds }) => ({ copyId: id, since: sinds }));
    },
    async content(id) {
      // Not checked again: it is written whole from this type, and the schema refuses its change.
      return JSON.parse((await one(id, 'inhoud')).inhoud) as RulingContent;
    },
    async bytes(id) {
      return (await one(id, 'bestand')).bestand;
    },
    async noteRead(id, at) {
      const result = await db
        .updateTable('indelingsbesluit')
        .set({ gelezen_op: at })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('gelezen_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async withdraw(id, by, at, reason) {
      const result = await db
        .updateTable('indelingsbesluit')
        .set({ ingetrokken_door: by, ingetrokken_op: at, ingetrokken_reden: reason })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('ingetrokken_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function toRuling(
  row: Omit<Selectable<Schema['indelingsbesluit']>, 'organisatie_id' | 'inhoud' | 'bestand'>,
): Ruling {
  const { ingetrokken_door: by, ingetrokken_op: at, ingetrokken_reden: reason } = row;
  return {
    id: row.id,
    jobId: row.functie_id,
    copyId: row.exemplaar_id,
    holderId: row.houder_id,
    holderName: row.houder_naam,
    level: row.niveau as SettableLevel,
    inForceFrom: row.ingangsdatum,
    way: row.manier,
    availableOn: row.beschikbaar_op,
    code: row.code,
    contentSha256: row.inhoud_sha256,
    fileSha256: row.bestand_sha256,
    givenBy: row.gegeven_door,
    givenAt: row.gegeven_op,
    readAt: row.gelezen_op,
    withdrawn: by === null || at === null ? null : { by, at, reason },
  };
}
