import type { Selectable } from 'kysely';
import type { CopyFile, PaperNote, SigningRepository, StoredRecord } from '../../../application/ports';
import type { Copy, Offering } from '../../../domain/signing/copy';
import { canonicalJson } from '../../../domain/shared/canonicalJson';
import type { FrozenContent } from '../../../domain/signing/frozenContent';
import type { Queries, Schema } from '../schema';

/** What was offered and signed in one organisation. The schema refuses every change of what is signed. */
export function createSigningRepository(db: Queries, organisationId: string): SigningRepository {
  const ownCopies = () =>
    db
      .selectFrom('exemplaar')
      .innerJoin('aanbieding', (join) =>
        join
          .onRef('aanbieding.id', '=', 'exemplaar.aanbieding_id')
          .onRef('aanbieding.organisatie_id', '=', 'exemplaar.organisatie_id'),
      )
      // Without the content: that is big, and asked for by itself.
      .select([
        'exemplaar.id',
        'exemplaar.aanbieding_id',
        'exemplaar.functie_id',
        'aanbieding.versie',
        'exemplaar.houder_id',
        'exemplaar.houder_naam',
        'exemplaar.leidinggevende_naam',
        'exemplaar.code',
        'exemplaar.inhoud_sha256',
        'exemplaar.status',
        'exemplaar.op_papier',
        'exemplaar.revisie',
        'exemplaar.bevroren_op',
      ])
      .where('exemplaar.organisatie_id', '=', organisationId);

  return {
    async insertOffering({ id, jobId, decisionId, version, offeredBy, offeredAt }) {
      await db
        .insertInto('aanbieding')
        .values({
          id,
          organisatie_id: organisationId,
          functie_id: jobId,
          besluit_id: decisionId,
          versie: version,
          aangeboden_door: offeredBy,
          aangeboden_op: offeredAt,
          ingetrokken_door: null,
          ingetrokken_op: null,
          ingetrokken_reden: '',
        })
        .execute();
    },
    async insertCopy(copy, content, { sha256, bytes }) {
      await db
        .insertInto('exemplaar')
        .values({
          id: copy.id,
          organisatie_id: organisationId,
          aanbieding_id: copy.offeringId,
          functie_id: copy.jobId,
          houder_id: copy.holderId,
          houder_naam: copy.holderName,
          leidinggevende_naam: copy.managerName,
          code: copy.code,
          inhoud: canonicalJson(content),
          inhoud_sha256: copy.contentSha256,
          status: 'ter-tekening',
          op_papier: 0,
          revisie: 1,
          bevroren_op: copy.frozenAt,
        })
        .execute();
      await insertFile(copy.id, { seals: 0, sha256, bytes, at: copy.frozenAt });
    },
    async offerings(jobId) {
      const rows = await db
        .selectFrom('aanbieding')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('functie_id', '=', jobId)
        .orderBy('versie', 'desc')
        .execute();
      return rows.map(toOffering);
    },
    async withdrawOffering(id, by, at, reason) {
      const result = await db
        .updateTable('aanbieding')
        .set({ ingetrokken_door: by, ingetrokken_op: at, ingetrokken_reden: reason })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('ingetrokken_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async findCopy(id) {
      const row = await ownCopies().where('exemplaar.id', '=', id).executeTakeFirst();
      return row && toCopy(row);
    },
    async findCopyByCode(code) {
      const row = await ownCopies().where('exemplaar.code', '=', code).executeTakeFirst();
      return row && toCopy(row);
    },
    async findByFile(sha256) {
      const row = await ownCopies()
        .innerJoin('exemplaar_bestand', (join) =>
          join
            .onRef('exemplaar_bestand.exemplaar_id', '=', 'exemplaar.id')
            .onRef('exemplaar_bestand.organisatie_id', '=', 'exemplaar.organisatie_id'),
        )
        .select('exemplaar_bestand.zegels')
        .where('exemplaar_bestand.sha256', '=', sha256)
        .executeTakeFirst();
      return row && { copy: toCopy(row), seals: row.zegels };
    },
    async copies(jobId) {
      const rows = await ownCopies()
        .where('exemplaar.functie_id', '=', jobId)
        .orderBy('aanbieding.versie', 'desc')
        .orderBy('exemplaar.houder_naam')
        .orderBy('exemplaar.id')
        .execute();
      return rows.map(toCopy);
    },
    async copiesOf(holderIds) {
      const rows = await ownCopies()
        .where('exemplaar.houder_id', 'in', [...holderIds])
        .orderBy('exemplaar.bevroren_op', 'desc')
        .orderBy('exemplaar.id')
        .execute();
      return rows.map(toCopy);
    },
    async openCopies() {
      const rows = await ownCopies()
        .where('exemplaar.status', 'in', ['ter-tekening', 'akkoord-getekend', 'geweigerd'])
        .orderBy('exemplaar.bevroren_op')
        .orderBy('exemplaar.id')
        .execute();
      return rows.map(toCopy);
    },
    async content(copyId) {
      const { inhoud } = await db
        .selectFrom('exemplaar')
        .select('inhoud')
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', copyId)
        .executeTakeFirstOrThrow();
      // Not checked again: it is written whole from this type, and the schema refuses its change.
      return JSON.parse(inhoud) as FrozenContent;
    },
    async file(copyId, seals) {
      let query = db
        .selectFrom('exemplaar_bestand')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('exemplaar_id', '=', copyId);
      if (seals !== undefined) query = query.where('zegels', '=', seals);
      const row = await query.orderBy('zegels', 'desc').limit(1).executeTakeFirst();
      return row && { seals: row.zegels, sha256: row.sha256, bytes: row.inhoud, at: row.gemaakt_op };
    },
    addFile: insertFile,
    async follow(id, revision, status, onPaper) {
      const result = await db
        .updateTable('exemplaar')
        .set({ status, revisie: revision + 1, ...(onPaper && { op_papier: 1 as const }) })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('revisie', '=', revision)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async addRecord({ record, sha256, chainHead }) {
      await db
        .insertInto('bewijs')
        .values({
          id: record.id,
          organisatie_id: organisationId,
          exemplaar_id: record.document.copyId,
          handeling: record.act,
          inhoud: canonicalJson(record),
          sha256,
          keten_nummer: chainHead.sequence,
          keten_hash: chainHead.hash,
          gedaan_door: record.signer.accountId,
          gedaan_op: record.at,
        })
        .execute();
    },
    async records(copyId) {
      const rows = await db
        .selectFrom('bewijs')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('exemplaar_id', '=', copyId)
        .orderBy('keten_nummer')
        .execute();
      return rows.map(toRecord);
    },
    async noteOpened(copyId, accountId, way, at) {
      const result = await db
        .insertInto('exemplaar_geopend')
        .values({
          organisatie_id: organisationId,
          exemplaar_id: copyId,
          account_id: accountId,
          manier: way,
          geopend_op: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async openedBy(copyId, accountId) {
      const rows = await db
        .selectFrom('exemplaar_geopend')
        .select(['manier', 'geopend_op'])
        .where('organisatie_id', '=', organisationId)
        .where('exemplaar_id', '=', copyId)
        .where('account_id', '=', accountId)
        .execute();
      const at = (way: 'pdf' | 'webpagina'): string | null =>
        rows.find(({ manier }) => manier === way)?.geopend_op ?? null;
      return { pdf: at('pdf'), webpagina: at('webpagina') };
    },
    async paperNote(copyId) {
      const row = await db
        .selectFrom('papier_melding')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .where('exemplaar_id', '=', copyId)
        .executeTakeFirst();
      return row && toPaperNote(row);
    },
    async paperNotes() {
      const rows = await db
        .selectFrom('papier_melding')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .orderBy('gemeld_op')
        .execute();
      return rows.map(toPaperNote);
    },
    async insertPaperNote(note) {
      await db
        .insertInto('papier_melding')
        .values({
          organisatie_id: organisationId,
          exemplaar_id: note.copyId,
          id: note.id,
          handeling: note.act,
          getekend_op: note.signedOn,
          getekend_door: note.signedBy,
          bewaarplaats: note.keptAt,
          gemeld_door: note.notedBy,
          gemeld_op: note.notedAt,
        })
        .execute();
    },
    async deletePaperNote(copyId) {
      await db
        .deleteFrom('papier_melding')
        .where('organisatie_id', '=', organisationId)
        .where('exemplaar_id', '=', copyId)
        .execute();
    },
    async anySealed() {
      const row = await db
        .selectFrom('exemplaar_bestand')
        .select('sha256')
        .where('organisatie_id', '=', organisationId)
        .where('zegels', '>', 0)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };

  async function insertFile(copyId: string, { seals, sha256, bytes, at }: CopyFile): Promise<void> {
    await db
      .insertInto('exemplaar_bestand')
      .values({
        organisatie_id: organisationId,
        exemplaar_id: copyId,
        zegels: seals,
        sha256,
        inhoud: bytes,
        gemaakt_op: at,
      })
      .execute();
  }
}

function toOffering(row: Selectable<Schema['aanbieding']>): Offering {
  const { ingetrokken_door: by, ingetrokken_op: at, ingetrokken_reden: reason } = row;
  return {
    id: row.id,
    jobId: row.functie_id,
    decisionId: row.besluit_id,
    version: row.versie,
    offeredBy: row.aangeboden_door,
    offeredAt: row.aangeboden_op,
    withdrawn: by === null || at === null ? null : { by, at, reason },
  };
}

function toCopy(
  row: Omit<Selectable<Schema['exemplaar']>, 'organisatie_id' | 'inhoud'> & { readonly versie: number },
): Copy {
  return {
    id: row.id,
    offeringId: row.aanbieding_id,
    jobId: row.functie_id,
    version: row.versie,
    holderId: row.houder_id,
    holderName: row.houder_naam,
    managerName: row.leidinggevende_naam,
    code: row.code,
    contentSha256: row.inhoud_sha256,
    status: row.status,
    onPaper: row.op_papier === 1,
    revision: row.revisie,
    frozenAt: row.bevroren_op,
  };
}

/** Not checked again, as for the content of a copy. */
function toRecord(row: Selectable<Schema['bewijs']>): StoredRecord {
  return {
    record: JSON.parse(row.inhoud) as StoredRecord['record'],
    sha256: row.sha256,
    chainHead: { sequence: row.keten_nummer, hash: row.keten_hash },
  };
}

function toPaperNote(row: Selectable<Schema['papier_melding']>): PaperNote {
  return {
    id: row.id,
    copyId: row.exemplaar_id,
    act: row.handeling,
    signedOn: row.getekend_op,
    signedBy: row.getekend_door,
    keptAt: row.bewaarplaats,
    notedBy: row.gemeld_door,
    notedAt: row.gemeld_op,
  };
}
