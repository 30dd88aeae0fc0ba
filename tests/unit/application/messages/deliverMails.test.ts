import { makeDeliverMails } from '../../../../src/application/messages/deliverMails';
import { makeSendMailAgain, makeViewOutbox } from '../../../../src/application/messages/manageOutbox';
import { tell } from '../../../../src/application/messages/tell';
import type { Mail, UnitOfWork } from '../../../../src/application/ports';
import { MailUncertain } from '../../../../src/domain/messages/mailUncertain';
import { mostAttempts } from '../../../../src/domain/messages/outgoingMail';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { createUnitOfWork } from '../../../../src/infrastructure/database/createUnitOfWork';
import { openDatabase } from '../../../../src/infrastructure/database/openDatabase';
import { messageMail } from '../../../../src/presentation/messages/messageText';
import { anAccount, testUnitOfWorkWithAccount, type TestDatabase } from '../../../support/database';
import { aClock, type TestClock } from '../../../support/testApp';

const minute = 60_000;
const { organisationId, email, id: accountId } = anAccount();
const admin: Actor = { ...anAccount(), accountId, standsInFor: [] };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let test: TestDatabase;
let unitOfWork: UnitOfWork;
let clock: TestClock;
let sent: Mail[];
/** What the mail server does with the next mail. */
let serverDoes: () => void;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  unitOfWork = createUnitOfWork(test.database, { mails: true });
  clock = aClock();
  sent = [];
  serverDoes = () => undefined;
});
afterEach(() => test.close());

const mailer = {
  send(mail: Mail): Promise<void> {
    return new Promise((resolve) => {
      serverDoes();
      sent.push(mail);
      resolve();
    });
  },
};
const worker = (workerId = 'een', over: UnitOfWork = unitOfWork) => {
  const words = (kind: Parameters<typeof messageMail>[0]) => messageMail(kind, 'https://functies.example');
  const deliver = makeDeliverMails({ unitOfWork: over, clock, logger: silent, mailer, words, workerId });
  return () => deliver(() => false);
};
const say = (aboutId = 'exemplaar-1'): Promise<void> =>
  unitOfWork.write(organisationId, (repositories) =>
    tell(
      repositories,
      { kind: 'getekend', to: [accountId], from: null, jobId: null, aboutId },
      clock.now().toISOString(),
    ),
  );
const counts = async () => {
  const { counts: all } = await makeViewOutbox({ unitOfWork })(admin);
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
};

it('sends each mail once, to the address of now, with nothing but general words', async () => {
  await say();
  await unitOfWork.write(organisationId, ({ people }) =>
    people.update(accountId, 1, { email: 'nieuw@veenstad.example' }),
  );
  await worker()();
  await worker()();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toEqual({
    to: 'nieuw@veenstad.example',
    ...messageMail('getekend', 'https://functies.example'),
  });
  expect(await counts()).toEqual({ verstuurd: 1 });
});

it('sends nothing to who left, wants no mail, or read the message already', async () => {
  await say();
  await unitOfWork.write(organisationId, ({ messages }) =>
    messages.markRead([accountId], { upTo: 99 }, clock.now().toISOString()),
  );
  await worker()();
  await say('exemplaar-2');
  await unitOfWork.write(organisationId, ({ messages }) => messages.setNoMail(accountId, true));
  await worker()();
  await unitOfWork.write(organisationId, ({ messages }) => messages.setNoMail(accountId, false));
  await say('exemplaar-3');
  await unitOfWork.write(organisationId, ({ people }) => people.update(accountId, 1, { active: false }));
  await worker()();
  expect(sent).toEqual([]);
  expect(await counts()).toEqual({});
});

it('tries again with growing waits when the server refuses, and then gives up', async () => {
  await say();
  let asked = 0;
  serverDoes = () => {
    asked += 1;
    throw new Error('450 later please');
  };
  await worker()();
  await worker()();
  expect(asked).toBe(1);
  clock.advance(6 * minute);
  await worker()();
  await worker()();
  expect(asked).toBe(2);
  for (let attempt = 3; attempt <= mostAttempts + 3; attempt += 1) {
    clock.advance(24 * 60 * minute);
    await worker()();
  }
  expect(asked).toBe(mostAttempts);
  expect(await counts()).toEqual({ mislukt: 1 });

  serverDoes = () => undefined;
  const { troubled } = await makeViewOutbox({ unitOfWork })(admin);
  expect(troubled).toMatchObject([{ name: 'Fenna Brouwer', status: 'mislukt' }]);
  const number = troubled[0]?.number ?? 0;
  await makeSendMailAgain({ unitOfWork, clock })(admin, number);
  await makeSendMailAgain({ unitOfWork, clock })(admin, number);
  await worker()();
  expect(sent).toHaveLength(1);
  // What was sent cannot be sent again.
  await makeSendMailAgain({ unitOfWork, clock })(admin, number);
  await worker()();
  expect(sent).toHaveLength(1);
  const events = await unitOfWork.read(organisationId, ({ audit }) => audit.listByKind(['mail-opnieuw']));
  expect(events).toHaveLength(1);
});

describe('a process that is killed', () => {
  it('before it handed the mail over: it stays away, and is shown as uncertain after a while', async () => {
    await say();
    const at = clock.now().toISOString();
    await unitOfWork.write(organisationId, ({ outbox }) => outbox.claimNext('gestopt', at));
    clock.advance(9 * minute);
    await worker('twee')();
    expect(await counts()).toEqual({ bezig: 1 });
    clock.advance(2 * minute);
    await worker('twee')();
    await worker('twee')();
    expect(sent).toEqual([]);
    expect(await counts()).toEqual({ onzeker: 1 });
    const [mail] = (await makeViewOutbox({ unitOfWork })(admin)).troubled;
    await makeSendMailAgain({ unitOfWork, clock })(admin, mail?.number ?? 0);
    await worker('twee')();
    expect(sent.map(({ to }) => to)).toEqual([email]);
  });

  it('after the server took the mail: it does not leave a second time', async () => {
    await say();
    const dies: UnitOfWork = {
      ...unitOfWork,
      write: (organisation, work) =>
        sent.length > 0 ? Promise.reject(new Error('killed')) : unitOfWork.write(organisation, work),
    };
    await expect(worker('gestopt', dies)()).rejects.toThrow('killed');
    clock.advance(60 * minute);
    await worker('twee')();
    expect(sent).toHaveLength(1);
    expect(await counts()).toEqual({ onzeker: 1 });
  });
});

it('knows that a mail left when its process was only slow', async () => {
  await say();
  const at = clock.now().toISOString();
  const mail = await unitOfWork.write(organisationId, ({ outbox }) => outbox.claimNext('traag', at));
  clock.advance(11 * minute);
  await worker('twee')();
  expect(await counts()).toEqual({ onzeker: 1 });
  await unitOfWork.write(organisationId, ({ outbox }) =>
    outbox.settle(mail?.number ?? 0, 'traag', { status: 'verstuurd' }, clock.now().toISOString()),
  );
  expect(await counts()).toEqual({ verstuurd: 1 });
});

it('does not guess when the connection broke halfway', async () => {
  await say();
  serverDoes = () => {
    throw new MailUncertain(new Error('connection lost'));
  };
  await worker()();
  clock.advance(24 * 60 * minute);
  await worker()();
  expect(await counts()).toEqual({ onzeker: 1 });
});

describe('two workers', () => {
  it('share the mails between them', async () => {
    for (let about = 1; about <= 12; about += 1) await say(`exemplaar-${about}`);
    await Promise.all([worker('een')(), worker('twee')(), worker('drie')()]);
    expect(sent).toHaveLength(12);
    expect(await counts()).toEqual({ verstuurd: 12 });
  });

  it('of two processes do not take the mail that the other has in hand', async () => {
    await say();
    const other = openDatabase(test.path);
    try {
      let release = (): void => undefined;
      const slow = {
        async send(mail: Mail): Promise<void> {
          await new Promise<void>((resolve) => (release = resolve));
          sent.push(mail);
        },
      };
      const words = (kind: Parameters<typeof messageMail>[0]) =>
        messageMail(kind, 'https://functies.example');
      const first = makeDeliverMails({
        unitOfWork,
        clock,
        logger: silent,
        mailer: slow,
        words,
        workerId: 'een',
      });
      const going = first(() => false);
      while ((await counts())['bezig'] !== 1) await new Promise((resolve) => setImmediate(resolve));
      await worker('twee', createUnitOfWork(other, { mails: true }))();
      expect(sent).toEqual([]);
      release();
      await going;
      await worker('twee', createUnitOfWork(other, { mails: true }))();
      expect(sent).toHaveLength(1);
      expect(await counts()).toEqual({ verstuurd: 1 });
    } finally {
      await other.close();
    }
  });
});
