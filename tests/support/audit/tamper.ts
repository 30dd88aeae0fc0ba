import type { ChainRow } from '../../../src/domain/audit/chain';
import type { Randomly } from '../randomly';

export const tamperings = [
  'field',
  'recomputed',
  'delete',
  'insert',
  'double',
  'reorder',
  'swap',
  'tail-cut',
  'rewrite',
] as const;
export type Tampering = (typeof tamperings)[number];

/** A chain after somebody was at it, and the first number that cannot fit any more; null when only the head tells. */
export interface Tampered {
  readonly rows: readonly ChainRow[];
  readonly firstBroken: number | null;
}

type Rehash = (rows: readonly ChainRow[]) => readonly ChainRow[];

const fields = [
  'sequence',
  'organisationId',
  'accountId',
  'onBehalfOf',
  'at',
  'event',
  'previousHash',
  'hash',
] as const;

function changedField(row: ChainRow, random: Randomly): ChainRow {
  const field = random.pick(fields);
  switch (field) {
    case 'sequence':
      return { ...row, sequence: row.sequence + 1 + random.below(5) };
    case 'organisationId':
    case 'accountId':
    case 'onBehalfOf':
      return {
        ...row,
        [field]: row[field] === null ? 'iemand-anders' : random.pick([null, `${row[field]}x`]),
      };
    case 'at':
      return { ...row, at: new Date(Date.parse(row.at) + 1 + random.below(9_999_999)).toISOString() };
    case 'event':
      return {
        ...row,
        event: random.pick([
          row.event.replace(
            /"revision":(\d+)/,
            (_, revision: string) => `"revision":${Number(revision) + 1}`,
          ),
          row.event.replace('{', '{ '),
          row.event.slice(0, -1),
          row.event.replace('"jobId"', '"jobld"'),
        ]),
      };
    case 'previousHash':
    case 'hash': {
      const at = random.below(64);
      const digit = (parseInt(row[field].charAt(at), 16) ^ (1 + random.below(15))).toString(16);
      return { ...row, [field]: row[field].slice(0, at) + digit + row[field].slice(at + 1) };
    }
  }
}

/** Tampers with a chain of at least four rows. `rehash` makes hashes fit again, as who knows the rule would. */
export function tamper(
  rows: readonly ChainRow[],
  kind: Tampering,
  random: Randomly,
  rehash: Rehash,
): Tampered {
  const at = random.below(rows.length - 2);
  const row = rows[at];
  const other = at + 1 + random.below(rows.length - at - 1);
  if (row === undefined) throw new Error('a row');
  const replaced = (index: number, by: readonly ChainRow[], gone = 1): ChainRow[] => [
    ...rows.slice(0, index),
    ...by,
    ...rows.slice(index + gone),
  ];
  switch (kind) {
    case 'field':
      return { rows: replaced(at, [changedField(row, random)]), firstBroken: at + 1 };
    case 'recomputed': {
      // The hash of the changed row fits again; then the next one does not.
      const changed = { ...row, accountId: 'iemand-anders' };
      const [own = changed] = rehash([...rows.slice(0, at), changed]).slice(-1);
      return { rows: replaced(at, [own]), firstBroken: at + 2 };
    }
    case 'delete':
      return { rows: replaced(at, []), firstBroken: at + 1 };
    case 'insert':
      return {
        rows: replaced(at, [{ ...row, hash: 'f'.repeat(64) }, row]),
        firstBroken: at + 1,
      };
    case 'double':
      return { rows: replaced(at, [row, row]), firstBroken: at + 2 };
    case 'reorder':
      return {
        rows: replaced(at, rows.slice(at, other + 1).reverse(), other + 1 - at),
        firstBroken: at + 1,
      };
    case 'swap': {
      const content = (from: ChainRow, to: ChainRow): ChainRow => ({
        ...to,
        accountId: from.accountId,
        at: from.at,
        event: from.event,
      });
      const second = rows[other] ?? row;
      return {
        rows: rows.map((one, index) =>
          index === at ? content(second, one) : index === other ? content(row, one) : one,
        ),
        firstBroken: at + 1,
      };
    }
    case 'tail-cut':
      return { rows: rows.slice(0, at + 1), firstBroken: null };
    case 'rewrite':
      // Everything from here on is changed and calculated again: it fits, and only a head from before tells.
      return {
        rows: rehash(
          rows.map((one, index) => (index >= at ? { ...one, at: '2026-01-01T00:00:00.000Z' } : one)),
        ),
        firstBroken: null,
      };
  }
}
