import { personalData } from '../../../../src/infrastructure/database/personalData';
import { columnLabels, tableLabels } from '../../../../src/presentation/own/dataText';
import { testUnitOfWork, type TestDatabase } from '../../../support/database';

/** Every column of the real database has to be in the list of personal data. */
let test: TestDatabase;
beforeAll(() => (test = testUnitOfWork()));
afterAll(() => test.close());

/** The record of the migrations is about the program, not about people. */
const ofTheProgram = ['migratie'];

interface Column {
  readonly name: string;
}
interface Key {
  readonly from: string;
  readonly table: string;
  readonly to: string;
}
const names = (sql: string): readonly string[] =>
  test.database.handle
    .prepare<[], Column>(sql)
    .all()
    .map(({ name }) => name);
const keysOf = (table: string): readonly Key[] =>
  test.database.handle.prepare<[], Key>(`SELECT * FROM pragma_foreign_key_list('${table}')`).all();
const tables = (): readonly string[] =>
  names(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  ).filter((name) => !ofTheProgram.includes(name));
const columnsOf = (table: string): readonly string[] =>
  names(`SELECT name FROM pragma_table_xinfo('${table}')`);
const listed: Readonly<
  Record<string, { of: readonly string[]; columns: Readonly<Record<string, unknown>> }>
> = personalData;

it('has every table and every column, and no other', () => {
  const real = Object.fromEntries(tables().map((table) => [table, [...columnsOf(table)].sort()]));
  const known = Object.fromEntries(
    Object.entries(listed)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([table, { columns }]) => [table, Object.keys(columns).sort()]),
  );
  expect(known).toEqual(real);
});

it('takes every column that points to an account as data about a person, and finds the rows by it', () => {
  const pointing = tables().flatMap((table) =>
    keysOf(table)
      .filter((key) => key.table === 'account' && key.to === 'id')
      .map(({ from }) => ({ table, column: from })),
  );
  expect(pointing.length).toBeGreaterThan(10);
  const missed = pointing.filter(
    ({ table, column }) =>
      listed[table]?.columns[column] === 'none' || listed[table]?.of.includes(column) !== true,
  );
  expect(missed).toEqual([]);
});

it('has a word for every table and column that is shown', () => {
  const shown = Object.entries(personalData).flatMap(([table, { of, columns }]) =>
    Object.entries<unknown>(columns)
      .filter(([, column]) => JSON.stringify(column).includes('"shown":"yes"'))
      .map(([column]) => ({ table, column, of: of.length })),
  );
  expect(shown.filter(({ table }) => tableLabels[table] === undefined)).toEqual([]);
  expect(shown.filter(({ column }) => columnLabels[column] === undefined)).toEqual([]);
  // What no row can be found by, would be shown to nobody.
  expect(shown.filter(({ of }) => of === 0)).toEqual([]);
});
