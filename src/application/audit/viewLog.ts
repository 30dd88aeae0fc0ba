import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { ChainRow } from '../../domain/audit/chain';
import { auditEventSchema, type AuditEvent, type AuditEventKind } from '../../domain/audit/event';
import { samePerson } from '../../domain/people/duplicates';
import type { Actor } from '../../domain/workflow/actor';
import type { AuditFilter, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import type { ChainName } from './chains';
import { namesIn, type NamesNow } from './eventNames';

/** What of the log to show. */
export interface LogQuestion {
  readonly kind: AuditEventKind | null;
  /** Part of a name or an address, or an id; empty: everybody. */
  readonly person: string;
  /** From this moment on and before that one (ISO 8601); null: always. */
  readonly from: string | null;
  readonly until: string | null;
  /** Only numbers before this one; null: begin with the last. */
  readonly before: number | null;
}

export interface LoggedEvent {
  readonly row: ChainRow;
  /** Null when the text is no event that this program knows: then the log was damaged, or is of a newer program. */
  readonly event: AuditEvent | null;
}

/** The outcome of a check, and when it was done. */
export interface LastCheck {
  readonly at: string;
  readonly result: Extract<AuditEvent, { kind: 'logboek-gecontroleerd' }>;
}

export interface LogPage {
  readonly events: readonly LoggedEvent[];
  readonly names: NamesNow;
  /** There are older events that fit. */
  readonly hasOlder: boolean;
  /** How many links the own chain has. */
  readonly entries: number;
  readonly lastChecks: Readonly<Record<ChainName, LastCheck | null>>;
}

export const eventsPerPage = 50;
/** More people than this do not fit one search: type more of the name. */
const mostPeople = 50;
const checksToLookAt = 20;

/** A page of the log, the last first. */
export function makeViewLog({
  unitOfWork,
  library,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
}) {
  return (actor: Actor, question: LogQuestion): Promise<LogPage> => {
    authorise(actor, 'audit.view');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const { audit } = repositories;
      const filter = await filterOf(repositories, question);
      const rows = await audit.search(filter, eventsPerPage + 1, question.before ?? undefined);
      const shown = rows.slice(0, eventsPerPage);
      const checks = await audit.search({ kinds: ['logboek-gecontroleerd'] }, checksToLookAt);
      return {
        events: shown.map((row) => ({ row, event: eventOf(row) })),
        names: await namesIn(repositories, library, shown),
        hasOlder: rows.length > shown.length,
        entries: (await audit.last())?.sequence ?? 0,
        lastChecks: {
          organisatie: lastCheckOf(checks, 'organisatie'),
          installatie: lastCheckOf(checks, 'installatie'),
        },
      };
    });
  };
}

/** Who is looked for under one account, is looked for under all of theirs. */
async function filterOf(
  { people, duplicates }: Pick<Repositories, 'people' | 'duplicates'>,
  { kind, person, from, until }: LogQuestion,
): Promise<AuditFilter> {
  const wanted = person.toLowerCase();
  const links = await duplicates.now();
  const found =
    wanted === ''
      ? undefined
      : (await people.list())
          .filter(
            ({ id, name, email }) => id === person || `${name}\n${email}`.toLowerCase().includes(wanted),
          )
          .slice(0, mostPeople)
          .flatMap(({ id }) => samePerson(links, id));
  return {
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(found === undefined ? {} : { personIds: found }),
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until }),
  };
}

/** The event in a row, or null when it is none that this program knows. */
export function eventOf({ event }: Pick<ChainRow, 'event'>): AuditEvent | null {
  try {
    return auditEventSchema.safeParse(JSON.parse(event)).data ?? null;
  } catch {
    return null;
  }
}

function lastCheckOf(rows: readonly ChainRow[], chain: ChainName): LastCheck | null {
  for (const row of rows) {
    const event = eventOf(row);
    if (event?.kind === 'logboek-gecontroleerd' && event.chain === chain)
      return { at: row.at, result: event };
  }
  return null;
}
