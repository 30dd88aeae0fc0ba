import {
  aDecision,
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../support/database';

let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  await test.unitOfWork.write(anOrganisation().id, async ({ jobs, decisions, audit }) => {
    await jobs.insert(aJob());
    await decisions.insert(aDecision());
    const by = { accountId: anAccount().id, at: testMoment };
    await audit.append({ kind: 'functie-gewijzigd', jobId: aJob().id }, by);
    await audit.append({ kind: 'profiel-klaar', jobId: aJob().id }, by);
  });
});
afterEach(() => test.close());

const all = (table: string) => test.database.handle.prepare(`SELECT * FROM ${table}`).all();

function expectRefused(table: string, statement: string, reason: string): void {
  const before = all(table);
  expect(() => test.database.handle.exec(statement)).toThrow(reason);
  expect(all(table)).toEqual(before);
}

describe('audit_gebeurtenis', () => {
  it.each([
    ['an update', "UPDATE audit_gebeurtenis SET account_id = 'iemand-anders'", 'never changed'],
    ['a delete', 'DELETE FROM audit_gebeurtenis WHERE volgnummer = 2', 'never deleted'],
    [
      'a replacement',
      `INSERT OR REPLACE INTO audit_gebeurtenis (keten, volgnummer, organisatie_id, gebeurd_op, gebeurtenis, vorige_hash, hash)
       SELECT keten, volgnummer, organisatie_id, gebeurd_op, '{"kind":"uitgelogd"}', vorige_hash, hash FROM audit_gebeurtenis WHERE volgnummer = 2`,
      'does not follow',
    ],
    [
      'a row that skips a number',
      `INSERT INTO audit_gebeurtenis (keten, volgnummer, organisatie_id, gebeurd_op, gebeurtenis, vorige_hash, hash)
       SELECT keten, 4, organisatie_id, gebeurd_op, gebeurtenis, hash, hash FROM audit_gebeurtenis WHERE volgnummer = 2`,
      'does not follow',
    ],
    [
      'a row that is not bound to the one before',
      `INSERT INTO audit_gebeurtenis (keten, volgnummer, organisatie_id, gebeurd_op, gebeurtenis, vorige_hash, hash)
       SELECT keten, 3, organisatie_id, gebeurd_op, gebeurtenis, vorige_hash, hash FROM audit_gebeurtenis WHERE volgnummer = 2`,
      'does not follow',
    ],
    [
      'a row in the chain of another organisation',
      `INSERT INTO audit_gebeurtenis (keten, volgnummer, organisatie_id, gebeurd_op, gebeurtenis, vorige_hash, hash)
       SELECT '', 1, organisatie_id, gebeurd_op, gebeurtenis, '${'0'.repeat(64)}', hash FROM audit_gebeurtenis WHERE volgnummer = 2`,
      'CHECK constraint failed',
    ],
  ])('refuses %s', (_what, statement, reason) => {
    expectRefused('audit_gebeurtenis', statement, reason);
  });
});

describe('besluit', () => {
  const columns =
    'id, organisatie_id, functie_id, niveau, motivering, onderbouwing, catalogi, genomen_door, genomen_door_naam, genomen_op';

  it.each([
    ['a delete', 'DELETE FROM besluit', 'only when HR deletes'],
    ['another level', "UPDATE besluit SET niveau = 'C'", 'nothing else changes'],
    ['another reason', "UPDATE besluit SET motivering = 'toch anders'", 'nothing else changes'],
    ['another receipt', "UPDATE besluit SET onderbouwing = '{}'", 'nothing else changes'],
    ['other catalog texts', 'UPDATE besluit SET catalogi = json_array(1)', 'nothing else changes'],
    ['another name', "UPDATE besluit SET genomen_door_naam = 'Joris'", 'nothing else changes'],
    [
      'another level beside a withdrawal',
      `UPDATE besluit SET ingetrokken_op = '${testMoment}', niveau = 'C'`,
      'nothing else changes',
    ],
    [
      'a replacement with the same id',
      `INSERT OR REPLACE INTO besluit (${columns}) SELECT ${columns.replace('niveau', "'C'")} FROM besluit`,
      'a decision already',
    ],
    [
      'a replacement of the decision that holds',
      `INSERT OR REPLACE INTO besluit (${columns}) SELECT ${columns.replace('id,', "'besluit-anders',")} FROM besluit`,
      'a decision already',
    ],
  ])('refuses %s', (_what, statement, reason) => {
    expectRefused('besluit', statement, reason);
  });

  it('refuses a replacement of a row by its row number', () => {
    test.database.handle.exec(`UPDATE besluit SET ingetrokken_op = '${testMoment}'`);
    expectRefused(
      'besluit',
      `INSERT OR REPLACE INTO besluit (rowid, ${columns}) SELECT rowid, ${columns.replace('id,', "'besluit-anders',")} FROM besluit`,
      'a decision already',
    );
  });

  it('can be withdrawn once and stays withdrawn', () => {
    test.database.handle.exec(
      `UPDATE besluit SET ingetrokken_op = '${testMoment}', ingetrokken_reden = 'nieuwe taken'`,
    );
    expect(all('besluit')).toMatchObject([{ ingetrokken_op: testMoment, ingetrokken_reden: 'nieuwe taken' }]);
    expectRefused('besluit', "UPDATE besluit SET ingetrokken_reden = 'iets anders'", 'nothing else changes');
    expectRefused(
      'besluit',
      "UPDATE besluit SET ingetrokken_op = NULL, ingetrokken_reden = ''",
      'nothing else changes',
    );
  });
});

describe('an erasure', () => {
  const begin = `INSERT INTO wissing (account_id, organisatie_id, begonnen_op)
    VALUES ('${anAccount().id}', '${anOrganisation().id}', '${testMoment}')`;
  const finish = `UPDATE wissing SET klaar_op = '${testMoment}'`;

  it('may change texts of a decision while it goes on, and nothing else', () => {
    test.database.handle.exec(begin);
    test.database.handle.exec(
      "UPDATE besluit SET genomen_door_naam = 'iemand', motivering = 'zo', onderbouwing = '{}'",
    );
    for (const change of ["niveau = 'C'", `ingetrokken_op = '${testMoment}'`, "genomen_door = 'iemand'"]) {
      expectRefused('besluit', `UPDATE besluit SET ${change}`, 'changes texts only');
    }
    test.database.handle.exec(finish);
    expectRefused('besluit', "UPDATE besluit SET genomen_door_naam = 'Joris'", 'nothing else changes');
  });

  it('is done once, stays, and is never begun again', () => {
    test.database.handle.exec(`${begin}; ${finish}`);
    expectRefused('wissing', 'DELETE FROM wissing', 'never deleted');
    expectRefused('wissing', 'UPDATE wissing SET klaar_op = NULL', 'only be finished');
    expectRefused('wissing', finish, 'only be finished');
    expectRefused('wissing', begin.replace('INSERT', 'INSERT OR REPLACE'), 'erased already');
  });
});
