import { type RawBuilder, sql } from 'kysely';
import type { PersonalDataRepository, PersonalRow } from '../../../application/ports';
import { createEraser } from './erasePerson';
import { personalData, type PersonalColumn } from '../personalData';
import type { Queries, Schema } from '../schema';

type TableName = keyof Schema;

/** The tables with rows about people, in the order of the list. */
const tables = (Object.keys(personalData) as TableName[]).filter(
  (table) => personalData[table].of.length > 0,
);

/** What the database of one organisation holds about a person, following `personalData`. */
export function createPersonalDataRepository(db: Queries, organisationId: string): PersonalDataRepository {
  const eraser = createEraser(db, organisationId);
  return {
    amounts: (person, duplicates = []) => eraser.amounts([person, ...duplicates]),
    erase: (person, erasedName, at, duplicates = []) => eraser.erase([person, ...duplicates], erasedName, at),
    async erasedAt(accountId) {
      const row = await db
        .selectFrom('wissing')
        .select('klaar_op')
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row?.klaar_op ?? null;
    },
    async about(accountId) {
      const found: { table: string; rows: readonly PersonalRow[] }[] = [];
      for (const table of tables) {
        const columns = shownColumns(table);
        if (columns.length === 0) continue;
        const { rows } = await sql<PersonalRow>`select ${sql.join(columns.map((column) => sql.ref(column)))}
          from ${sql.table(table)}
          where organisatie_id = ${organisationId} and (${isAbout(table, accountId)})
          order by rowid`.execute(db);
        found.push({ table, rows });
      }
      return found;
    },
  };
}

/** The columns of a table that are shown to the person. */
function shownColumns(table: TableName): readonly string[] {
  const columns: Readonly<Record<string, PersonalColumn>> = personalData[table].columns;
  return Object.entries(columns)
    .filter(([, column]) => column !== 'none' && column.shown === 'yes')
    .map(([name]) => name);
}

function isAbout(table: TableName, accountId: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.join(
    personalData[table].of.map((column) => sql`${sql.ref(column)} = ${accountId}`),
    sql` or `,
  )}`;
}
