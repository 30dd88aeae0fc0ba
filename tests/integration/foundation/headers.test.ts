import { createHash } from 'node:crypto';
import { registeredRoutes } from '../../../src/web/shared/defineRoutes';
import { urls } from '../../../src/web/urls';
import type { Answer, HttpBrowser } from '../../support/httpBrowser';
import { fakeSingleSignOn } from '../../support/oidc/fakeSingleSignOn';
import { routeName, sampleAddress } from '../../support/routeSamples';
import { signIn, startTestApp, type TestApp } from '../../support/testApp';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'report-to geblokkeerd',
  'report-uri /geblokkeerd',
];

const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'reporting-endpoints': 'geblokkeerd="/geblokkeerd"',
};

let test: TestApp;
let signedIn: HttpBrowser;

beforeAll(async () => {
  // With an identity service and a mail server, so that their routes are there as well.
  test = await startTestApp({
    singleSignOn: () => fakeSingleSignOn,
    mailer: { send: () => Promise.resolve() },
  });
  signedIn = await test.signedInBrowser();
});
afterAll(() => test.close());

function expectStrict(answer: Answer): void {
  expect(answer.headers).toMatchObject(fixedHeaders);
  expect(String(answer.headers['content-security-policy']).split(';')).toEqual(contentSecurityPolicy);
  expect(answer.headers['permissions-policy']).toContain('camera=()');
  expect(answer.headers['strict-transport-security']).toBeUndefined();
  expect(answer.headers['x-powered-by']).toBeUndefined();
  expect(answer.headers['cache-control']).toBe('no-store');
}

describe('the headers', () => {
  it('are strict on every page, signed in or not', async () => {
    const pages = registeredRoutes(test.app).filter(({ method }) => method === 'get');
    expect(pages.length).toBeGreaterThan(5);
    for (const route of pages) {
      for (const browser of [signedIn, test.browse()]) {
        const answer = await browser.send(sampleAddress(route), { headers: { accept: 'text/html' } });
        expect({ route: routeName(route), status: answer.status }).toEqual({
          route: routeName(route),
          status: answer.status < 500 ? answer.status : 'below 500',
        });
        expectStrict(answer);
      }
    }
  });

  it('are strict on the pages for what goes wrong', async () => {
    expectStrict(await signedIn.send('/bestaat/niet'));
    expectStrict(await signedIn.send('/%E0%A4%A'));
    expectStrict(await signedIn.send(urls.inloggen(), { method: 'POST', form: { a: 'b' } }));
    expectStrict(await signedIn.send(urls.inloggen(), { method: 'POST', form: { a: 'b'.repeat(300_000) } }));
  });

  it('let a browser tell what they stopped, of which only the kind is kept', async () => {
    const report = {
      type: 'csp-violation',
      body: { effectiveDirective: 'script-src', blockedURL: 'geheim' },
    };
    const send = (body: unknown, type = 'application/reports+json'): Promise<Response> =>
      fetch(test.baseUrl + urls.geblokkeerd(), {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(body),
      });
    const lines = (): readonly unknown[] => test.log.filter(({ event }) => event === 'policy-stopped');
    expect((await send([report, report])).status).toBe(204);
    const older = { 'csp-report': { 'effective-directive': 'img-src', 'blocked-uri': 'geheim' } };
    expect((await send(older, 'application/csp-report')).status).toBe(204);
    expect((await send([{ body: { effectiveDirective: 'x\ny' } }])).status).toBe(204);
    expect(lines()).toMatchObject([{ code: 'script-src' }, { code: 'img-src' }]);
    expect(JSON.stringify(lines())).not.toContain('geheim');
    for (let count = 0; count < 30; count += 1) await send([report]);
    expect(lines()).toHaveLength(20);
    test.clock.advance(60_000);
    await send([report]);
    expect(lines()).toHaveLength(21);
    expect((await send('x'.repeat(20_000))).status).toBe(413);
    expect((await fetch(test.baseUrl + urls.geblokkeerd())).status).toBe(405);
  });

  it('let a browser keep a built file for ever, because its name holds its hash', async () => {
    const page = await test.browse().open(urls.inloggen());
    const files = [...page.body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1] ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const answer = await test.browse().send(file);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(answer.headers).toMatchObject(fixedHeaders);
    }
    expect((await test.browse().send('/assets/')).status).toBe(404);
    expect((await test.browse().send('/assets/..%2fmanifest.json')).status).toBe(404);
    expect((await test.browse().send('/manifest.json')).status).toBe(404);
  });

  it('come with scripts that a browser checks before it runs them', async () => {
    for (const page of [await test.browse().open(urls.inloggen()), await signedIn.open(urls.hulp())]) {
      const scripts = [...page.body.matchAll(/<script[^>]* src="([^"]+)"[^>]*>/g)];
      expect(scripts).toHaveLength(2);
      for (const [tag, address = ''] of scripts) {
        const { body } = await test.browse().send(address);
        const digest = createHash('sha384').update(body).digest('base64');
        expect(tag).toContain(`integrity="sha384-${digest}"`);
      }
    }
  });

  it('give the colours of the employer as a style sheet', async () => {
    const answer = await test.browse().send(urls.huisstijl());
    expect(answer.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(answer.body).toMatch(/^:root\{--merk:#0b5563;(--merk-[a-z]+:#[0-9a-f]{6};?){5}\}\n$/);
  });

  it('ask for https and mark the cookies when visitors come over https', async () => {
    const https = await startTestApp({ baseUrl: 'https://functies.veenstad.example' });
    try {
      const answer = await https.browse().send(urls.inloggen());
      expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
      expect(answer.headers['content-security-policy']).toMatch(/;upgrade-insecure-requests$/);
      expect(answer.headers['set-cookie']).toEqual([
        expect.stringMatching(
          /^__Host-indelingswijzer-formulier=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
        ),
      ]);
    } finally {
      await https.close();
    }
  });

  it('do not let a page of one person be kept for another', async () => {
    const answer = await signedIn.send(urls.hulp());
    expect(answer.body).toContain('Fenna Brouwer');
    expect(answer.headers.etag).toBeUndefined();
    const other = test.browse();
    await signIn(other, { wachtwoord: 'rode fiets op de dijk' });
    expect((await other.send(urls.hulp())).body).not.toContain('Fenna Brouwer');
  });
});
