import { registeredRoutes, type Route } from '../../../src/web/shared/defineRoutes';
import { urls } from '../../../src/web/urls';
import { encodeForm, sendRequest, type HttpBrowser } from '../../support/httpBrowser';
import { fakeSingleSignOn } from '../../support/oidc/fakeSingleSignOn';
import { routeName, sampleAddress } from '../../support/routeSamples';
import { firstPerson, signIn, startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let signedIn: HttpBrowser;
let token: string;
let changing: readonly Route[];

beforeAll(async () => {
  // With an identity service and a mail server, so that their routes are there as well.
  test = await startTestApp({
    singleSignOn: () => fakeSingleSignOn,
    mailer: { send: () => Promise.resolve() },
  });
  signedIn = await test.signedInBrowser();
  token = await tokenOf(signedIn, urls.hulp());
  changing = registeredRoutes(test.app).filter(({ method }) => method !== 'get');
});
afterAll(() => test.close());

async function tokenOf(browser: HttpBrowser, path: string): Promise<string> {
  const page = await browser.open(path);
  return page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
}

interface Try {
  readonly browser: HttpBrowser;
  readonly form: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Tries every route that changes something and gives those that answered with another status. */
async function tryAll(routes: readonly Route[], status: number, attempt: Try): Promise<readonly string[]> {
  const others: string[] = [];
  for (const route of routes) {
    const answer = await attempt.browser.send(sampleAddress(route), {
      method: route.method.toUpperCase(),
      form: attempt.form,
      ...(attempt.headers === undefined ? {} : { headers: attempt.headers }),
    });
    if (answer.status !== status) others.push(`${routeName(route)}: ${answer.status}`);
  }
  return others;
}

async function everything(): Promise<string> {
  return test.unitOfWork.readDirectory(async (directory) => {
    const account = await directory.findAccountByEmail(firstPerson.email);
    const events = await test.unitOfWork.read(account?.organisationId ?? '', ({ audit }) => audit.list());
    return JSON.stringify([account, events, await directory.audit.list()]);
  });
}

describe('a request that changes something', () => {
  it('exists, and every one of them is tried below', () => {
    expect(changing.map(routeName)).toEqual(
      expect.arrayContaining(['POST /inloggen', 'POST /uitloggen', 'POST /eerste-start/:geheim']),
    );
  });

  it.each([
    ['comes from another site', { 'sec-fetch-site': 'cross-site' }],
    ['comes from another host of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['has a foreign origin', { origin: 'https://elders.example' }],
    ['has an origin that hides itself', { origin: 'null' }],
    ['has the origin of another port', { origin: 'http://127.0.0.1:1' }],
  ])('is refused when it %s, even with the right token', async (_what, headers) => {
    const before = await everything();
    expect(await tryAll(changing, 403, { browser: signedIn, form: { _csrf: token }, headers })).toEqual([]);
    expect(await everything()).toBe(before);
  });

  it('is refused when it tells nothing about where it comes from, even with the right token', async () => {
    const cookie = [...signedIn.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const bare = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const before = await everything();
    for (const route of changing) {
      const url = new URL(sampleAddress(route), test.baseUrl).href;
      const body = encodeForm({ _csrf: token });
      const answer = await sendRequest(url, { method: route.method.toUpperCase(), headers: bare, body });
      expect([routeName(route), answer.status]).toEqual([routeName(route), 403]);
    }
    expect(await everything()).toBe(before);
  });

  it('may tell by its origin alone, as older browsers do', async () => {
    const cookie = [...signedIn.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: test.baseUrl };
    const url = new URL(urls.meldingen(), test.baseUrl).href;
    const body = encodeForm({ _csrf: token, getoond: 'x' });
    expect((await sendRequest(url, { method: 'POST', headers, body })).status).toBe(303);
  });

  it.each([
    ['no token', {}],
    ['an empty token', { _csrf: '' }],
    ['a wrong token', { _csrf: 'A'.repeat(43) }],
  ])('is refused with %s', async (_what, form) => {
    const before = await everything();
    expect(await tryAll(changing, 403, { browser: signedIn, form })).toEqual([]);
    expect(await everything()).toBe(before);
  });

  it('is refused with the token of another session', async () => {
    const other = test.browse();
    await signIn(other);
    const foreign = await tokenOf(other, urls.hulp());
    expect(foreign).not.toBe(token);
    expect(await tryAll(changing, 403, { browser: signedIn, form: { _csrf: foreign } })).toEqual([]);
  });

  it('is refused with a token from before the sign-in', async () => {
    const visitor = test.browse();
    const early = await tokenOf(visitor, urls.inloggen());
    expect(await tryAll(changing, 403, { browser: signedIn, form: { _csrf: early } })).toEqual([]);
  });

  it('needs the cookie that belongs to the token, also before there is a session', async () => {
    const open = changing.filter(({ action }) => action === 'public');
    const early = await tokenOf(test.browse(), urls.inloggen());
    expect(open.length).toBeGreaterThan(0);
    expect(await tryAll(open, 403, { browser: test.browse(), form: { _csrf: early } })).toEqual([]);
    const other = test.browse();
    await tokenOf(other, urls.inloggen());
    expect(await tryAll(open, 403, { browser: other, form: { _csrf: early } })).toEqual([]);
  });

  it('reads that it is signed out when there is no session, whatever its token', async () => {
    const closed = changing.filter(({ action }) => action !== 'public');
    expect(await tryAll(closed, 401, { browser: test.browse(), form: { _csrf: token } })).toEqual([]);
    const page = await test.browse().send(urls.uitloggen(), { method: 'POST', form: { _csrf: token } });
    expect(page.body).toContain('Je bent uitgelogd');
  });

  it('gets its refusal as JSON when a script asks for that', async () => {
    const headers = { accept: 'application/json' };
    const signedOut = await test.browse().send(urls.uitloggen(), { method: 'POST', form: {}, headers });
    expect(signedOut.status).toBe(401);
    expect(JSON.parse(signedOut.body)).toMatchObject({ fout: 'signed-out', code: null });
    const stale = await signedIn.send(urls.uitloggen(), { method: 'POST', form: {}, headers });
    expect(stale.status).toBe(403);
    expect(JSON.parse(stale.body)).toMatchObject({ fout: 'stale-form' });
  });

  it('is refused as a body that is not a form', async () => {
    const answer = await signedIn.send(urls.uitloggen(), {
      method: 'POST',
      form: {},
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.status).toBe(403);
  });

  it('may come from localhost when the app runs on 127.0.0.1', async () => {
    const browser = test.browse();
    const early = await tokenOf(browser, urls.inloggen());
    const origin = test.baseUrl.replace('127.0.0.1', 'localhost');
    const answer = await browser.send(urls.inloggen(), {
      method: 'POST',
      form: { _csrf: early, email: firstPerson.email, wachtwoord: firstPerson.wachtwoord },
      headers: { origin },
    });
    expect(answer.status).toBe(303);
  });

  it('may only come from the one address when that is not this machine', async () => {
    const https = await startTestApp({ baseUrl: 'https://functies.veenstad.example' });
    try {
      const path = await https.firstStartPath();
      const browser = https.browse();
      const early = await tokenOf(browser, path ?? '');
      const send = (origin: string): Promise<{ status: number }> =>
        browser.send(path ?? '', {
          method: 'POST',
          form: { _csrf: early, ...firstPerson },
          headers: { origin },
        });
      expect((await send('http://functies.veenstad.example')).status).toBe(403);
      expect((await send('https://functies.veenstad.example:8443')).status).toBe(403);
      expect((await send('https://functies.veenstad.example')).status).toBe(303);
      expect(browser.cookies.has('__Host-indelingswijzer')).toBe(true);
    } finally {
      await https.close();
    }
  });
});
