import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { AuditLog } from '../../../application/ports';
import { chainHash, chainStart, type ChainRow } from '../../../domain/audit/chain';
import {
  type AuditEntry,
  type AuditEvent,
  type AuditEventKind,
  auditEventSchema,
} from '../../../domain/audit/event';
import { canonicalJson } from '../../../domain/shared/canonicalJson';
import { nodeDigests } from '../../system/nodeDigests';
import type { Queries, Schema } from '../schema';

/** The chain of events that belong to no organisation; no organisation has an empty id. */
const installation = '';

/** The kind of an event; the index on it has the same words. */
const kindOf = sql<AuditEventKind>`json_extract(gebeurtenis, '$.kind')`;

/**
 * The audit log of one organisation, or with null of the installation itself. Append inside a write transaction
 * only: the number and the hash follow from the last row.
 */
export function createAuditLog(db: Queries, organisationId: string | null): AuditLog {
  const chain = organisationId ?? installation;
  const ownEntries = () => db.selectFrom('audit_gebeurtenis').selectAll().where('keten', '=', chain);
  return {
    async append(event, by) {
      const last = await ownEntries().orderBy('volgnummer', 'desc').limit(1).executeTakeFirst();
      const onBehalfOf = ('onBehalfOf' in by ? by.onBehalfOf : null) ?? null;
      const entry: Omit<AuditEntry, 'hash'> = {
        sequence: (last?.volgnummer ?? 0) + 1,
        organisationId,
        accountId: by.accountId,
        ...(onBehalfOf === null ? {} : { onBehalfOf }),
        at: by.at,
        event: auditEventSchema.parse(event),
        previousHash: last?.hash ?? chainStart,
      };
      await db
        .insertInto('audit_gebeurtenis')
        .values({
          keten: chain,
          volgnummer: entry.sequence,
          organisatie_id: entry.organisationId,
          account_id: entry.accountId,
          namens_id: onBehalfOf,
          gebeurd_op: entry.at,
          gebeurtenis: storedForm(entry.event),
          vorige_hash: entry.previousHash,
          hash: chainHash(entry, (text) => nodeDigests.sha256(text)),
        })
        .execute();
    },
    async list() {
      return (await ownEntries().orderBy('volgnummer').execute()).map(toEntry);
    },
    async listForJob(jobId) {
      const rows = await ownEntries().where('functie_id', '=', jobId).orderBy('volgnummer').execute();
      return rows.map(toEntry);
    },
    async listByAccount(accountId, from) {
      const rows = await ownEntries()
        .where('account_id', '=', accountId)
        .where('gebeurd_op', '>=', from)
        .orderBy('volgnummer')
        .execute();
      return rows.map(toEntry);
    },
    async did(accountId, from, event) {
      const found = await db
        .selectFrom('audit_gebeurtenis')
        .select('volgnummer')
        .where('keten', '=', chain)
        .where('account_id', '=', accountId)
        .where('gebeurd_op', '>=', from)
        .where('gebeurtenis', '=', storedForm(event))
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },
    async listByKind(kinds) {
      const rows = await ownEntries().where(kindOf, 'in', kinds).orderBy('volgnummer').execute();
      return rows.map(toEntry);
    },
    async searchAbout(accountId, kinds, limit) {
      const rows = await ownEntries()
        .where(kindOf, 'in', kinds)
        .where(names(accountId))
        .orderBy('volgnummer', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },
    async lastPerAccount(kinds) {
      const about = sql<string | null>`json_extract(gebeurtenis, '$.accountId')`;
      const rows = await db
        .selectFrom('audit_gebeurtenis')
        .select([about.as('account'), sql<string>`max(gebeurd_op)`.as('laatst')])
        .where('keten', '=', chain)
        .where(kindOf, 'in', kinds)
        .groupBy(about)
        .execute();
      return new Map(rows.flatMap(({ account, laatst }) => (account === null ? [] : [[account, laatst]])));
    },
    async search({ kinds, personIds, from, until }, limit, before) {
      let query = ownEntries();
      if (before !== undefined) query = query.where('volgnummer', '<', before);
      if (kinds !== undefined) query = query.where(kindOf, 'in', kinds);
      if (from !== undefined) query = query.where('gebeurd_op', '>=', from);
      if (until !== undefined) query = query.where('gebeurd_op', '<', until);
      if (personIds?.length === 0) return [];
      if (personIds !== undefined) {
        query = query.where((where) =>
          where.or([
            where('account_id', 'in', personIds),
            where('namens_id', 'in', personIds),
            ...personIds.map(names),
          ]),
        );
      }
      return (await query.orderBy('volgnummer', 'desc').limit(limit).execute()).map(toRow);
    },
    async rows(after, limit) {
      const rows = await ownEntries()
        .where('volgnummer', '>', after)
        .orderBy('volgnummer')
        .limit(limit)
        .execute();
      return rows.map(toRow);
    },
    async last() {
      const row = await ownEntries().orderBy('volgnummer', 'desc').limit(1).executeTakeFirst();
      return row && { sequence: row.volgnummer, hash: row.hash, at: row.gebeurd_op };
    },
  };
}

/** One event has one form, so that the same event is the same text. */
function storedForm(event: AuditEvent): string {
  return canonicalJson(event);
}

/** Whether an event names an id. It stands there as a whole text, so the quotes on both sides are enough to find it. */
function names(id: string): RawBuilder<boolean> {
  return sql<boolean>`instr(gebeurtenis, ${JSON.stringify(id)}) > 0`;
}

function toRow(row: Selectable<Schema['audit_gebeurtenis']>): ChainRow {
  return {
    sequence: row.volgnummer,
    organisationId: row.organisatie_id,
    accountId: row.account_id,
    onBehalfOf: row.namens_id,
    at: row.gebeurd_op,
    event: row.gebeurtenis,
    previousHash: row.vorige_hash,
    hash: row.hash,
  };
}

function toEntry(row: Selectable<Schema['audit_gebeurtenis']>): AuditEntry {
  return {
    sequence: row.volgnummer,
    organisationId: row.organisatie_id,
    accountId: row.account_id,
    ...(row.namens_id === null ? {} : { onBehalfOf: row.namens_id }),
    at: row.gebeurd_op,
    event: auditEventSchema.parse(JSON.parse(row.gebeurtenis)),
    previousHash: row.vorige_hash,
    hash: row.hash,
  };
}
