import { urls } from '../../../src/web/urls';
import type { FormValues, HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  answerAsColleague,
  answerGates,
  chainGates,
  choices,
  equal,
  fieldsOf,
  makeJob,
  storedIn,
  tokenOf,
  type Stored,
} from './walking';

let test: TestApp;
let browser: HttpBrowser;
let stored: Stored;
let id: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  stored = await storedIn(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  id = await makeJob(browser, `Accountmanager ${crypto.randomUUID()}`);
  await answerGates(browser, id, chainGates);
});

async function put(page: Page, given: FormValues): Promise<{ status: number; body: unknown }> {
  const form = { ...fieldsOf(page), _csrf: tokenOf(page), ...given };
  const answer = await browser.send(page.path, {
    method: 'PUT',
    form,
    headers: { accept: 'application/json' },
  });
  return { status: answer.status, body: JSON.parse(answer.body) };
}

describe('storing a page while it is filled in', () => {
  it('gives the new revision and the time of one question', async () => {
    const page = await browser.open(urls.vraag(id, 5));
    expect(page.body).toContain(`data-autosave="${urls.vraag(id, 5)}"`);
    expect(await put(page, { motivering: 'Nog geen keuze' })).toEqual({
      status: 200,
      body: { revision: 1, savedAt: '10.00', complete: false },
    });
    expect(await put(page, { motivering: 'Nog geen keuze', keuze: 'A', revisie: '1' })).toEqual({
      status: 200,
      body: { revision: 2, savedAt: '10.00', complete: true },
    });
    expect(await stored.answer(id, 'plannen-maken')).toMatchObject({ value: 'A', reason: 'Nog geen keuze' });
  });

  it('gives a revision for each question of a page with several', async () => {
    const page = await browser.open(urls.gelijk(id));
    const two = choices(equal.slice(0, 2));
    expect(await put(page, two)).toEqual({
      status: 200,
      body: {
        revisions: {
          'revisie-criterium-online-technieken': 1,
          'revisie-criterium-administratieve-procedures': 1,
          'revisie-criterium-gegevensverwerking': 0,
        },
        savedAt: '10.00',
        complete: false,
      },
    });
  });

  it('does nothing to what is the same', async () => {
    const page = await browser.open(urls.vraag(id, 5));
    expect(await put(page, {})).toMatchObject({ status: 200, body: { revision: 0 } });
    expect(await stored.answer(id, 'plannen-maken')).toBeUndefined();
    const events = (await stored.events(id)).length;
    await put(page, { keuze: 'A' });
    await put(page, { keuze: 'A', revisie: '1' });
    expect(await stored.events(id)).toHaveLength(events + 1);
  });

  it('tells what keeps an answer from being stored', async () => {
    const page = await browser.open(urls.vraag(id, 5));
    expect(await put(page, { keuze: 'nvt' })).toEqual({
      status: 422,
      body: { message: 'Leg uit waarom deze vraag niet past.' },
    });
    expect(await put(page, { onbekend: 'x' })).toEqual({
      status: 422,
      body: { message: 'Dit formulier klopt niet. Laad de pagina opnieuw en vul het nog een keer in.' },
    });
    expect(await stored.answer(id, 'plannen-maken')).toBeUndefined();
  });

  it('stores nothing of a page when one answer cannot be stored', async () => {
    const page = await browser.open(urls.gelijk(id));
    const answer = await put(page, { ...choices(equal), 'keuze-criterium-gegevensverwerking': 'lichter' });
    expect(answer).toEqual({
      status: 422,
      body: { message: '‘Gegevens en bestanden’: leg uit waarom de functie lichter is dan A.' },
    });
    expect((await stored.answers(id)).filter(({ kind }) => kind === 'criterium')).toHaveLength(0);
  });

  it('tells where both texts can be seen when someone else was first', async () => {
    const page = await browser.open(urls.vraag(id, 5));
    await answerAsColleague(test, id, 'plannen-maken', 0, { value: 'C', reason: 'Van Sam.' });
    expect(await put(page, { keuze: 'A' })).toEqual({
      status: 409,
      body: { conflictUrl: urls.vraag(id, 5) },
    });
    expect(await stored.answer(id, 'plannen-maken')).toMatchObject({ value: 'C' });
    // The button that the page then shows sends the form in the normal way.
    const clash = await page.submit({ keuze: 'A' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Van Sam.');
  });

  it('needs a sign-in and a form of this app', async () => {
    const page = await browser.open(urls.vraag(id, 5));
    expect((await put(page, { keuze: 'A', _csrf: 'verzonnen' })).status).toBe(403);
    const stranger = await test.browse().send(page.path, {
      method: 'PUT',
      form: { ...fieldsOf(page), _csrf: tokenOf(page) },
      headers: { accept: 'application/json' },
    });
    expect(stranger.status).toBe(401);
    expect(await stored.answer(id, 'plannen-maken')).toBeUndefined();
  });
});
