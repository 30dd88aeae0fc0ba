import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { urls } from '../../../src/web/urls';

let test: TestApp;
/** A beheerder alone, HR alone, and a manager. */
let admin: HttpBrowser;
let hr: HttpBrowser;
let manager: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  ({ browser: admin } = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] }));
  ({ browser: hr } = await test.personBrowser({ name: 'Hanna van HR', roles: ['hr'] }));
  ({ browser: manager } = await test.personBrowser({ name: 'Leo Leider', roles: ['leidinggevende'] }));
});
afterAll(() => test.close());

describe('the page that leads to everything to manage', () => {
  it('shows only what someone may open, and every link works', async () => {
    for (const browser of [admin, hr]) {
      const page = await browser.open(urls.beheer());
      expect(page.headings).toEqual(['Beheer']);
      const list = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'));
      const links = [...list.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href ?? '');
      expect(links).toContain(urls.instellingen());
      for (const link of links) expect((await browser.open(link)).status).toBe(200);
    }
    expect((await admin.open(urls.beheer())).body).toContain(`href="${urls.logboek()}"`);
    expect((await hr.open(urls.beheer())).body).not.toContain(`href="${urls.logboek()}"`);
  });

  it('is closed to others, and not in their menu', async () => {
    expect((await manager.open(urls.beheer())).status).toBe(403);
    expect((await manager.open(urls.hulp())).body).not.toContain(`href="${urls.beheer()}"`);
    expect((await hr.open(urls.hulp())).body).toContain(`href="${urls.beheer()}"`);
  });

  it('is where a beheerder without other roles begins', async () => {
    expect((await admin.send(urls.start())).headers.location).toBe(urls.beheer());
  });
});
