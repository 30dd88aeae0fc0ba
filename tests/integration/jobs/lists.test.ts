import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let browser: HttpBrowser;

beforeEach(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
});
afterEach(() => test.close());

async function make(fields: Readonly<Record<string, string>>): Promise<string> {
  const page = await (
    await browser.open(urls.functieNieuw())
  ).submit({ catalogus: 'accountmanager', ...fields });
  test.clock.advance(60_000);
  return page.path.split('/')[2] ?? '';
}

async function answerGates(id: string, klant: string): Promise<void> {
  await (
    await browser.open(urls.poort(id))
  ).submit({
    'keuze-poort-klantrelatie-en-verkoop': klant,
    'keuze-poort-leidinggeven': 'geen',
    'keuze-poort-winkelketen-contract': 'nee',
  });
  test.clock.advance(60_000);
}

describe('the werkvoorraad', () => {
  it('says how to begin when there is nothing', async () => {
    const page = await browser.open(urls.werkvoorraad());
    expect(page.headings).toEqual(['Werkvoorraad']);
    expect(page.text).toContain('Er zijn nog geen functies. Begin met de functie die het meest voorkomt.');
    expect(page.body).toContain(`href="${urls.functieNieuw()}"`);
  });

  it('lists what waits, the longest waiting first, with what now and doubt', async () => {
    const first = await make({ naam: 'Accountmanager Aalbeek' });
    const second = await make({ naam: 'Accountmanager Berkhout' });
    const third = await make({ naam: 'Accountmanager Callantsoog' });
    await answerGates(first, 'ja');
    await (await browser.open(urls.vraag(first, 1))).submit({ keuze: 'A', twijfel: 'ja' });
    await answerGates(third, 'nee');

    const page = await browser.open(urls.werkvoorraad());
    expect(page.text).toContain('Er staan 3 taken voor je klaar.');
    expect(page.text).toContain('2 van de 22 stappen klaar. Bij 1 antwoord is twijfel.');
    const places = [
      'Voor jou te doen',
      'Beantwoord de vragen: Accountmanager Aalbeek',
      'Beantwoord de vragen: Accountmanager Berkhout',
      'Controleer en vraag het advies: Accountmanager Callantsoog',
    ].map((words) => page.text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(page.body).toContain(`href="${urls.functie(second)}"`);
    expect(page.body).toContain(`href="${urls.controleren(third)}"`);
    expect(page.text).toMatch(/2\s+met open vragen/);
    expect(page.text).toMatch(/1\s+klaar voor advies/);
    expect(page.text).toContain('Wacht sinds 21 november 2026');

    const one = await browser.open(`${urls.werkvoorraad()}?soort=advies-vragen`);
    expect(one.text).toContain('Accountmanager Callantsoog');
    expect(one.text).not.toContain('Accountmanager Aalbeek');
    expect(one.text).toContain('Toon alle taken');
  });
});

describe('all jobs', () => {
  it('say how to begin when there are none', async () => {
    const page = await browser.open(urls.functies());
    expect(page.text).toContain('Er zijn nog geen functies.');
    expect(page.forms.filter(({ method }) => method === 'get')).toEqual([]);
  });

  it('can be searched and filtered, and remember what was asked', async () => {
    await make({ naam: 'Accountmanager Één', afdeling: 'Verkoop Noord', nummer: 'F-0101' });
    const stopped = await make({ naam: 'Accountmanager Twee', afdeling: 'Verkoop Zuid' });
    await answerGates(stopped, 'nee');

    const all = await browser.open(urls.functies());
    expect(all.text).toContain('2 functies');
    expect(all.text).toContain('Verkoop Noord · F-0101 · 0 van de 22 stappen klaar.');
    expect(all.text).toContain('Nog niet begonnen');
    expect(all.text).toContain('De vragen stoppen na de poortvragen.');

    const found = await browser.open(`${urls.functies()}?zoek=een+noord&status=`);
    expect(found.text).toContain('1 functie Accountmanager Één');
    expect(found.text).not.toContain('Accountmanager Twee');

    const filtered = await browser.open(`${urls.functies()}?zoek=&status=klaar-voor-advies`);
    expect(filtered.text).toContain('Accountmanager Twee');
    expect(filtered.text).not.toContain('Accountmanager Één');
    expect(filtered.body).toContain('<option value="klaar-voor-advies" selected>');
    expect(filtered.text).toContain('Filters wissen');
  });

  it('say so when nothing fits', async () => {
    await make({ naam: 'Accountmanager Drie' });
    const page = await browser.open(`${urls.functies()}?zoek=<niets>&status=bestaat-niet`);
    expect(page.text).toContain('Geen functies gevonden. Kies een andere status of wis de filters.');
    expect(page.body).toContain('value="&lt;niets&gt;"');
  });
});
