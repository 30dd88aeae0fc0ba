import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let browser: HttpBrowser;
let id: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
});
afterAll(() => test.close());
beforeEach(async () => {
  const made = await (
    await browser.open(urls.functieNieuw())
  ).submit({
    naam: `Accountmanager ${crypto.randomUUID()}`,
    afdeling: 'Verkoop',
    nummer: 'F-1',
    catalogus: 'accountmanager',
  });
  id = made.path.split('/')[2] ?? '';
});

const open = () => browser.open(urls.functieBewerken(id));
const seen = async () => (await browser.open(urls.functie(id))).text;

describe('changing a job', () => {
  it('shows what is stored and stores what is typed', async () => {
    const page = await open();
    expect(page.body).toContain('value="Verkoop"');
    const tasks = await page.submit({ naam: `Nieuwe naam ${id}`, afdeling: '', nummer: 'F-2' });
    expect(tasks.path).toBe(urls.functie(id));
    expect(tasks.headings).toEqual([`Nieuwe naam ${id}`]);
    expect(tasks.text).toContain('F-2');
    expect(tasks.text).not.toContain('Afdeling Verkoop');
  });

  it('may keep its own name', async () => {
    expect((await (await open()).submit({ nummer: 'F-9' })).path).toBe(urls.functie(id));
  });

  it('names what is wrong and keeps what was typed', async () => {
    const refused = await (await open()).submit({ naam: '', afdeling: 'x'.repeat(121) });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Vul de naam van de functie in.');
    expect(refused.text).toContain('Haal 1 teken weg.');
    expect(refused.body).toContain('x'.repeat(121));
    expect(await seen()).toContain('Afdeling Verkoop');
  });

  it('does not take the name of another job', async () => {
    await (
      await browser.open(urls.functieNieuw())
    ).submit({ naam: `Bezet ${id}`, catalogus: 'accountmanager' });
    const refused = await (await open()).submit({ naam: `bezet ${id}` });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`Er is al een functie ‘Bezet ${id}’.`);
    expect(refused.text).toContain(`Open de functie ‘Bezet ${id}’`);
  });

  it('refuses a field that it does not know', async () => {
    const page = await open();
    const token =
      page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
    const answer = await browser.send(urls.functieBewerken(id), {
      method: 'POST',
      form: { _csrf: token, naam: 'X', revisie: '1', catalogId: 'key-accountmanager' },
    });
    expect(answer.status).toBe(422);
  });
});

describe('changing a job in two tabs', () => {
  async function clash() {
    const [one, other] = [await open(), await open()];
    await one.submit({ afdeling: 'Verkoop binnenland' });
    return other.submit({ afdeling: 'Verkoop buitenland', nummer: 'F-3' });
  }

  it('shows both and stores neither over the other', async () => {
    const page = await clash();
    expect(page.status).toBe(409);
    expect(page.text).toContain('Verkoop binnenland');
    expect(page.text).toContain('Verkoop buitenland');
    expect(await seen()).toContain('Verkoop binnenland');
  });

  it('stores mine when I choose mine', async () => {
    const tasks = await (await clash()).submit({ tekst: 'mijn' });
    expect(tasks.path).toBe(urls.functie(id));
    expect(tasks.text).toContain('Verkoop buitenland');
    expect(tasks.text).toContain('F-3');
  });

  it('keeps the other when I choose the other', async () => {
    const tasks = await (await clash()).submit({ tekst: 'ander' });
    expect(tasks.text).toContain('Verkoop binnenland');
    expect(tasks.text).not.toContain('F-3');
  });

  it('asks again when I choose nothing', async () => {
    const again = await (await clash()).submit();
    expect(again.status).toBe(422);
    expect(again.text).toContain('Kies welke tekst je wilt bewaren.');
    expect((await again.submit({ tekst: 'mijn' })).text).toContain('Verkoop buitenland');
  });
});
