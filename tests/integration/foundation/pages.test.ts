import { HtmlValidate } from 'html-validate';
import { registeredRoutes } from '../../../src/web/shared/defineRoutes';
import { urls, withQuery } from '../../../src/web/urls';
import { elements } from '../../support/htmlPage';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { routeName, sampleAddress } from '../../support/routeSamples';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let signedIn: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  signedIn = await test.signedInBrowser();
});
afterAll(() => test.close());
afterEach(() => {
  jest.restoreAllMocks();
});

/** What every page must have, whatever it is about. */
function expectWhole(page: Page, name: string): void {
  const found = {
    name,
    language: /<html lang="([^"]*)"/.exec(page.body)?.[1],
    headings: page.headings.length,
    emptyTitle: page.title.trim() === '',
    named: page.title.endsWith('– Functiewaardering'),
    holes: /undefined|\[object|NaN|Invalid Date/.exec(page.body)?.[0],
    inlineStyleOrScript: /\sstyle="|<script(?![^>]*\ssrc=)|\son\w+="/.exec(page.body)?.[0],
  };
  expect(found).toEqual({
    name,
    language: 'nl',
    headings: 1,
    emptyTitle: false,
    named: true,
    holes: undefined,
    inlineStyleOrScript: undefined,
  });
}

describe('every page', () => {
  it('is Dutch, has a title and one main heading and no holes, signed in or not', async () => {
    for (const route of registeredRoutes(test.app).filter(({ method }) => method === 'get')) {
      for (const browser of [signedIn, test.browse()]) {
        expectWhole(await browser.open(sampleAddress(route)), routeName(route));
      }
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const pages = registeredRoutes(test.app).filter(({ method }) => method === 'get');
    for (const route of pages) {
      for (const browser of [signedIn, test.browse()]) {
        const page = await browser.open(sampleAddress(route));
        const report = await validator.validateString(page.body);
        const faults = report.results.flatMap(({ messages }) => messages);
        expect(
          faults.map(({ line, ruleId, message }) => `${page.path}:${line} ${ruleId}: ${message}`),
        ).toEqual([]);
      }
    }
  });

  it('sends who is not signed in to the sign-in page, and back afterwards', async () => {
    const closed = registeredRoutes(test.app).filter(
      ({ method, action }) => method === 'get' && action !== 'public',
    );
    for (const route of closed) {
      const address = `${sampleAddress(route)}?zoek=noord`;
      const answer = await test.browse().send(address, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(303);
      expect(answer.headers.location).toBe(withQuery(urls.inloggen(), { terug: address }));
      const script = await test.browse().send(address, { headers: { accept: 'application/json' } });
      expect(script.status).toBe(401);
    }
  });

  it('shows the menu to who is signed in only', async () => {
    expect(elements((await signedIn.open(urls.hulp())).body, 'nav')).toContain(
      'Werkvoorraad Functies Loopbaan Bezwaren Onderhoud Beheer Berichten',
    );
    expect((await test.browse().open(urls.hulp())).text).not.toContain('Werkvoorraad');
  });
});

describe('the start', () => {
  it('leads to the work or to the sign-in page', async () => {
    expect((await signedIn.send(urls.start())).headers.location).toBe(urls.werkvoorraad());
    expect((await test.browse().send(urls.start())).headers.location).toBe(urls.inloggen());
  });
});

describe('the pages that tell something', () => {
  it('have their own heading', async () => {
    const headings = [];
    for (const page of [urls.hulp, urls.toegankelijkheid, urls.privacy, urls.licenties]) {
      headings.push((await test.browse().open(page())).headings[0]);
    }
    expect(headings).toEqual(['Hulp', 'Toegankelijkheid', 'Privacy', 'Licenties']);
  });

  it('name the makers of fonts, icons and styles', async () => {
    const page = await test.browse().open(urls.licenties());
    for (const maker of [
      'Crown Copyright',
      'Lucide Icons',
      'Cole Bemis',
      'Adobe',
      'Noto Project',
      'EUPL-1.2',
    ]) {
      expect(page.text).toContain(maker);
    }
  });
});

describe('when something goes wrong', () => {
  it.each(['/bestaat/niet', '/Inloggen', '/hulp/x', '/index.php?x=<script>', '/.env'])(
    'an unknown address %s gets the page for that',
    async (path) => {
      const answer = await test.browse().send(path, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(404);
      expect(elements(answer.body, 'h1')).toEqual(['Deze pagina is er niet']);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])(
    'an unknown address answers %s with 404 too',
    async (method) => {
      const answer = await signedIn.send('/bestaat/niet', { method, form: {} });
      expect(answer.status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])(
    'a page that only shows something says that it takes no %s',
    async (method) => {
      for (const address of [urls.hulp(), urls.logboek(), urls.logo(), urls.tekenen('bestaat-niet')]) {
        const answer = await signedIn.send(address, { method, form: {} });
        expect({ address, status: answer.status, allow: answer.headers.allow }).toEqual({
          address,
          status: 405,
          allow: 'GET, HEAD',
        });
      }
      const both = await signedIn.send(urls.inloggen(), { method: 'DELETE', form: {} });
      expect([both.status, both.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
      expect((await signedIn.send(urls.hulp(), { method: 'HEAD' })).status).toBe(200);
    },
  );

  it('an unreadable address or form gets a page, not an error', async () => {
    const address = await test.browse().send('/eerste-start/%E0%A4%A', { headers: { accept: 'text/html' } });
    expect(address.status).toBe(400);
    expect(elements(address.body, 'h1')).toEqual(['We kunnen dit adres of dit formulier niet lezen']);
    const form = await test.browse().send(urls.inloggen(), {
      method: 'POST',
      form: { a: 'b' },
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-7' },
    });
    expect(form.status).toBe(400);
  });

  it('a form that is too large gets its own page', async () => {
    const answer = await signedIn.send(urls.inloggen(), {
      method: 'POST',
      form: { email: 'a'.repeat(64 * 1024) },
    });
    expect(answer.status).toBe(413);
    expect(elements(answer.body, 'h1')).toEqual(['Je formulier is te groot']);
    const fields = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`veld${index}`, 'x']));
    expect((await signedIn.send(urls.inloggen(), { method: 'POST', form: fields })).status).toBe(413);
  });

  it('a mistake of ours shows a code to find it with, and nothing else of it', async () => {
    jest.spyOn(test.unitOfWork, 'readDirectory').mockRejectedValue(new Error('tabel account van Fenna'));
    const answer = await test.browse().send(urls.inloggen(), { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(500);
    expect(elements(answer.body, 'h1')).toEqual(['Er ging iets mis']);
    expect(answer.body).not.toMatch(/tabel|Fenna|node_modules|\.ts:/);
    const code = elements(answer.body, 'strong').at(-1) ?? '';
    const line = test.log.findLast(({ event }) => event === 'request-failed');
    expect(line).toMatchObject({ level: 'error', code: 'unknown', requestId: code });
    expect(line?.error).toBeInstanceOf(Error);
  });
});

describe('those who watch the server', () => {
  it('see that it lives, and whether its database answers', async () => {
    const live = await test.browse().send(urls.healthz());
    expect([live.status, live.body]).toEqual([200, 'ok']);
    expect((await test.browse().send(urls.readyz())).status).toBe(200);
    jest.spyOn(test.unitOfWork, 'readDirectory').mockRejectedValue(new Error('weg'));
    expect((await test.browse().send(urls.readyz())).status).toBe(503);
    expect((await test.browse().send(urls.healthz())).status).toBe(200);
  });

  it('see that it is not ready without a working key for seals', async () => {
    const without = await startTestApp({ sealKeyWorks: false });
    expect((await without.browse().send(urls.readyz())).status).toBe(503);
    expect((await without.browse().send(urls.healthz())).status).toBe(200);
    await without.close();
  });

  it('get one line for each request: pattern, status and time, no address', async () => {
    const before = test.log.length;
    await test.browse().send('/eerste-start/heel-geheim?naam=Fenna');
    const lines = test.log.slice(before).filter(({ event }) => event === 'request-done');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ method: 'GET', route: '/eerste-start/:geheim', status: 404 });
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(
      ['event', 'level', 'method', 'ms', 'requestId', 'route', 'status'].sort(),
    );
  });
});
