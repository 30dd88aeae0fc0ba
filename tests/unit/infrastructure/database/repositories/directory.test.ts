import type { Session } from '../../../../../src/application/ports';
import {
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWork,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const earlier = '2026-11-21T08:59:59.999Z';
const later = '2026-11-21T10:00:00.000Z';
const session: Session = {
  secretHash: 'b'.repeat(64),
  id: 'sessie-1',
  accountId: anAccount().id,
  organisationId: anOrganisation().id,
  csrfToken: 'teken-1',
  browser: 'Firefox op Windows',
  createdAt: testMoment,
  lastSeenAt: testMoment,
  expiresAt: later,
  provenAt: testMoment,
  factorShown: false,
  elsewhere: false,
  newFactor: null,
  codesToShow: null,
};
let test: TestDatabase;

beforeEach(async () => (test = await testUnitOfWorkWithAccount()));
afterEach(() => test.close());

describe('accounts', () => {
  it('are counted', async () => {
    const empty = testUnitOfWork();
    expect(await empty.unitOfWork.readDirectory((directory) => directory.countAccounts())).toBe(0);
    await empty.close();
    expect(await test.unitOfWork.readDirectory((directory) => directory.countAccounts())).toBe(1);
  });

  it('are found by id, with every field', async () => {
    const find = (id: string) => test.unitOfWork.readDirectory((directory) => directory.findAccount(id));
    expect(await find(anAccount().id)).toEqual(anAccount());
    expect(await find('account-onbekend')).toBeUndefined();
  });

  it('are found by e-mail address, whatever the capitals', async () => {
    const find = (email: string) =>
      test.unitOfWork.readDirectory((directory) => directory.findAccountByEmail(email));
    expect(await find('Fenna.Brouwer@VEENSTAD.example')).toEqual(anAccount());
    expect(await find('fenna@veenstad.example')).toBeUndefined();
    expect(await find('%')).toBeUndefined();
  });

  it('never share an e-mail address', async () => {
    const inserting = test.unitOfWork.writeDirectory((directory) =>
      directory.insertAccount(anAccount({ id: 'account-2', email: 'FENNA.brouwer@veenstad.example' })),
    );
    await expect(inserting).rejects.toThrow('SQLITE_CONSTRAINT_UNIQUE');
  });

  it('belong to an organisation that exists', async () => {
    const inserting = test.unitOfWork.writeDirectory((directory) =>
      directory.insertAccount(
        anAccount({ id: 'account-2', organisationId: 'org-weg', email: 'a@b.example' }),
      ),
    );
    await expect(inserting).rejects.toThrow('SQLITE_CONSTRAINT_FOREIGNKEY');
  });
});

describe('sessions', () => {
  const insert = (...sessions: readonly Session[]) =>
    test.unitOfWork.writeDirectory(async (directory) => {
      for (const each of sessions) await directory.insertSession(each);
    });
  const find = (secretHash = session.secretHash) =>
    test.unitOfWork.readDirectory((directory) => directory.findSession(secretHash));

  it('are found by the hash of their secret', async () => {
    await insert(session);
    expect(await find()).toEqual(session);
    expect(await find('c'.repeat(64))).toBeUndefined();
  });

  it('keep when they were last seen', async () => {
    await insert(session);
    await test.unitOfWork.writeDirectory((directory) => directory.touchSession(session.secretHash, later));
    expect(await find()).toEqual({ ...session, lastSeenAt: later });
  });

  it('go on under another secret, with a new moment of proof', async () => {
    await insert(session);
    const renew = () =>
      test.unitOfWork.writeDirectory((directory) =>
        directory.renewSession(session.secretHash, 'd'.repeat(64), later),
      );
    expect(await renew()).toBe(true);
    expect(await find()).toBeUndefined();
    expect(await find('d'.repeat(64))).toEqual({
      ...session,
      secretHash: 'd'.repeat(64),
      provenAt: later,
    });
    expect(await renew()).toBe(false);
  });

  it('are gone after deletion, the others stay', async () => {
    const other = { ...session, id: 'sessie-2', secretHash: 'c'.repeat(64) };
    await insert(session, other);
    await test.unitOfWork.writeDirectory((directory) => directory.deleteSession(session.secretHash));
    expect(await find()).toBeUndefined();
    expect(await find(other.secretHash)).toEqual(other);
  });

  it('are gone from the moment at which they expire', async () => {
    const other = {
      ...session,
      id: 'sessie-2',
      secretHash: 'c'.repeat(64),
      expiresAt: '2026-11-21T10:00:00.001Z',
    };
    await insert(session, other);
    await test.unitOfWork.writeDirectory((directory) => directory.deleteExpiredSessions(later));
    expect(await find()).toBeUndefined();
    expect(await find(other.secretHash)).toEqual(other);
  });

  it('cannot name an account of another organisation', async () => {
    await test.unitOfWork.writeDirectory((directory) =>
      directory.insertOrganisation(anOrganisation({ id: 'org-duin' })),
    );
    await expect(insert({ ...session, organisationId: 'org-duin' })).rejects.toThrow(
      'SQLITE_CONSTRAINT_FOREIGNKEY',
    );
  });
});

describe('the link of the first start', () => {
  const set = (secretHash: string, expiresAt = later) =>
    test.unitOfWork.writeDirectory((directory) => directory.setFirstStartLink(secretHash, expiresAt));
  const take = (secretHash: string, now = testMoment) =>
    test.unitOfWork.writeDirectory((directory) => directory.takeFirstStartLink(secretHash, now));
  const has = (secretHash: string, now = testMoment) =>
    test.unitOfWork.readDirectory((directory) => directory.hasFirstStartLink(secretHash, now));

  it('is not there at first', async () => {
    expect(await has('schakel-1')).toBe(false);
    expect(await take('schakel-1')).toBe(false);
  });

  it('can be taken once', async () => {
    await set('schakel-1');
    expect(await has('schakel-1')).toBe(true);
    expect(await take('schakel-1')).toBe(true);
    expect(await take('schakel-1')).toBe(false);
    expect(await has('schakel-1')).toBe(false);
  });

  it('can be taken by one of many at the same moment', async () => {
    await set('schakel-1');
    const taken = await Promise.all(Array.from({ length: 10 }, () => take('schakel-1')));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('cannot be taken with another secret, and stays', async () => {
    await set('schakel-1');
    expect(await take('schakel-2')).toBe(false);
    expect(await has('schakel-1')).toBe(true);
  });

  it('is worth nothing from the moment at which it expires', async () => {
    await set('schakel-1', testMoment);
    expect(await has('schakel-1', earlier)).toBe(true);
    expect(await has('schakel-1', testMoment)).toBe(false);
    expect(await take('schakel-1', testMoment)).toBe(false);
  });

  it('replaces the link before it', async () => {
    await set('schakel-1');
    await set('schakel-2');
    expect(await has('schakel-1')).toBe(false);
    expect(await take('schakel-2')).toBe(true);
  });
});
