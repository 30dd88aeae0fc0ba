import {
  addEmployer,
  anAccount,
  anOrganisation,
  testMoment,
  testUnitOfWork,
  type TestDatabase,
} from '../../../support/database';

/** What the database itself refuses about duplicate accounts, whatever the program does. */
let test: TestDatabase;
const { id: organisationId } = anOrganisation();

beforeAll(async () => {
  test = testUnitOfWork();
  await addEmployer(test.unitOfWork, anOrganisation(), anAccount());
  await test.unitOfWork.write(organisationId, async ({ people }) => {
    for (const id of ['a', 'b', 'c']) {
      await people.insert(anAccount({ id, email: `${id}@veenstad.example`, active: false }));
    }
    await people.insert(anAccount({ id: 'actief', email: 'actief@veenstad.example' }));
  });
  await link('eerste', 'a', 'b');
});
afterAll(() => test.close());

const link = (id: string, accountId: string, keptId: string) =>
  test.unitOfWork.write(organisationId, ({ duplicates }) =>
    duplicates.link({ id, accountId, keptId, reason: 'Dezelfde', wasActive: false, linkedAt: testMoment }),
  );
const run = (sql: string) => () => test.database.handle.prepare(sql).run();

it.each([
  ['a second link of the duplicate', 'a', 'c'],
  ['a link to the duplicate', 'c', 'a'],
  ['a link of the account that stays', 'b', 'c'],
  ['a link back', 'b', 'a'],
  ['a link of an account that is in use', 'actief', 'c'],
])('refuses %s', async (_what, accountId, keptId) => {
  await expect(link('tweede', accountId, keptId)).rejects.toThrow('no chains');
});

it('refuses a link to itself', async () => {
  await expect(link('tweede', 'c', 'c')).rejects.toThrow('CHECK');
});

it('refuses to lose or rewrite a link, and to use the duplicate', () => {
  expect(run('DELETE FROM dubbel_account')).toThrow('never deleted');
  expect(run("UPDATE dubbel_account SET blijft_id = 'c'")).toThrow('only be undone');
  expect(run('UPDATE dubbel_account SET was_actief = 1')).toThrow('only be undone');
  expect(run("UPDATE account SET actief = 1 WHERE id = 'a'")).toThrow('nobody signs in with a duplicate');
});

it('lets a link be undone once, and be made anew', async () => {
  const undo = (reason: string) =>
    test.unitOfWork.write(organisationId, ({ duplicates }) => duplicates.undo('eerste', testMoment, reason));
  expect([await undo('Twee mensen'), await undo('Nog eens')]).toEqual([true, false]);
  expect(run("UPDATE dubbel_account SET losgemaakt_op = NULL, los_reden = ''")).toThrow('only be undone');
  await link('opnieuw', 'b', 'a');
  const now = await test.unitOfWork.read(organisationId, ({ duplicates }) => duplicates.now());
  expect(now).toEqual([{ accountId: 'b', keptId: 'a' }]);
});
