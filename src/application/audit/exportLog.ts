import type { ChainRow } from '../../domain/audit/chain';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { readChain, type ChainName } from './chains';

export interface ExportLogDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** A chain on its way out. */
export interface LogExport {
  /** How many links, and the hash of the last: whoever keeps these two can see later that nothing was cut off. */
  readonly entries: number;
  readonly head: string;
  /** JSON Lines: what it is, then a line per link, then the head. */
  lines(): AsyncIterable<string>;
}

const linksAtOnce = 500;

/**
 * Hands out a chain up to this moment. That it was handed out is itself an event, which is the last link when it is the own
 * chain. The lines are read while they are sent, so that a long log is never in memory.
 */
export function makeExportLog({ unitOfWork, clock }: ExportLogDeps) {
  const open = makeOpenExport({ unitOfWork, clock });
  return (actor: Actor, chain: ChainName): Promise<LogExport> => {
    authorise(actor, 'audit.export');
    return open(actor.organisationId, chain, actor.accountId);
  };
}

/** As `makeExportLog`, for who stands at the server itself: then there is no account (null). */
export function makeOpenExport({ unitOfWork, clock }: ExportLogDeps) {
  return async (organisationId: string, chain: ChainName, accountId: string | null): Promise<LogExport> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(organisationId, ({ audit }) =>
      audit.append({ kind: 'logboek-geexporteerd', chain }, { accountId, at }),
    );
    const last = await readChain(unitOfWork, organisationId, chain, (audit) => audit.last());
    const entries = last?.sequence ?? 0;
    const head = last?.hash ?? '';
    return { entries, head, lines };

    async function* lines(): AsyncIterable<string> {
      yield line({ soort: 'indelingswijzer-logboek', versie: 1, keten: chain, organisationId, gemaakt: at });
      let after = 0;
      while (after < entries) {
        const from = after;
        const rows = await readChain(unitOfWork, organisationId, chain, (audit) =>
          audit.rows(from, Math.min(linksAtOnce, entries - from)),
        );
        for (const row of rows) yield line(entryOf(row));
        const lastRow = rows.at(-1);
        if (lastRow === undefined) break;
        after = lastRow.sequence;
      }
      yield line({ aantal: entries, kop: head });
    }
  };
}

function line(value: object): string {
  return `${canonicalJson(value)}\n`;
}

/** The parts that the hash is made of, and the hash. An event that is no JSON any more goes out as the text that it is. */
function entryOf({ onBehalfOf, event, ...row }: ChainRow): object {
  return { ...row, ...(onBehalfOf === null ? {} : { onBehalfOf }), event: jsonOrText(event) };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
