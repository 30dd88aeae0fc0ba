import { createUnitOfWork } from '../../../src/infrastructure/database/createUnitOfWork';
import { openDatabase } from '../../../src/infrastructure/database/openDatabase';
import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { firstPerson, signIn, startTestApp, type LogLine, type TestApp } from '../../support/testApp';

/** The alarm for failed attempts to get in: far more than usual, on one account or on all together. */
let test: TestApp;
let administrator: HttpBrowser;
const hour = 3_600_000;
const nobody = 'niemand@veenstad.example';

beforeEach(async () => {
  test = await startTestApp({ trustedProxies: ['127.0.0.1'] });
  administrator = await test.signedInBrowser();
});
afterEach(() => test.close());

let visitors = 0;
/** A sign-in with a wrong password from an address of its own, after the time that the account makes people wait. */
async function guess(
  email: string,
  pause = 15 * 60_000,
): Promise<{ readonly status: number; readonly body: string }> {
  visitors += 1;
  test.clock.advance(pause);
  const browser = test.browse();
  const page = await browser.open(urls.inloggen());
  const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
  const form = { _csrf: token, email, wachtwoord: 'rode fiets op de dijk' };
  const headers = { 'x-forwarded-for': `198.51.${Math.floor(visitors / 250)}.${visitors % 250}` };
  const { status, body } = await browser.send(urls.inloggen(), { method: 'POST', form, headers });
  return { status, body: body.replace(/value="[^"]*"/g, '') };
}
async function guesses(count: number, email: string = firstPerson.email): Promise<void> {
  for (let nr = 0; nr < count; nr += 1) expect((await guess(email)).status).toBe(422);
}
/** As many as that, each on an address that no account has. */
async function guessesAll(count: number): Promise<void> {
  for (let nr = 0; nr < count; nr += 1) await guess(`niemand${nr}@veenstad.example`, 0);
}
const alarms = (): readonly LogLine[] => test.log.filter(({ event }) => event === 'sign-in-alarm');
async function events(): Promise<readonly unknown[]> {
  const [organisationId = ''] = await test.unitOfWork.readDirectory((directory) =>
    directory.organisationIds(),
  );
  const entries = await test.unitOfWork.read(organisationId, ({ audit }) =>
    audit.listByKind(['vaak-mislukt']),
  );
  return entries.map(({ event }) => event);
}
/** What an administrator reads on the page, after signing in anew. */
async function managePage(): Promise<string> {
  test.clock.advance(15 * 60_000);
  administrator = test.browse();
  await signIn(administrator);
  return (await administrator.open(urls.beheer())).text;
}

describe('on one account', () => {
  it('is given after fifteen failures in a day, once', async () => {
    await guesses(15);
    expect(alarms()).toEqual([]);
    await guesses(4);
    expect(alarms()).toEqual([
      {
        level: 'warn',
        event: 'sign-in-alarm',
        code: 'account',
        accountId: expect.any(String) as string,
        count: 15,
      },
    ]);
    expect(await events()).toMatchObject([{ kind: 'vaak-mislukt', count: 15, usual: null }]);
    const page = await managePage();
    expect(page).toContain('Kijk hier eerst naar');
    expect(page).toContain('Inloggen bij het account van Fenna Brouwer mislukte vaak');
    expect((await administrator.open(`${urls.logboek()}?soort=vaak-mislukt`)).text).toContain(
      'Het programma merkte dat inloggen vaak mislukte bij Fenna Brouwer: al 15 keer in een dag.',
    );
  });

  it('does not count who gets in', async () => {
    for (let nr = 0; nr < 20; nr += 1) {
      const browser = test.browse();
      await signIn(browser);
      test.clock.advance(60_000);
    }
    await guess(firstPerson.email);
    expect(alarms()).toEqual([]);
  });

  it('tells a visitor nothing: an address that no account has gets the same, and no alarm', async () => {
    const known: string[] = [];
    const unknown: string[] = [];
    for (let nr = 0; nr < 18; nr += 1) known.push((await guess(firstPerson.email)).body);
    for (let nr = 0; nr < 18; nr += 1) unknown.push((await guess(nobody)).body);
    expect(alarms()).toHaveLength(1);
    expect(unknown).toEqual(known);
  });

  it('is given again the next day, and not shown after a week', async () => {
    await guesses(17);
    test.clock.advance(25 * hour);
    await guesses(17);
    expect(await events()).toHaveLength(2);
    test.clock.advance(8 * 24 * hour);
    expect(await managePage()).not.toContain('Kijk hier eerst naar');
  });
});

describe('on all together', () => {
  it('is given once in an hour for more than thirty, whatever the account', async () => {
    await guessesAll(40);
    expect(alarms()).toEqual([{ level: 'warn', event: 'sign-in-alarm', code: 'overall', count: 31 }]);
    expect(await events()).toEqual([{ kind: 'vaak-mislukt', accountId: null, count: 31, usual: 0 }]);
    expect(await managePage()).toContain('al 31 keer in een uur. Op de dagen daarvoor mislukte er niets.');
    test.clock.advance(hour);
    await guessesAll(32);
    expect(alarms()).toHaveLength(2);
  });

  it('leaves alone what is usual, also after the server started again', async () => {
    const yesterday = new Date(test.clock.now().getTime() - 24 * hour).toISOString().slice(0, 13);
    const again = openDatabase(test.databasePath);
    try {
      await createUnitOfWork(again).writeDirectory((directory) => directory.failures.add(yesterday, 20));
    } finally {
      await again.close();
    }
    await guessesAll(40);
    expect(alarms()).toEqual([]);
  });

  it('forgets hours after fifteen days', async () => {
    const old = new Date(test.clock.now().getTime() - 16 * 24 * hour).toISOString().slice(0, 13);
    await test.unitOfWork.writeDirectory((directory) => directory.failures.add(old, 5));
    await guessesAll(31);
    const hours = await test.unitOfWork.readDirectory((directory) => directory.failures.list());
    expect(hours.map(({ hour: at }) => at)).not.toContain(old);
  });
});

describe('the page of what is managed', () => {
  it('shows an administrator what others asked, and neither that nor an alarm to HR', async () => {
    await guessesAll(31);
    const bea = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
    const hanna = await test.personBrowser({ name: 'Hanna Rood', roles: ['hr'] });
    const tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
    const at = test.clock.now().toISOString();
    const owner = tom.account;
    await test.unitOfWork.writeDirectory(async (directory) => {
      await directory.factors.set(owner, { sealedSecret: 'x', lastStep: 1, at }, []);
      await directory.factors.askRemoval(owner, {
        id: 'vraag',
        askedBy: bea.account.id,
        reason: 'telefoon-kwijt',
        askedAt: at,
        expiresAt: new Date(test.clock.now().getTime() + 24 * hour).toISOString(),
      });
    });
    expect(await managePage()).toContain(
      'Bea Beheer vraagt om het inloggen met een code weg te halen bij Tom Bos.',
    );
    expect((await bea.browser.open(urls.beheer())).text).not.toContain('vraagt om het inloggen');
    expect((await bea.browser.open(urls.beheer())).text).toContain('Kijk hier eerst naar');
    expect((await hanna.browser.open(urls.beheer())).text).not.toContain('Kijk hier eerst naar');
  });
});
