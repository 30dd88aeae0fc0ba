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
    for (const url of [
      urls.instellingenBewaren(),
      urls.instellingenOrganisatie(),
      urls.instellingenHuisstijl(),
    ]) {
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

describe('the organisation and its HR desk', () => {
  const open = () => admin.open(urls.instellingenOrganisatie());

  it('change on every page, and keep what they were', async () => {
    const page = await (
      await open()
    ).submit({ naam: 'Veenstad Groothandel BV', loket: 'HR-servicepunt', 'e-mail': 'hr@veenstad.example' });
    expect(page.path).toBe(urls.instellingen());
    expect(page.text).toContain('hr@veenstad.example');
    expect((await manager.open(urls.hulp())).text).toContain('Veenstad Groothandel BV');
    expect((await hr.open(urls.instellingenWijzigingen())).text).toContain(
      'van ‘Groothandel Veenstad’ naar ‘Veenstad Groothandel BV’',
    );
  });

  it.each([
    ['naam', '  ', 'Vul de naam van de organisatie in.'],
    ['naam', 'x'.repeat(121), 'Haal 1 teken weg.'],
    ['e-mail', 'hr at veenstad', 'Vul een e-mailadres in met een @ en een punt'],
    ['telefoon', 'bel maar', 'Gebruik alleen cijfers, spaties, haakjes, + en -.'],
    ['verder', 'x'.repeat(501), 'Haal 1 teken weg.'],
  ])('refuse %s as %j', async (field, typed, message) => {
    const refused = await (await open()).submit({ [field]: typed, loket: 'Blijft staan' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(refused.body).toContain('value="Blijft staan"');
  });
});

describe('the six colours', () => {
  const open = () => admin.open(urls.instellingenHuisstijl());
  const colours = async (browser: HttpBrowser) => browser.send(urls.huisstijl());

  it('are refused when they cannot be read, with what was measured', async () => {
    const refused = await (await open()).submit({ merk: '#777777' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Het contrast met wit is 4,4. Er is minstens 4,5 nodig.');
    expect(refused.body).toContain('value="#777777"');
    const unreadable = await (await open()).submit({ merk: 'rood', 'merk-accent': 'red;}body{' });
    expect(unreadable.status).toBe(422);
    expect(unreadable.text).toContain('Schrijf de kleur als # met zes tekens');
    expect(unreadable.body).not.toContain('fill="rood"');
  });

  it('are looked at first and stored afterwards, for everyone and at once', async () => {
    const typed = { merk: '#7A1F5C', 'merk-donker': '#541540', 'merk-licht': '#f8ebf3' };
    const look = await (await open()).submit(typed, { button: { name: 'doen', value: 'voorbeeld' } });
    expect(look.status).toBe(200);
    expect(look.body).toContain('fill="#7A1F5C"');
    expect((await colours(admin)).body).toContain('--merk:#0b5563');
    await look.submit();
    for (const browser of [admin, hr, manager, test.browse()]) {
      const answer = await colours(browser);
      expect(answer.body).toContain('--merk:#7a1f5c;--merk-donker:#541540;--merk-licht:#f8ebf3');
      expect(answer.headers['cache-control']).toBe('private, no-cache');
    }
  });

  it('are sent again only when they changed', async () => {
    const { etag } = (await colours(admin)).headers;
    const ask = (tag: string) => admin.send(urls.huisstijl(), { headers: { 'if-none-match': tag } });
    expect((await ask(String(etag))).status).toBe(304);
    expect((await ask('"iets-anders"')).status).toBe(200);
  });

  it('go back to those of the product', async () => {
    const standard = await (await open()).submit({}, { button: { name: 'doen', value: 'standaard' } });
    expect(standard.body).toContain('value="#0b5563"');
    expect((await colours(admin)).body).toContain('--merk:#7a1f5c');
    await standard.submit();
    expect((await colours(admin)).body).toContain('--merk:#0b5563');
  });
});

describe('how someone objects', () => {
  const open = () => hr.open(urls.instellingenBezwaar());

  it('is stored per step, and says that it is not used yet', async () => {
    const page = await open();
    expect(page.text).toContain('Dit programma kan dat nog niet begeleiden.');
    const after = await page.submit({
      'bezwaar-weken': '3',
      'bezwaar-bij': 'het HR-servicepunt',
      extern: 'ja',
      stilte: 'afgewezen',
    });
    expect(after.text).toContain('3 weken, bij het HR-servicepunt');
    expect(after.text).toContain('Dan is het bezwaar afgewezen');
    const refused = await (await open()).submit({ 'besluit-weken': '53' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Vul een heel getal in van 1 tot en met 52 weken.');
    expect((await admin.open(urls.instellingenBezwaar())).status).toBe(403);
  });
});
