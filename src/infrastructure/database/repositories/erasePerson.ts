import { sql } from 'kysely';
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
  readonly amounts: (person: Account) => Promise<ErasedAmounts>;
  readonly erase: (person: Account, erasedName: string, at: string) => Promise<ErasedAmounts>;
} {
  async function amounts(person: Account): Promise<ErasedAmounts> {
    const hasNamesake = await otherWithTheName(person);
    let rows = 0;
    for (const table of tables) {
      for (const column of goingBy(table)) {
        const found = await sql<{ amount: number }>`select count(*) as amount from ${sql.table(table)}
          where organisatie_id = ${organisationId} and ${sql.ref(column)} = ${person.id}`.execute(db);
        rows += found.rows[0]?.amount ?? 0;
      }
    }
    const decisions = await db
      .selectFrom('besluit')
      .select((select) => select.fn.countAll<number>().as('amount'))
      .where('organisatie_id', '=', organisationId)
      .where('genomen_door', '=', person.id)
      .executeTakeFirstOrThrow();
    const texts = (await textsWith(person, hasNamesake)).length;
    return { rows, decisions: decisions.amount, texts, hasNamesake };
  }

  async function otherWithTheName({ id, name }: Account): Promise<boolean> {
    const accounts = await db
      .selectFrom('account')
      .select('naam')
      .where('organisatie_id', '=', organisationId)
      .where('id', '<>', id)
      .execute();
    return accounts.some(({ naam }) => naam.toLowerCase() === name.toLowerCase());
  }

  /** The texts that scrubbing would change. */
  async function textsWith(person: Account, hasNamesake: boolean): Promise<readonly Found[]> {
    const scrub = scrubFor(person, hasNamesake, '');
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
    async erase(person, erasedName, at) {
      const touched = await amounts(person);
      await db
        .insertInto('wissing')
        .values({ account_id: person.id, organisatie_id: organisationId, begonnen_op: at, klaar_op: null })
        .execute();
      const scrub = scrubFor(person, touched.hasNamesake, erasedName);
      for (const { table, column, row, text } of await textsWith(person, touched.hasNamesake)) {
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${scrub(text)} where rowid = ${row}`.execute(
          db,
        );
      }
      await db
        .updateTable('besluit')
        .set({ genomen_door_naam: erasedName })
        .where('organisatie_id', '=', organisationId)
        .where('genomen_door', '=', person.id)
        .execute();
      for (const table of tables) {
        for (const column of goingBy(table)) {
          await sql`delete from ${sql.table(table)}
            where organisatie_id = ${organisationId} and ${sql.ref(column)} = ${person.id}`.execute(db);
        }
      }
      await leave(db, organisationId, person.id, at);
      const address = `gewist-${person.id.toLowerCase()}@gewist.invalid`;
      await db
        .updateTable('account')
        .set({
          naam: erasedName,
          e_mail: address,
          e_mail_zoek: address,
          rollen: '[]',
          personeelsnummer: '',
          actief: 0,
          revisie: person.revision + 1,
        })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', person.id)
        .execute();
      await db
        .updateTable('wissing')
        .set({ klaar_op: at })
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', person.id)
        .execute();
      return touched;
    },
  };
}

function scrubFor({ name, email }: Account, hasNamesake: boolean, replacement: string): ScrubText {
  return scrubber(hasNamesake ? [email] : [name, email], replacement);
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
