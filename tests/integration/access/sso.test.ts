import { openIdConnect } from '../../../src/infrastructure/oidc/openIdConnect';
import { urls, withQuery } from '../../../src/web/urls';
import { codeAt, keyOn } from '../../support/secondFactor';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startIdentityService, type IdentityService } from '../../support/oidc/identityService';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** Signing in elsewhere, through a real OpenID provider. */
let service: IdentityService;
let test: TestApp;
let tom: PersonBrowser;
let subject: string;
let count = 0;
const minute = 60_000;

beforeAll(async () => {
  service = await startIdentityService();
  const { issuer, clientSecret } = service;
  const settings = { issuer, clientId: 'indelingswijzer', clientSecret, name: 'Veenstad', insecure: true };
  test = await startTestApp({ singleSignOn: (callbackUrl) => openIdConnect(settings, callbackUrl) });
  await test.signedInBrowser();
});
afterAll(async () => {
  await test.close();
  service.close();
});
beforeEach(async () => {
  count += 1;
  subject = `persoon-${count}`;
  tom = await test.personBrowser({ name: 'Tom Bos', roles: ['leidinggevende'] });
  await service.become(subject, 'tom@veenstad.example');
});

/** Goes to the service from an address of the app, and gives the address that it comes back to. */
async function away(browser: HttpBrowser, path: string): Promise<string> {
  const answer = await browser.send(path);
  expect(answer.status).toBe(303);
  return service.visit(answer.headers.location ?? '');
}
const through = async (browser: HttpBrowser, path: string): Promise<Page> =>
  browser.open(await away(browser, path));
const tieTom = (): Promise<Page> => through(tom.browser, urls.mijnKoppelingBegin());
const isIn = async (browser: HttpBrowser): Promise<boolean> =>
  (await browser.open(urls.hulp())).text.includes('Uitloggen');
async function lastEvents(): Promise<readonly unknown[]> {
  const entries = await test.unitOfWork.read(tom.account.organisationId, ({ audit }) => audit.list());
  return entries.slice(-2).map(({ event }) => event);
}
/** An administrator who has just signed in. */
async function administrator(): Promise<HttpBrowser> {
  const { browser } = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
  return browser;
}

describe('someone who tied the account', () => {
  it('signs in elsewhere without a code, and comes where they were going', async () => {
    expect((await tieTom()).text).toContain('Je account is gekoppeld aan Veenstad');
    const browser = test.browse();
    const page = await browser.open(withQuery(urls.inloggen(), { terug: urls.zoRekenenWij() }));
    expect(page.text).toContain('Inloggen met Veenstad');
    const path = withQuery(urls.sso(), { terug: urls.zoRekenenWij() });
    expect(page.body).toContain(path.replaceAll('&', '&amp;'));
    expect((await through(browser, path)).path).toBe(urls.zoRekenenWij());
    expect((await browser.open(urls.hulp())).text).toContain('Tom Bos');
    expect(await lastEvents()).toEqual([
      { kind: 'sso-gekoppeld', accountId: tom.account.id },
      { kind: 'ingelogd-sso', accountId: tom.account.id, acr: 'twee-stappen', amr: ['pwd', 'otp'] },
    ]);
    expect(browser.cookies.has('indelingswijzer-elders')).toBe(false);
  });

  it('stays tied with another e-mail address there, and nobody else is with theirs', async () => {
    await tieTom();
    await service.become(subject, 'thomas@elders.example');
    const browser = test.browse();
    await through(browser, urls.sso());
    expect(await isIn(browser)).toBe(true);
    await service.become('iemand-anders', tom.account.email);
    const stranger = test.browse();
    const page = await through(stranger, urls.sso());
    expect(page.status).toBe(403);
    expect(page.headings).toEqual(['Je account is nog niet gekoppeld']);
    expect(await isIn(stranger)).toBe(false);
  });

  it('does not get in any more when the account is not active, and reads nothing about it', async () => {
    await tieTom();
    const { id, organisationId, revision } = tom.account;
    await test.unitOfWork.write(organisationId, ({ people }) =>
      people.update(id, revision, { active: false }),
    );
    const browser = test.browse();
    expect((await through(browser, urls.sso())).headings).toEqual(['Je account is nog niet gekoppeld']);
    expect(await isIn(browser)).toBe(false);
  });

  it('proves again who they are there, and nobody else can do that in their browser', async () => {
    await tieTom();
    test.clock.advance(20 * minute);
    const asked = await tom.browser.open(urls.mijnKoppeling());
    expect(asked.path).toBe(withQuery(urls.bevestigen(), { terug: urls.mijnKoppeling() }));
    expect(asked.text).toContain('Bevestigen met Veenstad');
    const path = withQuery(urls.bevestigenElders(), { terug: urls.mijnKoppeling() });
    await service.become('iemand-anders');
    expect((await through(tom.browser, path)).headings).toEqual(['Inloggen is niet gelukt']);
    expect((await tom.browser.open(urls.mijnKoppeling())).path).toContain(urls.bevestigen());
    await service.become(subject);
    expect((await through(tom.browser, path)).path).toBe(urls.mijnKoppeling());
  });
});

describe('a way back', () => {
  beforeEach(tieTom);

  it('works once', async () => {
    const browser = test.browse();
    const back = await away(browser, urls.sso());
    const cookie = browser.cookies.get('indelingswijzer-elders') ?? '';
    await browser.open(back);
    expect(await isIn(browser)).toBe(true);
    const again = test.browse();
    again.setCookie('indelingswijzer-elders', cookie);
    expect((await again.open(back)).status).toBe(403);
    expect(await isIn(again)).toBe(false);
  });

  it('works in the browser that went there alone', async () => {
    const back = await away(test.browse(), urls.sso());
    const other = test.browse();
    expect((await other.open(back)).status).toBe(403);
    await away(other, urls.sso());
    expect((await other.open(back)).status).toBe(403);
    expect(await isIn(other)).toBe(false);
  });

  it('works for ten minutes, and not with another state', async () => {
    const browser = test.browse();
    const late = await away(browser, urls.sso());
    test.clock.advance(10 * minute);
    expect((await browser.open(late)).status).toBe(403);
    const back = await away(browser, urls.sso());
    expect((await browser.open(back.replace(/state=[^&]+/, 'state=andere'))).status).toBe(403);
    expect(await isIn(browser)).toBe(false);
  });

  it.each([
    '',
    '?code=x',
    '?code=%3Cscript%3E&state=%3Cscript%3E',
    '?code=a&code=b&state=c&state=d',
    '?error=%22%3E%3Cscript%3E&error_description=Bel+nu+0900-1234',
    `?state=${'s'.repeat(5000)}`,
    '?code=%00&state=%0d%0aSet-Cookie:a=b',
  ])('with %j answers plainly, with and without a visit there', async (query) => {
    for (const begin of [false, true]) {
      const browser = test.browse();
      if (begin) await away(browser, urls.sso());
      const page = await browser.open(`${urls.ssoTerug()}${query}`);
      expect(page.status).toBe(403);
      expect(page.headings).toEqual([
        expect.stringMatching(/^(Inloggen is niet gelukt|Je bent niet ingelogd)$/),
      ]);
      expect(page.body).not.toMatch(/<script>|0900|a=b/);
      expect(await isIn(browser)).toBe(false);
    }
  });

  it('says so when somebody stopped there, and leads to no other site', async () => {
    await service.become('weigert');
    const browser = test.browse();
    expect((await through(browser, urls.sso())).headings).toEqual(['Je bent niet ingelogd']);
    await service.become(subject);
    const page = await through(browser, withQuery(urls.sso(), { terug: 'https://elders.example/' }));
    expect(page.path).toBe(urls.werkvoorraad());
  });
});

describe('tying an account', () => {
  it('goes with a link of an administrator, once, and only by who has it', async () => {
    const beheer = await administrator();
    const iris = await test.personBrowser({ name: 'Iris Nieuw', roles: ['medewerker'] });
    const path = urls.persoonKoppeling(iris.account.id);
    const page = await beheer.open(path);
    expect(page.text).toContain('Nog niet gekoppeld.');
    expect((await page.submit({}, { button: { name: 'actie', value: 'link' } })).status).toBe(422);
    const given = await page.submit({ gecontroleerd: 'ja' }, { button: { name: 'actie', value: 'link' } });
    const link = /http:\/\/[^/\s]+(\/koppelen\/[\w-]+)/.exec(given.text)?.[1] ?? '';
    const browser = test.browse();
    const opened = await browser.open(link);
    expect(opened.text).toContain(iris.account.email);
    const tied = await through(browser, `${link}/verder`);
    expect(tied.path).toBe(withQuery(urls.inloggen(), { gekoppeld: 'ja' }));
    expect(tied.text).toContain('Je account is gekoppeld');
    await through(browser, urls.sso());
    expect((await browser.open(urls.hulp())).text).toContain('Iris Nieuw');
    expect((await test.browse().open(link)).status).toBe(404);
    expect((await test.browse().open(`${link}/verder`)).status).toBe(404);
  });

  it('never leads past a code that somebody signs in with, nor past who is tied now', async () => {
    const beheer = await administrator();
    const coded = await test.personBrowser({ name: 'Carla Code', roles: ['medewerker'] });
    const path = urls.persoonKoppeling(coded.account.id);
    const before = await (
      await beheer.open(path)
    ).submit({ gecontroleerd: 'ja' }, { button: { name: 'actie', value: 'link' } });
    const link = /http:\/\/[^/\s]+(\/koppelen\/[\w-]+)/.exec(before.text)?.[1] ?? '';
    const setUp = await coded.browser.open(urls.mijnFactor());
    await setUp.submit({ code: codeAt(keyOn(setUp), test.clock.now()) }, { action: urls.mijnFactor() });
    expect((await test.browse().open(link)).status).toBe(404);
    const page = await beheer.open(path);
    expect(page.text).toContain('Daar zijn twee beheerders voor nodig.');
    await tieTom();
    const _csrf = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    for (const [id, words] of [
      [coded.account.id, 'Deze persoon logt in met een code.'],
      [tom.account.id, 'Deze persoon is al gekoppeld.'],
    ] as const) {
      const form = { _csrf, actie: 'link', gecontroleerd: 'ja' };
      const refused = await beheer.send(urls.persoonKoppeling(id), { method: 'POST', form });
      expect([refused.status, refused.body]).toEqual([422, expect.stringContaining(words)]);
    }
  });

  it('is taken away by an administrator, which ends the sessions', async () => {
    await tieTom();
    const browser = test.browse();
    await through(browser, urls.sso());
    const beheer = await administrator();
    const path = urls.persoonKoppeling(tom.account.id);
    const page = await beheer.open(path);
    const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    await beheer.send(path, { method: 'POST', form: { _csrf: token, actie: 'ontkoppelen' } });
    expect(await isIn(browser)).toBe(false);
    expect((await through(browser, urls.sso())).status).toBe(403);
  });

  it('never takes somebody who is tied to another account', async () => {
    await tieTom();
    const other = await test.personBrowser({ name: 'Otto Ander', roles: ['medewerker'] });
    const page = await through(other.browser, urls.mijnKoppelingBegin());
    expect(page.headings).toEqual(['Koppelen is niet gelukt']);
    const browser = test.browse();
    await through(browser, urls.sso());
    expect((await browser.open(urls.hulp())).text).toContain('Tom Bos');
  });
});

describe('without an identity service', () => {
  it('nothing offers one; with one that is away, the page says so', async () => {
    const settings = {
      issuer: 'http://127.0.0.1:9',
      clientId: 'x',
      clientSecret: 'x',
      name: 'Veenstad',
      insecure: true,
    };
    const away = await startTestApp({ singleSignOn: (callbackUrl) => openIdConnect(settings, callbackUrl) });
    const none = await startTestApp();
    try {
      expect((await none.browse().open(urls.inloggen())).text).not.toContain('Veenstad');
      expect((await none.browse().open(urls.sso())).status).toBe(404);
      const page = await away.browse().open(urls.sso());
      expect([page.status, page.headings]).toEqual([503, ['Veenstad antwoordt niet']]);
    } finally {
      await away.close();
      await none.close();
    }
  });
});
