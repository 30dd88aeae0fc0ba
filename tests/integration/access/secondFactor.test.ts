import { halfwayMs } from '../../../src/application/access/limits';
import { registeredRoutes } from '../../../src/web/shared/defineRoutes';
import { urls } from '../../../src/web/urls';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { routeName, sampleAddress } from '../../support/routeSamples';
import { codeAt, keyOn, recoveryCodesOn, secondStep } from '../../support/secondFactor';
import { firstPerson, startTestApp, type TestApp } from '../../support/testApp';

/** The second step of signing in: what it asks, how often a code works, and that nothing opens before it. */
let test: TestApp;
let browser: HttpBrowser;
let secret: string;
let recoveryCodes: readonly string[];
const sessionCookie = 'indelingswijzer';

beforeEach(async () => {
  test = await startTestApp();
  browser = test.browse();
  const page = await (await browser.open((await test.firstStartPath()) ?? '')).submit(firstPerson);
  secret = keyOn(page);
  const codes = await page.submit({ code: now() }, { action: urls.tweedeStap() });
  recoveryCodes = recoveryCodesOn(codes);
  await codes.submit({}, { action: urls.herstelcodes() });
});
afterEach(() => test.close());

const now = (): string => codeAt(secret, test.clock.now());
/** Waits until the telephone shows another code. */
const nextCode = (): string => {
  test.clock.advance(30_000);
  return now();
};

/** A new browser that gave the right password. */
async function halfway(): Promise<{ readonly visitor: HttpBrowser; readonly page: Page }> {
  const visitor = test.browse();
  const { email, wachtwoord } = firstPerson;
  const page = await (await visitor.open(urls.inloggen())).submit({ email, wachtwoord });
  expect(page.path).toBe(urls.inlogcode());
  return { visitor, page };
}

const submitCode = (page: Page, code: string): Promise<Page> =>
  page.submit({ code }, { action: urls.inlogcode() });

async function submitRecovery(visitor: HttpBrowser, herstelcode: string): Promise<Page> {
  const page = await visitor.open(`${urls.inlogcode()}?met=herstelcode`);
  return page.submit({ herstelcode }, { action: urls.inlogcode() });
}

it('takes no code that is over, and none that is still to come', async () => {
  const { page } = await halfway();
  const old = now();
  test.clock.advance(90_000);
  const refused = await submitCode(page, old);
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('De code klopt niet.')]);
  const early = codeAt(secret, new Date(test.clock.now().getTime() + 90_000));
  expect((await submitCode(refused, early)).status).toBe(422);
  expect((await submitCode(refused, now())).path).toBe(urls.werkvoorraad());
});

it('leaves a copy of the cookie from before it worth nothing', async () => {
  const { visitor, page } = await halfway();
  const copy = visitor.cookies.get(sessionCookie) ?? '';
  await submitCode(page, nextCode());
  const thief = test.browse();
  thief.setCookie(sessionCookie, copy);
  expect((await thief.open(urls.inlogcode())).path).toContain(urls.inloggen());
  expect((await thief.open(urls.werkvoorraad())).path).toContain(urls.inloggen());
});

it('works once for each code, also in another browser', async () => {
  const [one, other] = [await halfway(), await halfway()];
  const code = nextCode();
  expect((await submitCode(one.page, code)).path).toBe(urls.werkvoorraad());
  const replayed = await submitCode(other.page, code);
  expect(replayed.status).toBe(422);
  expect(replayed.text).toContain('De code klopt niet.');
  expect((await submitCode(replayed, nextCode())).path).toBe(urls.werkvoorraad());
});

it('takes no code from before the last one that was used', async () => {
  const early = nextCode();
  const used = nextCode();
  expect((await submitCode((await halfway()).page, used)).path).toBe(urls.werkvoorraad());
  expect((await submitCode((await halfway()).page, early)).status).toBe(422);
});

it('accepts one of two forms with the same code that are sent at the same moment', async () => {
  const pages = [await halfway(), await halfway(), await halfway()];
  const code = nextCode();
  const answers = await Promise.all(pages.map(({ page }) => submitCode(page, code)));
  expect(answers.filter(({ path }) => path === urls.werkvoorraad())).toHaveLength(1);
});

it('takes a recovery code once, typed in any way', async () => {
  const [code = '', other = ''] = recoveryCodes;
  expect(new Set(recoveryCodes).size).toBe(10);
  const first = await halfway();
  const typed = code.toLowerCase().replace('-', ' ');
  expect((await submitRecovery(first.visitor, typed)).path).toBe(urls.werkvoorraad());
  const second = await halfway();
  const replayed = await submitRecovery(second.visitor, code);
  expect(replayed.status).toBe(422);
  expect(replayed.text).toContain('Deze herstelcode klopt niet, of is al gebruikt.');
  expect((await submitRecovery(second.visitor, other)).path).toBe(urls.werkvoorraad());
});

it('says that few recovery codes are left, where new ones are made', async () => {
  const used: Page[] = [];
  for (const code of recoveryCodes.slice(0, 7)) {
    const { visitor } = await halfway();
    used.push(await submitRecovery(visitor, code));
  }
  expect(used.map(({ path }) => path)).toEqual([
    ...Array.from({ length: 6 }, () => urls.werkvoorraad()),
    urls.beveiliging(),
  ]);
  expect(used.at(-1)?.text).toContain('Je hebt nog 3 herstelcodes. Maak op tijd nieuwe.');
});

it('shows the recovery codes until they are put away, and never again', async () => {
  expect((await browser.open(urls.herstelcodes())).path).not.toBe(urls.herstelcodes());
  expect((await browser.send(urls.herstelcodesBestand())).status).toBe(303);
});

it('gives the recovery codes as a text to keep', async () => {
  const person = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  const page = await person.browser.open(urls.mijnFactor());
  const key = keyOn(page);
  const codes = await page.submit({ code: codeAt(key, test.clock.now()) });
  expect(codes.path.split('?')[0]).toBe(urls.herstelcodes());
  const file = await person.browser.send(urls.herstelcodesBestand());
  expect(file.headers['content-disposition']).toBe('attachment; filename=herstelcodes.txt');
  expect(file.body.split('\r\n').filter((line) => /^\w{5}-\w{5}$/.test(line))).toEqual(
    recoveryCodesOn(codes),
  );
});

it('stores neither the secret nor a recovery code as it is', async () => {
  const stored = await test.unitOfWork.readDirectory(async (directory) => {
    const account = await directory.findAccountByEmail(firstPerson.email);
    return directory.factors.find(account?.id ?? '');
  });
  expect(stored?.sealedSecret).toMatch(/^v1\./);
  expect(stored?.sealedSecret).not.toContain(secret);
});

it('opens nothing of the app before it', async () => {
  const { visitor } = await halfway();
  const token = (await visitor.open(urls.inlogcode())).forms[0]?.fields.find(
    ({ name }) => name === '_csrf',
  )?.value;
  const app = registeredRoutes(test.app).filter(({ action }) => action !== 'public' && action !== 'halfway');
  expect(app.length).toBeGreaterThan(40);
  for (const route of app) {
    const answer = await visitor.send(sampleAddress(route), {
      method: route.method.toUpperCase(),
      ...(route.method === 'get' ? {} : { form: { _csrf: token ?? '' } }),
    });
    const isPage = route.method === 'get';
    expect([routeName(route), answer.status]).toEqual([routeName(route), isPage ? 303 : 403]);
    if (isPage) expect(answer.headers.location).toMatch(/^\/inloggen\?terug=/);
    else expect(answer.body).toContain('Je bent nog niet klaar met inloggen');
  }
  for (const { path } of registeredRoutes(test.app).filter(({ action }) => action === 'public')) {
    const { body } = await visitor.send(sampleAddress({ path }));
    expect([path, body.includes('Fenna Brouwer')]).toEqual([path, false]);
  }
});

it('has to come within a quarter of an hour', async () => {
  const { page } = await halfway();
  test.clock.advance(halfwayMs);
  expect((await submitCode(page, now())).status).toBe(401);
});

it('can be stopped, and then the password is asked again', async () => {
  const { visitor, page } = await halfway();
  const copied = visitor.cookies.get(sessionCookie) ?? '';
  const stopped = await page.submit({}, { action: urls.inloggenStoppen() });
  expect(stopped.text).toContain('Je bent uitgelogd');
  const thief = test.browse();
  thief.setCookie(sessionCookie, copied);
  expect((await thief.open(urls.inlogcode())).path.split('?')[0]).toBe(urls.inloggen());
});

it('is asked at the next request of who gets a role that needs it', async () => {
  const { account, browser: theirs } = await test.personBrowser({
    name: 'Rik Rol',
    roles: ['medewerker'],
    factorShown: false,
  });
  expect((await theirs.open(urls.hulp())).text).toContain('Rik Rol');
  await test.unitOfWork.write(account.organisationId, ({ people }) =>
    people.update(account.id, account.revision, { roles: ['leidinggevende'] }),
  );
  const page = await theirs.open(urls.functies());
  expect(page.path.split('?')[0]).toBe(urls.tweedeStap());
  const next = await secondStep(theirs, account.email, page);
  expect(next.path).toBe(urls.functies());
});

it('ends every other session when it is set up again', async () => {
  const { visitor, page } = await halfway();
  await submitCode(page, nextCode());
  const copied = visitor.cookies.get(sessionCookie) ?? '';
  const renewed = await browser.open(urls.mijnFactor());
  const codes = await renewed.submit({ code: codeAt(keyOn(renewed), test.clock.now()) });
  expect(codes.headings).toEqual(['Bewaar je herstelcodes']);
  const thief = test.browse();
  thief.setCookie(sessionCookie, copied);
  expect((await thief.open(urls.werkvoorraad())).path).toContain(urls.inloggen());
  expect((await browser.open(urls.werkvoorraad())).status).toBe(200);
  // The telephone with the earlier secret is worth nothing now.
  expect((await submitCode((await halfway()).page, nextCode())).status).toBe(422);
});
