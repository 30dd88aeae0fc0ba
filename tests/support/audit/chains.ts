import {
  chainHash,
  chainStart,
  checkNext,
  nothingChecked,
  type ChainRow,
} from '../../../src/domain/audit/chain';
import type { AuditEvent } from '../../../src/domain/audit/event';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';

export const sha256 = (text: string): string => nodeDigests.sha256(text);
const organisationId = 'org-veenstad';

/** A chain of so many answers by two people, one of them for another. */
export function aChain(length: number): readonly ChainRow[] {
  const rows = Array.from({ length }, (_, index) => ({
    sequence: index + 1,
    organisationId,
    accountId: index % 3 === 0 ? 'account-tom' : 'account-iris',
    onBehalfOf: index % 5 === 0 ? 'account-vera' : null,
    at: new Date(Date.parse('2026-11-21T09:00:00.000Z') + index * 60_000).toISOString(),
    event: canonicalJson({
      kind: 'antwoord-bewaard',
      jobId: `functie-${index % 7}`,
      question: 'criterium.complexiteit',
      revision: index + 1,
    }),
    previousHash: '',
    hash: '',
  }));
  return rehash(rows);
}

/** The same rows with hashes that fit. */
export function rehash(rows: readonly ChainRow[]): readonly ChainRow[] {
  let previousHash = chainStart;
  return rows.map((row) => {
    const { sequence, accountId, onBehalfOf, at, event } = row;
    const made = chainHash(
      {
        sequence,
        organisationId: row.organisationId,
        accountId,
        at,
        ...(onBehalfOf === null ? {} : { onBehalfOf }),
        event: JSON.parse(event) as AuditEvent,
        previousHash,
      },
      sha256,
    );
    const linked = { ...row, previousHash, hash: made };
    previousHash = made;
    return linked;
  });
}

/** Walks the whole chain. */
export function checked(rows: readonly ChainRow[]): ReturnType<typeof checkNext> {
  return rows.reduce((check, row) => checkNext(check, row, organisationId, sha256), nothingChecked);
}

/** The rows as a file that was handed out. */
export function asExport(
  rows: readonly ChainRow[],
  end: { readonly aantal: number; readonly kop: string },
): string {
  const entries = rows.map(({ onBehalfOf, event, ...row }) => {
    let parsed: unknown = event;
    try {
      parsed = JSON.parse(event);
    } catch {
      // What is no JSON goes out as it is.
    }
    return { ...row, ...(onBehalfOf === null ? {} : { onBehalfOf }), event: parsed };
  });
  const begin = {
    soort: 'indelingswijzer-logboek',
    versie: 1,
    keten: 'organisatie',
    organisationId,
    gemaakt: '',
  };
  return [begin, ...entries, end].map((line) => `${canonicalJson(line)}\n`).join('');
}
