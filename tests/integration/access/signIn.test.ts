import {
  sessionAbsoluteMs,
  shortSessionIdleMs,
  sessionTouchMs,
} from '../../../src/application/access/limits';
import { DomainFailure } from '../../../src/domain/shared/failure';
import { argon2Hasher } from '../../../src/infrastructure/passwords/argon2Hasher';
import { urls, withQuery } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { secondStep } from '../../support/secondFactor';
import { firstPerson, signIn, startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let signedIn: HttpBrowser;

beforeEach(async () => {
  test = await startTestApp();
  signedIn = await test.signedInBrowser();
});
afterEach(() => test.close());

const sessionCookie = 'indelingswijzer';

function cookieOf(browser: HttpBrowser): string {
  return browser.cookies.get(sessionCookie) ?? '';
}

/** Whether the browser is still let in: the start sends it to the work, or else to the sign-in page. */
async function isIn(browser: HttpBrowser): Promise<boolean> {
  const answer = await browser.send(urls.start());
  return answer.headers.location === urls.werkvoorraad();
}

async function auditKinds(): Promise<readonly string[]> {
  return test.unitOfWork.readDirectory(async (directory) => {
    const account = await directory.findAccountByEmail(firstPerson.email);
    const own = await test.unitOfWork.read(account?.organisationId ?? '', ({ audit }) => audit.list());
    const general = await directory.audit.list();
    return [
      ...own.map(({ event }) => event.kind),
      ...general.map(({ event }) => `installatie: ${event.kind}`),
    ];
  });
}

describe('signing in', () => {
  it('lets in with e-mail address and password, whatever the capitals of the address', async () => {
    const browser = test.browse();
    const page = await signIn(browser, { email: ` ${firstPerson.email.toUpperCase()} ` });
    expect(page.path).toBe(urls.werkvoorraad());
    expect(await isIn(browser)).toBe(true);
    expect((await auditKinds()).at(-1)).toBe('ingelogd');
  });

  it('refuses a wrong password and an unknown address with the same page', async () => {
    const [wrong, unknown] = [test.browse(), test.browse()];
    const email = 'niemand@veenstad.example';
    const first = await signIn(wrong, { wachtwoord: 'rode fiets op de dijk' });
    const second = await signIn(unknown, { email });
    expect([first.status, second.status]).toEqual([422, 422]);
    expect(first.text).toContain('Je e-mailadres of wachtwoord klopt niet.');
    const bare = (body: string): string =>
      body
        .replace(/name="_csrf" value="[^"]*"/g, '')
        .replaceAll(firstPerson.email, '')
        .replaceAll(email, '');
    expect(bare(second.body)).toBe(bare(first.body));
    expect(await isIn(wrong)).toBe(false);
    expect((await auditKinds()).filter((kind) => kind.includes('geweigerd'))).toEqual([
      'inloggen-geweigerd',
      'installatie: inloggen-geweigerd',
    ]);
  });

  it('asks for what is left empty and keeps the address, never the password', async () => {
    const page = await test.browse().open(urls.inloggen());
    const answer = await page.submit({ email: 'fenna@veenstad.example' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Vul je wachtwoord in.');
    const again = await answer.submit({ wachtwoord: 'geheim-dat-niet-klopt' });
    expect(again.body).toContain('fenna@veenstad.example');
    expect(again.body).not.toContain('geheim-dat-niet-klopt');
  });

  it.each([
    ['markup', '"><script>alert(1)</script>@x.example'],
    ['a piece of SQL', "' OR 1=1 --"],
    ['signs that cannot be seen', 'a\u0000b\u202e\u200b@x.example'],
    ['a name of the language', '__proto__'],
    ['a line and another one', 'fenna@x.example\r\nSet-Cookie: a=b'],
    ['far too much', `${'a'.repeat(20_000)}@x.example`],
    ['spaces alone', '   '],
  ])('answers %s as an address plainly, and stores nothing', async (_what, email) => {
    const browser = test.browse();
    const page = await browser.open(urls.inloggen());
    const answer = await page.submit({ email, wachtwoord: email });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(
      /Je e-mailadres of wachtwoord klopt niet\.|Vul je e-mailadres in\.|e-mailadres is te lang/,
    );
    expect(answer.body).not.toContain('<script>alert');
    expect(answer.headers['set-cookie']?.join() ?? '').not.toContain('a=b');
    expect([await isIn(browser), browser.cookies.has(sessionCookie)]).toEqual([false, false]);
  });

  it.each(['actief', 'rollen', 'factor_getoond', 'bewezen_op', 'account_id', 'stage'])(
    'takes no field %s',
    async (name) => {
      const browser = test.browse();
      const page = await browser.open(urls.inloggen());
      const token = page.forms[0]?.fields.find((field) => field.name === '_csrf')?.value ?? '';
      const { email, wachtwoord } = firstPerson;
      const form = { _csrf: token, email, wachtwoord, [name]: '1' };
      const answer = await browser.send(urls.inloggen(), { method: 'POST', form });
      expect(answer.status).toBe(422);
      expect(browser.cookies.has(sessionCookie)).toBe(false);
    },
  );

  it('says that it is busy when no more passwords can be checked', async () => {
    const busy = (): Promise<never> => Promise.reject(new DomainFailure({ code: 'busy' }));
    const busyApp = await startTestApp({ passwords: { hash: busy, verify: busy, isOutdated: () => false } });
    try {
      const answer = await signIn(busyApp.browse());
      expect(answer.status).toBe(503);
      expect(answer.headings).toEqual(['Het is nu even te druk']);
      expect(answer.headers['retry-after']).toBe('60');
    } finally {
      await busyApp.close();
    }
  });

  it('replaces a hash that was made with weaker settings', async () => {
    const settings = { memoryKiB: 8, passes: 2, atOnce: 2, waiting: 20 };
    const strong = await startTestApp({ passwords: argon2Hasher(settings) });
    try {
      await strong.signedInBrowser();
      const weak = await argon2Hasher({ ...settings, passes: 1 }).hash(firstPerson.wachtwoord);
      await strong.unitOfWork.writeDirectory(async (directory) => {
        const account = await directory.findAccountByEmail(firstPerson.email);
        if (account !== undefined) await directory.setPassword(account, weak);
      });
      const hash = () =>
        strong.unitOfWork.readDirectory(async (directory) => {
          const account = await directory.findAccountByEmail(firstPerson.email);
          return directory.passwordHash(account?.id ?? '');
        });
      expect((await signIn(strong.browse(), { wachtwoord: 'rode fiets op de dijk' })).status).toBe(422);
      expect(await hash()).toBe(weak);
      expect((await signIn(strong.browse())).path).toBe(urls.werkvoorraad());
      expect(await hash()).toContain('t=2');
    } finally {
      await strong.close();
    }
  });

  it('goes on to where you were going, within this app', async () => {
    const browser = test.browse();
    const page = await browser.open(withQuery(urls.inloggen(), { terug: '/hulp?van=1' }));
    const refused = await page.submit({ email: firstPerson.email, wachtwoord: 'niet goed, dit keer' });
    expect(refused.forms[0]?.fields.find(({ name }) => name === 'terug')?.value).toBe('/hulp?van=1');
    const { email, wachtwoord } = firstPerson;
    const next = await secondStep(browser, email, await refused.submit({ email, wachtwoord }));
    expect(next.path).toBe('/hulp?van=1');
  });

  it.each([
    'https://elders.example/',
    '//elders.example/',
    '/\\elders.example',
    '\\\\elders.example',
    '/\t/elders.example',
    '/.//elders.example',
    '/x/..//elders.example',
    'javascript:alert(1)',
    'elders.example',
    '',
  ])('never redirects to %j', async (terug) => {
    const browser = test.browse();
    const page = await browser.open(urls.inloggen());
    const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    const { email, wachtwoord } = firstPerson;
    const answer = await browser.send(urls.inloggen(), {
      method: 'POST',
      form: { _csrf: token, email, wachtwoord, terug },
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(urls.inloggen());
    const halfway = await browser.open(`${urls.inloggen()}?terug=${encodeURIComponent(terug)}`);
    expect(halfway.path).toBe(urls.inlogcode());
    expect((await secondStep(browser, email, halfway)).path).toBe(urls.werkvoorraad());
    const signedInAlready = await browser.send(`${urls.inloggen()}?terug=${encodeURIComponent(terug)}`);
    expect(signedInAlready.headers.location).toBe(urls.werkvoorraad());
  });

  it('sends someone who is signed in already straight on', async () => {
    const answer = await signedIn.send(urls.inloggen());
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(urls.werkvoorraad());
  });
});

describe('a session', () => {
  it('gets a new secret at each sign-in, and the earlier one ends', async () => {
    const before = cookieOf(signedIn);
    const page = await signedIn.open(urls.hulp());
    const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    const { email, wachtwoord } = firstPerson;
    await signedIn.send(urls.inloggen(), { method: 'POST', form: { _csrf: token, email, wachtwoord } });
    const halfway = cookieOf(signedIn);
    await secondStep(signedIn, email, await signedIn.open(urls.inloggen()));
    expect(new Set([before, halfway, cookieOf(signedIn)]).size).toBe(3);
    for (const copied of [before, halfway]) {
      const thief = test.browse();
      thief.setCookie(sessionCookie, copied);
      expect(await isIn(thief)).toBe(false);
    }
    expect(await isIn(signedIn)).toBe(true);
  });

  it('does not accept a secret that the browser chose itself', async () => {
    const browser = test.browse();
    const planted = 'A'.repeat(43);
    browser.setCookie(sessionCookie, planted);
    await signIn(browser);
    expect(cookieOf(browser)).not.toBe(planted);
    expect(await isIn(browser)).toBe(true);
  });

  it('is stored without its secret', async () => {
    const secret = cookieOf(signedIn);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const found = await test.unitOfWork.readDirectory((directory) => directory.findSession(secret));
    expect(found).toBeUndefined();
  });

  it('ends at sign-out for every copy of its cookie', async () => {
    const thief = test.browse();
    thief.setCookie(sessionCookie, cookieOf(signedIn));
    expect(await isIn(thief)).toBe(true);
    const page = await signedIn.open(urls.hulp());
    const bye = await page.submit({}, { action: urls.uitloggen() });
    expect(bye.path).toBe(withQuery(urls.inloggen(), { afgemeld: 'ja' }));
    expect(bye.text).toContain('Je bent uitgelogd');
    expect(signedIn.cookies.has(sessionCookie)).toBe(false);
    expect(await isIn(thief)).toBe(false);
    expect((await auditKinds()).at(-1)).toBe('uitgelogd');
  });

  it('ends after half an hour without a request for who sees the most, and says so on the sign-in page', async () => {
    test.clock.advance(shortSessionIdleMs - 1);
    expect(await isIn(signedIn)).toBe(true);
    test.clock.advance(shortSessionIdleMs);
    const page = await signedIn.open(urls.start());
    expect(page.path).toBe(urls.inloggen());
    expect(page.text).toContain('Je was een tijd niet bezig.');
    expect((await signedIn.open(urls.inloggen())).text).not.toContain('Je was een tijd niet bezig.');
  });

  it('ends after eight hours, however much it is used', async () => {
    const step = shortSessionIdleMs / 2;
    for (let passed = step; passed < sessionAbsoluteMs; passed += step) {
      test.clock.advance(step);
      expect(await isIn(signedIn)).toBe(true);
    }
    test.clock.advance(step);
    expect(await isIn(signedIn)).toBe(false);
  });

  it('is written at most once a minute', async () => {
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(cookieOf(signedIn)).digest('hex');
    const seen = async (): Promise<string | undefined> =>
      (await test.unitOfWork.readDirectory((directory) => directory.findSession(hash)))?.lastSeenAt;
    const start = await seen();
    test.clock.advance(sessionTouchMs - 1);
    await isIn(signedIn);
    expect(await seen()).toBe(start);
    test.clock.advance(1);
    await isIn(signedIn);
    expect(await seen()).toBe(test.clock.now().toISOString());
  });

  it('has a cookie that scripts and other sites do not get', async () => {
    const browser = test.browse();
    const page = await browser.open(urls.inloggen());
    expect(page.headers['set-cookie']).toEqual([
      expect.stringMatching(/^indelingswijzer-formulier=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    const { email, wachtwoord } = firstPerson;
    const answer = await browser.send(urls.inloggen(), {
      method: 'POST',
      form: { _csrf: token, email, wachtwoord },
    });
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^indelingswijzer=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^indelingswijzer-formulier=;.*Expires=Thu, 01 Jan 1970/),
    ]);
  });
});
