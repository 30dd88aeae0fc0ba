import { chainStart, firstBrokenLink } from '../../../../../src/domain/audit/chain';
import { nodeDigests } from '../../../../../src/infrastructure/system/nodeDigests';
import {
  addEmployer,
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const organisationId = anOrganisation().id;
const by = { accountId: anAccount().id, at: testMoment };
const sha256 = (text: string) => nodeDigests.sha256(text);
let test: TestDatabase;

beforeEach(async () => (test = await testUnitOfWorkWithAccount()));
afterEach(() => test.close());

const list = () => test.unitOfWork.read(organisationId, ({ audit }) => audit.list());
const appendAnswers = (amount: number) =>
  test.unitOfWork.write(organisationId, async ({ audit }) => {
    for (let revision = 1; revision <= amount; revision += 1)
      await audit.append(
        { kind: 'antwoord-bewaard', jobId: aJob().id, question: 'plannen-maken', revision },
        by,
      );
  });

/** Changes the log as someone would who has the file: the triggers are taken away first. */
function tamper(statement: string): void {
  test.database.handle.exec(
    `DROP TRIGGER audit_gebeurtenis_onveranderd; DROP TRIGGER audit_gebeurtenis_blijft; ${statement}`,
  );
}

it('gives back the events in their order, each bound to the one before', async () => {
  await appendAnswers(2);
  const [first, second, ...more] = await list();
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    sequence: 1,
    organisationId,
    accountId: anAccount().id,
    at: testMoment,
    event: { kind: 'antwoord-bewaard', revision: 1 },
    previousHash: chainStart,
  });
  expect(second).toMatchObject({ sequence: 2, event: { revision: 2 }, previousHash: first?.hash });
});

it('keeps a chain that verifies', async () => {
  await appendAnswers(5);
  expect(firstBrokenLink(await list(), sha256)).toBeNull();
});

it.each([
  [
    'a changed event',
    "UPDATE audit_gebeurtenis SET gebeurtenis = json_set(gebeurtenis, '$.revision', 9) WHERE volgnummer = 3",
    3,
  ],
  ['another account', "UPDATE audit_gebeurtenis SET account_id = 'account-joris' WHERE volgnummer = 3", 3],
  [
    'another time',
    "UPDATE audit_gebeurtenis SET gebeurd_op = '2026-11-20T09:00:00.000Z' WHERE volgnummer = 3",
    3,
  ],
  ['another hash', `UPDATE audit_gebeurtenis SET hash = '${'f'.repeat(64)}' WHERE volgnummer = 3`, 3],
  ['a removed event', 'DELETE FROM audit_gebeurtenis WHERE volgnummer = 3', 4],
])('shows where the chain breaks after %s', async (_what, statement, broken) => {
  await appendAnswers(5);
  tamper(statement);
  expect(firstBrokenLink(await list(), sha256)).toBe(broken);
});

it('numbers the events of concurrent acts without a gap', async () => {
  await Promise.all(Array.from({ length: 20 }, () => appendAnswers(2)));
  const entries = await list();
  expect(entries.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
  expect(firstBrokenLink(entries, sha256)).toBeNull();
});

it('lists the events of one job', async () => {
  await test.unitOfWork.write(organisationId, async ({ audit }) => {
    await audit.append({ kind: 'functie-gewijzigd', jobId: 'functie-a' }, by);
    await audit.append({ kind: 'ingelogd', accountId: by.accountId }, by);
    await audit.append({ kind: 'functie-gewijzigd', jobId: 'functie-b' }, by);
    await audit.append({ kind: 'profiel-klaar', jobId: 'functie-a' }, by);
  });
  const found = await test.unitOfWork.read(organisationId, ({ audit }) => audit.listForJob('functie-a'));
  expect(found.map(({ sequence, event }) => [sequence, event.kind])).toEqual([
    [1, 'functie-gewijzigd'],
    [4, 'profiel-klaar'],
  ]);
});

it('keeps a chain per organisation and one of the installation', async () => {
  const other = anOrganisation({ id: 'org-duin', name: 'Zorggroep Duin' });
  await addEmployer(
    test.unitOfWork,
    other,
    anAccount({ id: 'account-joris', organisationId: other.id, email: 'joris@duin.example' }),
  );
  await test.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
    await directory.audit.append({ kind: 'inloggen-geweigerd' }, { accountId: null, at: testMoment });
    await repositoriesOf(organisationId).audit.append({ kind: 'uitgelogd', accountId: by.accountId }, by);
    await repositoriesOf(other.id).audit.append({ kind: 'ingelogd', accountId: 'account-joris' }, by);
  });
  const installation = await test.unitOfWork.readDirectory((directory) => directory.audit.list());
  const own = await list();
  const others = await test.unitOfWork.read(other.id, ({ audit }) => audit.list());
  expect(
    [installation, own, others].map((chain) => chain.map(({ sequence, event }) => [sequence, event.kind])),
  ).toEqual([[[1, 'inloggen-geweigerd']], [[1, 'uitgelogd']], [[1, 'ingelogd']]]);
  expect(installation[0]).toMatchObject({ organisationId: null, accountId: null });
});

it('refuses an event with a field that is not in the union', async () => {
  const event = { kind: 'inloggen-geweigerd', email: 'fenna.brouwer@veenstad.example' } as const;
  const appending = test.unitOfWork.write(organisationId, ({ audit }) => audit.append(event, by));
  await expect(appending).rejects.toThrow('email');
  expect(await list()).toEqual([]);
});
