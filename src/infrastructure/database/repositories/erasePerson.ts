import { type RawBuilder, sql } from 'kysely';
import type { Account, ErasedAmounts } from '../../../application/ports';
import { personalData, type PersonalColumn } from '../personalData';
import type { Queries, Schema } from '../schema';
import { scrubber, type ScrubText } from '../scrubText';

type TableName = keyof Schema;
const tables = Object.keys(personalData) as TableName[];

function columnsTo(table: TableName, erasure: 'gone' | 'scrubbed' | 'neutral'): readonly string[] {
  const columns: Readonly<Record<string, PersonalColumn>> = personalData[table].columns;
  return Object.entries(columns)
    .filter(([, column]) => column !== 'none' && column.erasure === erasure)
    .map(([name]) => name);
}

/** The columns by which rows of a table belong to a person and go with them. */
function goingBy(table: TableName): readonly string[] {
  const gone = columnsTo(table, 'gone');
  return personalData[table].of.filter((column) => gone.includes(column));
}

interface Found {
  readonly table: TableName;
  readonly column: string;
  readonly row: number;
  readonly text: string;
}

/** Erases people from the tables of one organisation, following `personalData`. */
export function createEraser(
  db: Queries,
  organisationId: string,
): {
  readonly amounts: (accounts: readonly Account[]) => Promise<ErasedAmounts>;
  readonly erase: (accounts: readonly Account[], erasedName: string, at: string) => Promise<ErasedAmounts>;
} {
  async function amounts(accounts: readonly Account[]): Promise<ErasedAmounts> {
    const namesakes = await namesOfOthers(accounts);
    const ids = accounts.map(({ id }) => id);
    let rows = 0;
    for (const table of tables) {
      for (const column of goingBy(table)) {
        const found = await sql<{ amount: number }>`select count(*) as amount from ${sql.table(table)}
          where organisatie_id = ${organisationId} and ${isOneOf(column, ids)}`.execute(db);
        rows += found.rows[0]?.amount ?? 0;
      }
    }
    const decisions = await db
      .selectFrom('besluit')
      .select((select) => select.fn.countAll<number>().as('amount'))
      .where('organisatie_id', '=', organisationId)
      .where('genomen_door', 'in', ids)
      .executeTakeFirstOrThrow();
    const texts = (await textsWith(accounts, namesakes)).length;
    const hasNamesake = accounts.some(({ name }) => namesakes.has(name.toLowerCase()));
    return { rows, decisions: decisions.amount, texts, hasNamesake };
  }

  /** The names of everyone else, in lower case. */
  async function namesOfOthers(accounts: readonly Account[]): Promise<ReadonlySet<string>> {
    const others = await db
      .selectFrom('account')
      .select('naam')
      .where('organisatie_id', '=', organisationId)
      .where(
        'id',
        'not in',
        accounts.map(({ id }) => id),
      )
      .execute();
    return new Set(others.map(({ naam }) => naam.toLowerCase()));
  }

  /** The texts that scrubbing would change. */
  async function textsWith(
    accounts: readonly Account[],
    namesakes: ReadonlySet<string>,
  ): Promise<readonly Found[]> {
    const scrub = scrubFor(accounts, namesakes, '');
    const found: Found[] = [];
    for (const table of tables) {
      for (const column of columnsTo(table, 'scrubbed')) {
        const { rows } = await sql<{
          row: number;
          text: string;
        }>`select rowid as row, ${sql.ref(column)} as text
          from ${sql.table(table)} where organisatie_id = ${organisationId}`.execute(db);
        found.push(
          ...rows.filter(({ text }) => scrub(text) !== text).map((one) => ({ table, column, ...one })),
        );
      }
    }
    return found;
  }

  return {
    amounts,
    async erase(accounts, erasedName, at) {
      const touched = await amounts(accounts);
      const namesakes = await namesOfOthers(accounts);
      const ids = accounts.map(({ id }) => id);
      await db
        .insertInto('wissing')
        .values(
          ids.map((id) => ({
            account_id: id,
            organisatie_id: organisationId,
            begonnen_op: at,
            klaar_op: null,
          })),
        )
        .execute();
      const scrub = scrubFor(accounts, namesakes, erasedName);
      for (const { table, column, row, text } of await textsWith(accounts, namesakes)) {
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${scrub(text)} where rowid = ${row}`.execute(
          db,
        );
      }
      await db
        .updateTable('besluit')
        .set({ genomen_door_naam: erasedName })
        .where('organisatie_id', '=', organisationId)
        .where('genomen_door', 'in', ids)
        .execute();
      for (const table of tables) {
        for (const column of goingBy(table)) {
          await sql`delete from ${sql.table(table)}
            where organisatie_id = ${organisationId} and ${isOneOf(column, ids)}`.execute(db);
        }
      }
      for (const account of accounts) {
        await leave(db, organisationId, account.id, at);
        await makeNameless(db, account, erasedName);
      }
      await db
        .updateTable('wissing')
        .set({ klaar_op: at })
        .where('organisatie_id', '=', organisationId)
        .where('account_id', 'in', ids)
        .execute();
      return touched;
    },
  };
}

function isOneOf(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (${sql.join(ids)})`;
}

/** Takes out the addresses, and the names that nobody else has. */
function scrubFor(
  accounts: readonly Account[],
  namesakes: ReadonlySet<string>,
  replacement: string,
): ScrubText {
  const texts = accounts.flatMap(({ name, email }) =>
    namesakes.has(name.toLowerCase()) ? [email] : [name, email],
  );
  // A short name can be part of a longer one.
  return scrubber(
    [...new Set(texts)].sort((one, other) => other.length - one.length),
    replacement,
  );
}

async function makeNameless(
  db: Queries,
  { id, organisationId, revision }: Account,
  erasedName: string,
): Promise<void> {
  const address = `gewist-${id.toLowerCase()}@gewist.invalid`;
  await db
    .updateTable('account')
    .set({
      naam: erasedName,
      e_mail: address,
      e_mail_zoek: address,
      rollen: '[]',
      personeelsnummer: '',
      actief: 0,
      revisie: revision + 1,
    })
    .where('organisatie_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
}

/** Ends what was still going on for the person: functies and replacements. Their dates stay. */
async function leave(db: Queries, organisationId: string, accountId: string, at: string): Promise<void> {
  await db
    .updateTable('functiehouder')
    .set({ tot: at })
    .where('organisatie_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .where('tot', 'is', null)
    .execute();
  await db
    .updateTable('vervanging')
    .set({ ingetrokken_op: at })
    .where('organisatie_id', '=', organisationId)
    .where((where) => where.or([where('voor_id', '=', accountId), where('door_id', '=', accountId)]))
    .where('ingetrokken_op', 'is', null)
    .execute();
}
