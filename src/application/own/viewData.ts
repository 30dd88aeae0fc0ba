import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { ChainRow } from '../../domain/audit/chain';
import { namesIn, type NamesNow } from '../audit/eventNames';
import { hourOf } from '../audit/hourOf';
import { eventOf, type LoggedEvent } from '../audit/viewLog';
import type { Account, Clock, PersonalRow, Repositories, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise } from '../shared/authorise';
import { readersOf, type Reading } from './readers';

/** Everything that is kept about a person. */
export interface PersonalData {
  readonly person: Account;
  /** ISO 8601. */
  readonly at: string;
  readonly organisationName: string;
  readonly tables: readonly { readonly table: string; readonly rows: readonly PersonalRow[] }[];
  /** Events by, for and about the person, the last first. */
  readonly events: readonly LoggedEvent[];
  readonly readers: readonly Reading[];
  /** The names of what rows and events point to. */
  readonly names: NamesNow;
}

export interface ViewDataDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** A person with more events than this gets the last ones; the log has them all. */
const mostEvents = 20_000;

/**
 * What is kept about a person, under any of their accounts: one's own, or (null for nobody but HR and the beheerder) that of somebody else. Who asks for
 * somebody else's, or takes a file along, is written down, once per hour.
 */
export function makeViewData({ unitOfWork, library, clock }: ViewDataDeps) {
  return async (
    actor: Actor,
    personId: string | null,
    purpose: 'look' | 'download',
  ): Promise<PersonalData> => {
    authorise(actor, personId === null ? 'own.data' : 'account.export');
    const id = personId ?? actor.accountId;
    const at = clock.now().toISOString();
    const load = (repositories: Repositories): Promise<PersonalData> => dataOf(repositories, library, id, at);
    if (id === actor.accountId && purpose === 'look') return unitOfWork.read(actor.organisationId, load);
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const data = await load(repositories);
      const event = { kind: 'gegevens-geexporteerd', personId: id } as const;
      if (!(await repositories.audit.did(actor.accountId, hourOf(at), event))) {
        await repositories.audit.append(event, { accountId: actor.accountId, at });
      }
      return data;
    });
  };
}

async function dataOf(
  repositories: Repositories,
  library: CatalogLibrary,
  id: string,
  at: string,
): Promise<PersonalData> {
  const person = (await repositories.people.find(id)) ?? refuse({ code: 'not-found', what: 'account' });
  const ids = await accountsOf(repositories, id);
  const tables = await tablesAbout(repositories, ids);
  const rows = await repositories.audit.search({ personIds: ids }, mostEvents);
  return {
    person,
    at,
    organisationName: (await repositories.organisation()).name,
    tables,
    events: rows.map((row) => ({ row, event: eventOf(row) })),
    readers: await readersOf(repositories, id),
    names: await namesIn(repositories, library, [
      ...rows,
      ...tables.flatMap((table) => table.rows.map(asNamed)),
    ]),
  };
}

/** Per table the rows about any of these accounts; a row that names two of them is there once. */
async function tablesAbout(
  { personalData }: Pick<Repositories, 'personalData'>,
  ids: readonly string[],
): Promise<PersonalData['tables']> {
  const found = await Promise.all(ids.map((id) => personalData.about(id)));
  const [first = []] = found;
  return first.map(({ table }) => {
    const rows = found.flatMap((tables) => tables.find((one) => one.table === table)?.rows ?? []);
    return { table, rows: [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()] };
  });
}

/** A row as something that can name ids. */
function asNamed(row: PersonalRow): Pick<ChainRow, 'accountId' | 'onBehalfOf' | 'event'> {
  const ids = Object.entries(row)
    .filter(([column, value]) => column.endsWith('_id') && typeof value === 'string')
    .map(([, value]) => value);
  return { accountId: null, onBehalfOf: null, event: JSON.stringify(ids) };
}
