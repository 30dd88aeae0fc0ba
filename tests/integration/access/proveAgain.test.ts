import { urls, withQuery } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { codeAt, keyOn } from '../../support/secondFactor';
import { firstPerson, startTestApp, type TestApp } from '../../support/testApp';

/** Proving again who you are, before something that asks for it. */
let test: TestApp;
let browser: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
});
afterAll(() => test.close());

const sessionCookie = 'indelingswijzer';
const page = (terug?: string) => browser.open(withQuery(urls.bevestigen(), { met: 'wachtwoord', terug }));

it('asks the password and goes back to where you were, inside this app only', async () => {
  const { wachtwoord } = firstPerson;
  expect((await (await page('/hulp?van=1')).submit({ wachtwoord })).path).toBe('/hulp?van=1');
  expect((await (await page('https://elders.example/')).submit({ wachtwoord })).path).toBe(
    urls.werkvoorraad(),
  );
});

it('asks the code of the telephone first, of who has one, and takes each code once', async () => {
  const { browser: theirs } = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  const asked = await theirs.open(urls.bevestigen());
  expect(asked.text).toContain('Log daarvoor uit en opnieuw in.');
  const setUp = await theirs.open(urls.mijnFactor());
  const secret = keyOn(setUp);
  await setUp.submit({ code: codeAt(secret, test.clock.now()) });
  const page = await theirs.open(withQuery(urls.bevestigen(), { terug: urls.privacy() }));
  const replayed = await page.submit({ code: codeAt(secret, test.clock.now()) });
  expect(replayed.status).toBe(422);
  test.clock.advance(30_000);
  expect((await replayed.submit({ code: codeAt(secret, test.clock.now()) })).path).toBe(urls.privacy());
});

it('gives the session another secret, so that a copied cookie is worth nothing', async () => {
  const copied = browser.cookies.get(sessionCookie) ?? '';
  await (await page()).submit({ wachtwoord: firstPerson.wachtwoord });
  expect(browser.cookies.get(sessionCookie)).not.toBe(copied);
  const thief = test.browse();
  thief.setCookie(sessionCookie, copied);
  expect((await thief.open(urls.werkvoorraad())).path).toContain(urls.inloggen());
  expect((await browser.open(urls.werkvoorraad())).status).toBe(200);
});

it('refuses a wrong password, keeps where you were going and writes both down', async () => {
  const refused = await (await page('/hulp')).submit({ wachtwoord: 'rode fiets op de dijk' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Je wachtwoord klopt niet.');
  expect((await refused.submit({ wachtwoord: firstPerson.wachtwoord })).path).toBe('/hulp');
  const account = await test.unitOfWork.readDirectory((directory) =>
    directory.findAccountByEmail(firstPerson.email),
  );
  const events = await test.unitOfWork.read(account?.organisationId ?? '', ({ audit }) => audit.list());
  expect(events.slice(-2).map(({ event }) => event.kind)).toEqual([
    'opnieuw-bewijzen-geweigerd',
    'opnieuw-bewezen',
  ]);
});
