import { tell, type Told } from '../../../../src/application/messages/tell';
import type { Account, UnitOfWork } from '../../../../src/application/ports';
import type { MessageKind } from '../../../../src/domain/messages/message';
import type { Role } from '../../../../src/domain/workflow/actions';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { createUnitOfWork } from '../../../../src/infrastructure/database/createUnitOfWork';
import {
  aJob,
  anAccount,
  testMoment,
  testUnitOfWorkWithAccount,
  type TestDatabase,
} from '../../../support/database';
import { anOrigin, signingBench, type SigningBench } from '../../../support/signing/signingBench';

const organisationId = anAccount().organisationId;

describe('telling people', () => {
  let test: TestDatabase;
  let withMail: UnitOfWork;
  const jobId = aJob().id;

  beforeEach(async () => {
    test = await testUnitOfWorkWithAccount();
    withMail = createUnitOfWork(test.database, { mails: true });
    await test.unitOfWork.write(organisationId, async ({ departments, jobs }) => {
      await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
      await jobs.insert(aJob({ departmentId: 'verkoop' }));
    });
  });
  afterEach(() => test.close());

  async function person(id: string, change: Partial<Account> = {}): Promise<string> {
    const account = anAccount({
      id,
      email: `${id}@veenstad.example`,
      name: id,
      roles: ['medewerker'] satisfies Role[],
      ...change,
    });
    await test.unitOfWork.writeDirectory((directory) => directory.insertAccount(account));
    return id;
  }

  const say = (told: Partial<Told>, unitOfWork = test.unitOfWork, at = testMoment): Promise<void> =>
    unitOfWork.write(organisationId, (repositories) =>
      tell(
        repositories,
        { kind: 'getekend', to: ['account-fenna'], from: null, jobId, aboutId: 'exemplaar-1', ...told },
        at,
      ),
    );
  const kindsOf = (id: string): Promise<readonly MessageKind[]> =>
    test.unitOfWork.read(organisationId, async ({ messages }) =>
      (await messages.list([id], 20)).map(({ kind }) => kind),
    );
  const waiting = (): Promise<readonly string[]> =>
    test.unitOfWork.read(organisationId, async ({ outbox }) =>
      (await outbox.list(['wacht'], 20)).map(({ accountId }) => accountId),
    );

  it('tells the same only once, and something else again', async () => {
    await say({});
    await say({});
    await say({ aboutId: 'exemplaar-2' });
    await say({ kind: 'niet-gezien' });
    expect(await kindsOf('account-fenna')).toEqual(['niet-gezien', 'getekend', 'getekend']);
  });

  it('does not tell who acts, also not under another account of theirs', async () => {
    await person('dubbel', { active: false });
    await test.unitOfWork.write(organisationId, ({ duplicates }) =>
      duplicates.link({
        id: 'koppeling',
        accountId: 'dubbel',
        keptId: 'account-fenna',
        reason: 'Twee keer ingevoerd',
        wasActive: false,
        linkedAt: testMoment,
      }),
    );
    await say({ from: 'dubbel' });
    expect(await kindsOf('account-fenna')).toEqual([]);
    // To the duplicate is to the account that stays, once.
    await say({ to: ['dubbel', 'account-fenna'] });
    expect(await kindsOf('account-fenna')).toEqual(['getekend']);
    expect(await kindsOf('dubbel')).toEqual([]);
  });

  it('does not tell who left, nor who does not exist', async () => {
    await say({ to: [await person('weg', { active: false, roles: ['hr'] }), 'onbekend'] });
    expect(await kindsOf('weg')).toEqual([]);
  });

  it('does not tell about a functie that somebody may know nothing of', async () => {
    const stranger = await person('vreemd');
    const leader = await person('leider', { roles: ['leidinggevende'] });
    const standIn = await person('vervanger', { roles: ['leidinggevende'] });
    const holder = await person('houder');
    const to = [stranger, leader, standIn, holder];
    await say({ to });
    expect(await Promise.all(to.map(kindsOf))).toEqual([[], [], [], []]);
    await test.unitOfWork.write(organisationId, async ({ departments, jobs }) => {
      await departments.setLeaders('verkoop', [leader]);
      await departments.insertReplacement({
        id: 'vervanging',
        forId: leader,
        byId: standIn,
        from: '2026-11-20',
        until: '2026-11-22',
        createdAt: testMoment,
      });
      await jobs.setHolders(jobId, [holder], testMoment);
    });
    await say({ to });
    expect(await Promise.all(to.map(kindsOf))).toEqual([[], ['getekend'], ['getekend'], ['getekend']]);
    // The replacement is over.
    await say({ to, aboutId: 'exemplaar-2' }, test.unitOfWork, '2026-11-23T09:00:00.000Z');
    expect(await kindsOf(standIn)).toEqual(['getekend']);
  });

  it('puts a mail in the outbox for who wants one, and for nobody when no mail server is set', async () => {
    await say({});
    expect(await waiting()).toEqual([]);
    await say({ aboutId: 'exemplaar-2' }, withMail);
    await say({ aboutId: 'exemplaar-2' }, withMail);
    expect(await waiting()).toEqual(['account-fenna']);
    await withMail.write(organisationId, ({ messages }) => messages.setNoMail('account-fenna', true));
    await say({ aboutId: 'exemplaar-3' }, withMail);
    expect(await waiting()).toHaveLength(1);
    await withMail.write(organisationId, ({ messages }) => messages.setNoMail('account-fenna', false));
    await say({ aboutId: 'exemplaar-4' }, withMail);
    expect(await waiting()).toHaveLength(2);
  });

  it('leaves nothing when the act is undone', async () => {
    const undone = withMail.write(organisationId, async (repositories) => {
      await tell(
        repositories,
        { kind: 'getekend', to: ['account-fenna'], from: null, jobId, aboutId: 'exemplaar-9' },
        testMoment,
      );
      throw new Error('the act did not succeed');
    });
    await expect(undone).rejects.toThrow('the act did not succeed');
    expect(await kindsOf('account-fenna')).toEqual([]);
    expect(await waiting()).toEqual([]);
  });
});

describe('the acts of signing', () => {
  let bench: SigningBench;
  let noor: Actor;
  beforeAll(async () => {
    bench = await signingBench();
    noor = await bench.person('Noor Bakker', ['medewerker']);
  });
  afterAll(() => bench.close());

  const told = (actor: Actor, jobId: string): Promise<readonly MessageKind[]> =>
    bench.unitOfWork.read(organisationId, async ({ messages }) =>
      (await messages.list([actor.accountId], 100))
        .filter((one) => one.jobId === jobId)
        .map(({ kind }) => kind),
    );

  it('tell each in turn who is next, and nobody what they did themselves', async () => {
    const { jobId, copies } = await bench.offered([noor]);
    const [copy] = copies;
    if (copy === undefined) throw new Error('nothing was offered');
    expect(await told(bench.manager, jobId)).toEqual(['tekenen-akkoord', 'profiel-maken']);
    expect(await told(noor, jobId)).toEqual([]);
    await bench.agree(jobId, copies);
    expect(await told(noor, jobId)).toEqual(['tekenen-gezien']);
    await bench.see(copy, noor);
    expect(await told(noor, jobId)).toEqual(['tekenen-gezien']);
    expect(await told(bench.manager, jobId)).toEqual(['getekend', 'tekenen-akkoord', 'profiel-maken']);
    expect(await told(bench.hr, jobId)).toEqual(['getekend']);
  });

  it('tell HR of a refusal, and those who were asked of a withdrawal', async () => {
    const { jobId, copies } = await bench.offered([noor]);
    const [copy] = copies;
    if (copy === undefined) throw new Error('nothing was offered');
    const seen = { copyId: copy.id, contentSha256: copy.contentSha256 };
    await bench.signing.refuseToSign(bench.manager, 'akkoord-geweigerd', seen, 'Er mist een klant', anOrigin);
    expect(await told(bench.hr, jobId)).toEqual(['niet-akkoord']);
    expect(await told(noor, jobId)).toEqual([]);
    await bench.signing.withdrawOffering(bench.hr, jobId, 1, 'Wij passen het aan');
    expect(await told(bench.manager, jobId)).toEqual([
      'aanbieding-ingetrokken',
      'tekenen-akkoord',
      'profiel-maken',
    ]);
    expect(await told(noor, jobId)).toEqual(['aanbieding-ingetrokken']);
  });

  it('tell everyone of HR when who offered it has left', async () => {
    const other = await bench.person('Bo Visser', ['hr']);
    const { jobId, copies } = await bench.offered([noor]);
    await bench.unitOfWork.write(organisationId, async ({ people }) => {
      const hr = await people.find(bench.hr.accountId);
      await people.update(bench.hr.accountId, hr?.revision ?? 0, { active: false });
    });
    const [copy] = copies;
    if (copy === undefined) throw new Error('nothing was offered');
    const seen = { copyId: copy.id, contentSha256: copy.contentSha256 };
    await bench.signing.refuseToSign(bench.manager, 'akkoord-geweigerd', seen, 'Er mist een klant', anOrigin);
    expect(await told(other, jobId)).toEqual(['niet-akkoord']);
    expect(await told(bench.hr, jobId)).toEqual([]);
    await bench.unitOfWork.write(organisationId, async ({ people }) => {
      const hr = await people.find(bench.hr.accountId);
      await people.update(bench.hr.accountId, hr?.revision ?? 0, { active: true });
    });
  });

  it('ask another of HR to confirm a signature on paper', async () => {
    const second = await bench.person('Sam Bakker', ['hr']);
    const { jobId, copies } = await bench.offered([noor]);
    const [copy] = copies;
    if (copy === undefined) throw new Error('nothing was offered');
    await bench.signing.paper.note(bench.hr, {
      copyId: copy.id,
      contentSha256: copy.contentSha256,
      act: 'papier-akkoord',
      signedOn: testMoment.slice(0, 10),
      signedBy: 'Anna de Vries',
      keptAt: 'Kast 3',
    });
    expect(await told(second, jobId)).toEqual(['papier-bevestigen']);
    expect(await told(bench.hr, jobId)).toEqual([]);
  });
});
