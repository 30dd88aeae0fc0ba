import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  answerGates,
  fieldsOf,
  makeJob,
  plainGates,
  storedIn,
  tokenOf,
  weighing,
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
  await answerGates(browser, id, plainGates);
});

const nr = weighing.findIndex((criterion) => criterion.id === 'plannen-maken') + 1;
const open = () => browser.open(urls.vraag(id, nr));
const answer = () => stored.answer(id, 'plannen-maken');

describe('the page of one criterion', () => {
  it('shows the aligned statements, the other answers, help, and nothing chosen beforehand', async () => {
    const page = await open();
    expect(page.text).toContain('De medewerker in deze functie …');
    for (const words of [
      'Accountplannen en begrotingen',
      'Lichter dan A',
      'Zwaarder dan C',
      'Niet van toepassing',
      'Het gaat om de functie, niet om hoe goed iemand het werk doet.',
      'Wat betekent ‘accountplan’?',
      'Wat telt als bewijs?',
      'Ter vergelijking',
      'Ik twijfel.',
    ]) {
      expect(page.text).toContain(words);
    }
    expect(fieldsOf(page)).toEqual({
      revisie: '0',
      gezien: expect.any(String) as string,
      motivering: '',
      bewijs: '',
    });
  });

  it('tells no salary, no weight and no score', async () => {
    const main = /<main[\s\S]*<\/main>/.exec((await open()).body)?.[0] ?? '';
    expect(main).not.toMatch(/salaris|gewicht|punten|%/i);
  });

  it('keeps everything that was filled in and shows it again', async () => {
    const typed = {
      keuze: 'B',
      motivering: 'Maakt plannen,\nvoor "drie" klanten & de <directie>.',
      bewijs: 'Accountplan 2026',
      twijfel: 'ja',
    };
    const next = await (await open()).submit(typed);
    expect(next.path).toBe(urls.vraag(id, nr + 1));
    expect(await answer()).toMatchObject({
      value: 'B',
      reason: typed.motivering,
      evidence: 'Accountplan 2026',
      doubt: true,
      revision: 1,
      answeredByName: 'Fenna Brouwer',
    });
    const again = await open();
    expect(fieldsOf(again)).toMatchObject({ ...typed, revisie: '1' });
    expect(again.text).toContain('Bewaard om 10.00 uur');
    expect(again.body).not.toContain('<directie>');
  });

  it('asks for an answer and keeps what was typed', async () => {
    const refused = await (await open()).submit({ motivering: 'Dit schreef ik al.', twijfel: 'ja' });
    expect(refused.status).toBe(422);
    expect(refused.title).toMatch(/^Fout: Vraag 5 van 18/);
    expect(refused.body).toContain('<a href="#keuze">Kies een antwoord.</a>');
    expect(refused.body).toContain('id="keuze"');
    expect(fieldsOf(refused)).toMatchObject({ motivering: 'Dit schreef ik al.', twijfel: 'ja' });
    expect(await answer()).toBeUndefined();
  });

  it.each([
    ['lichter', 'Leg uit waarom de functie lichter is dan A.'],
    ['zwaarder', 'Leg uit waarom de functie zwaarder is dan C.'],
    ['nvt', 'Leg uit waarom deze vraag niet past.'],
  ])('asks why when the answer is %s', async (keuze, sentence) => {
    const refused = await (await open()).submit({ keuze, bewijs: 'Plan 2026' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain(`<a href="#motivering">${sentence}</a>`);
    expect(fieldsOf(refused)).toMatchObject({ keuze, bewijs: 'Plan 2026' });
    expect(await answer()).toBeUndefined();

    await refused.submit({ motivering: 'Daarom.' });
    expect(await answer()).toMatchObject({ value: keuze, reason: 'Daarom.' });
  });

  it('takes an answer without a reason, because the reason may follow', async () => {
    await (await open()).submit({ keuze: 'A' });
    expect(await answer()).toMatchObject({ value: 'A', reason: '' });
    expect((await browser.open(urls.controleren(id))).text).toContain('Uitleg ontbreekt nog.');
  });

  it('tells how much shorter texts have to be, all faults at once', async () => {
    const refused = await (await open()).submit({ motivering: 'x'.repeat(1036), bewijs: 'é'.repeat(1001) });
    expect(refused.status).toBe(422);
    for (const sentence of [
      'Kies een antwoord.',
      'Maak je uitleg korter. Haal 36 tekens weg.',
      'Maak je bewijs korter. Haal 1 teken weg.',
    ]) {
      expect(refused.text).toContain(sentence);
    }
    expect(fieldsOf(refused)).toMatchObject({ motivering: 'x'.repeat(1036) });
    expect(await answer()).toBeUndefined();
  });

  it('takes a text of exactly the longest length, its line ends counted once', async () => {
    const text = `${'x'.repeat(998)}\r\ny`;
    await (await open()).submit({ keuze: 'A', motivering: text });
    expect((await answer())?.reason).toHaveLength(1000);
  });

  it('keeps an unfinished answer for later', async () => {
    const tasks = await (
      await open()
    ).submit({ motivering: 'Morgen verder.' }, { button: { name: 'naar', value: 'later' } });
    expect(tasks.path).toBe(urls.functie(id));
    expect(await answer()).toMatchObject({ value: null, reason: 'Morgen verder.' });
  });

  it('stores nothing when there is nothing to keep for later', async () => {
    await (await open()).submit({}, { button: { name: 'naar', value: 'later' } });
    expect(await answer()).toBeUndefined();
  });

  it('refuses a choice that the criterion does not have', async () => {
    const page = await open();
    const answered = await browser.send(urls.vraag(id, nr), {
      method: 'POST',
      form: { ...fieldsOf(page), _csrf: tokenOf(page), keuze: 'BC' },
    });
    expect(answered.status).toBe(422);
    expect(answered.body).toContain('Kies een van de antwoorden die er staan.');
    expect(await answer()).toBeUndefined();
  });

  it.each([
    { status: 'geadviseerd' },
    { 'keuze-criterium-complexiteit': 'C' },
    { naar: 'elders' },
    { revisie: 'nul' },
    { revisie: ['0', '1'] },
    { keuze: ['A', 'B'] },
  ])('refuses fields that do not belong to it: %j', async (extra) => {
    const page = await open();
    const answered = await browser.send(urls.vraag(id, nr), {
      method: 'POST',
      form: { keuze: 'A', ...fieldsOf(page), _csrf: tokenOf(page), ...extra },
    });
    expect(answered.status).toBe(422);
    expect(answered.body).toContain('Dit formulier klopt niet.');
    expect(await stored.answers(id)).toHaveLength(3);
    expect(await stored.status(id)).toBe('concept');
  });
});
