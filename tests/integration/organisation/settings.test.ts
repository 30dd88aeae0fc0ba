import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { urls } from '../../../src/web/urls';

let test: TestApp;
/** Beheerder and HR at once, a beheerder alone, HR alone, and someone with neither role. */
let both: HttpBrowser;
let admin: HttpBrowser;
let hr: HttpBrowser;
let manager: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  both = await test.signedInBrowser();
  ({ browser: admin } = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] }));
  ({ browser: hr } = await test.personBrowser({ name: 'Hanna van HR', roles: ['hr'] }));
  ({ browser: manager } = await test.personBrowser({ name: 'Leo de Leider', roles: ['leidinggevende'] }));
});
afterAll(() => test.close());

const csrfOf = (page: Page): string =>
  page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';

/** Sends a form past its page, with a token that is right. */
async function post(browser: HttpBrowser, url: string, fields: Readonly<Record<string, string>>) {
  const page = await browser.open(urls.hulp());
  return browser.send(url, { method: 'POST', form: { _csrf: csrfOf(page), ...fields } });
}

describe('who may do what', () => {
  it('lets beheerder and HR look, and nobody else', async () => {
    for (const browser of [admin, hr, both]) {
      expect((await browser.open(urls.instellingen())).headings).toEqual(['Instellingen']);
      expect((await browser.open(urls.instellingenWijzigingen())).status).toBe(200);
    }
    expect((await manager.open(urls.instellingen())).status).toBe(403);
    expect((await manager.open(urls.instellingenWijzigingen())).status).toBe(403);
  });

  it('keeps what is of the beheerder from HR', async () => {
    for (const url of [urls.instellingenBewaren()]) {
      expect((await hr.open(url)).status).toBe(403);
      expect((await post(hr, url, { revisie: '0' })).status).toBe(403);
      expect((await hr.open(urls.instellingen())).body).not.toContain(`href="${url}"`);
      expect((await admin.open(url)).status).toBe(200);
    }
  });
});

describe('how long what is kept', () => {
  const open = () => admin.open(urls.instellingenBewaren());

  it('starts with two years and remembers every change', async () => {
    const page = await open();
    expect(page.body).toContain('value="24"');
    const after = await page.submit({ persoonsdossier: '36' });
    expect(after.path).toBe(urls.instellingen());
    expect(after.text).toContain('36 maanden');
    const history = await hr.open(urls.instellingenWijzigingen());
    expect(history.text).toContain('Bewaren, versie 1');
    expect(history.text).toContain('Aart de Beheerder');
    expect(history.text).toContain('van ‘24 maanden’ naar ‘36 maanden’');
    const events = await test.unitOfWork.read(
      (await test.personBrowser({ name: 'Iemand', roles: ['hr'] })).account.organisationId,
      ({ audit }) => audit.listByKind(['instelling-gewijzigd']),
    );
    expect(events.map(({ event }) => event)).toEqual([
      { kind: 'instelling-gewijzigd', group: 'bewaren', revision: 1 },
    ]);
  });

  it('makes no version of what is there already', async () => {
    await (await open()).submit();
    expect((await hr.open(urls.instellingenWijzigingen())).text).not.toContain('Bewaren, versie 2');
  });

  it.each([
    ['', 'Vul in hoeveel maanden.'],
    ['0', 'Vul een heel getal in van 1 tot en met 240 maanden.'],
    ['241', 'Vul een heel getal in van 1 tot en met 240 maanden.'],
    ['2,5', 'Vul een heel getal in van 1 tot en met 240 maanden.'],
    ['veel', 'Vul een heel getal in van 1 tot en met 240 maanden.'],
  ])('refuses %j months and shows it again', async (typed, message) => {
    const refused = await (await open()).submit({ persoonsdossier: typed, concepten: '7' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(refused.body).toContain(`value="${typed}"`);
    expect(refused.body).toContain('value="7"');
  });

  it('refuses a field that it does not know', async () => {
    const form = { revisie: '1', persoonsdossier: '3', concepten: '3', combinatieregel: 'hoogste' };
    expect((await post(admin, urls.instellingenBewaren(), form)).status).toBe(422);
  });

  it('shows both when someone else was first, and stores what is chosen', async () => {
    const [one, other] = [await open(), await open()];
    await one.submit({ persoonsdossier: '18' });
    const clash = await other.submit({ persoonsdossier: '30' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('18 maanden');
    expect(clash.text).toContain('30 maanden');
    const undecided = await clash.submit();
    expect(undecided.status).toBe(422);
    expect(undecided.text).toContain('Kies wat je wilt bewaren.');
    expect((await clash.submit({ tekst: 'ander' })).text).toContain('18 maanden');
    expect((await undecided.submit({ tekst: 'mijn' })).text).toContain('30 maanden');
  });
});
