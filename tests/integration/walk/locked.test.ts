import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { areasAnswered, chainGates, graderOf, sheetAt } from '../advice/gradedJobs';
import { fieldsOf, storedIn, tokenOf, type Stored } from './walking';

let test: TestApp;
let browser: HttpBrowser;
let stored: Stored;
let id: string;
/** The pages as they were while the answers could still change. */
let token: string;
let form: Readonly<Record<string, string>>;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  stored = await storedIn(test);
  const grader = await graderOf(test);
  id = await grader.gradeAndAsk(
    'Accountmanager vast',
    sheetAt('B', {}, { gates: chainGates, ...areasAnswered({ rg1: 'nee' }) }),
  );
  const open = await browser.open(urls.vraag(id, 5));
  token = tokenOf(open);
  form = fieldsOf(open);
  const level = await browser.open(urls.niveau(id));
  const set = await level.submit({ niveau: 'B' }, { action: urls.niveau(id) });
  if ((await stored.status(id)) !== 'niveau-bepaald') throw new Error(`The level is not set: ${set.text}`);
});
afterAll(() => test.close());

const pages = (): readonly string[] => [
  urls.poort(id),
  urls.vraag(id, 5),
  urls.gelijk(id),
  urls.competenties(id),
  urls.gebied(id, 'rg1'),
  urls.omstandigheden(id),
  urls.alles(id),
  urls.controleren(id),
];

describe('the answers of a job whose level is set', () => {
  it('can be read on every page, with the way to open the level again', async () => {
    for (const path of pages()) {
      const page = await browser.open(path);
      expect([path, page.status]).toEqual([path, 200]);
      expect(page.text).toContain('De antwoorden liggen vast');
      expect(page.body).toContain(`href="${urls.heropenen(id)}">Open het niveau weer`);
      expect(page.forms.filter(({ action }) => action !== '/uitloggen')).toEqual([]);
      expect(page.text).not.toContain('Wijzig');
    }
    expect((await browser.open(urls.vraag(id, 5))).text).toContain('Zo gaat het bij plannen-maken');
    expect((await browser.open(urls.alles(id))).text).toContain('Zo werkt het in gebied rg1.');
  });

  it('cannot be changed: 409 with an explanation, by the button and by autosave', async () => {
    const before = await stored.answers(id);
    for (const path of pages()) {
      const posted = await browser.send(path, {
        method: 'POST',
        form: { ...form, _csrf: token, keuze: 'C' },
      });
      expect([path, posted.status]).toEqual([path, 409]);
      expect(posted.body).toMatch(/niveau( van deze functie)? is al bepaald\./);
    }
    const put = await browser.send(urls.vraag(id, 5), {
      method: 'PUT',
      form: { ...form, _csrf: token, keuze: 'C' },
      headers: { accept: 'application/json' },
    });
    expect(put.status).toBe(409);
    expect(put.body).toContain('Open dan eerst het niveau weer.');
    expect(await stored.answers(id)).toEqual(before);
  });

  it('show the level in the task list, with the profile as the next step', async () => {
    const tasks = await browser.open(urls.functie(id));
    expect(tasks.text).toContain('Het niveau is bepaald. De antwoorden liggen vast.');
    expect(tasks.text).toContain('Niveau B, bepaald door Fenna Brouwer op 21 november 2026.');
    expect(tasks.text).toContain('Maak het functieprofiel.');
    expect(tasks.text).not.toContain('Ken je de vragen al?');
  });

  it('show the level in the lists', async () => {
    expect((await browser.open(urls.functies())).text).toContain('Niveau B');
    expect((await browser.open(urls.werkvoorraad())).text).toContain('Maak het profiel: Accountmanager vast');
  });
});
