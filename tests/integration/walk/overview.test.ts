import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  answerAll,
  answerAsColleague,
  areas,
  areasAnswers,
  chainGates,
  choices,
  conditionAnswers,
  criteria,
  fieldsOf,
  makeJob,
  plainGates,
  storedIn,
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
});

const stay = { button: { name: 'naar', value: 'hier' } } as const;

describe('the page with all questions', () => {
  it('stores everything at once and goes on to checking', async () => {
    const check = await answerAll(browser, id, { ...choices(criteria, 'Zo is het'), ...conditionAnswers() });
    expect(check.path).toBe(urls.controleren(id));
    expect(check.text).toContain('Alles is ingevuld');
    expect(await stored.answers(id)).toHaveLength(3 + criteria.length + 7);
    expect(await stored.status(id)).toBe('klaar-voor-advies');
  });

  it('may stay here and tells how much is open', async () => {
    const page = await browser.open(urls.alles(id));
    const saved = await page.submit({ ...plainGates, ...choices(weighing.slice(0, 3)) }, stay);
    expect(saved.path).toBe(`${urls.alles(id)}?bewaard=ja`);
    expect(saved.text).toContain('Alles is bewaard 33 vragen hebben nog geen antwoord.');
    expect(fieldsOf(saved)).toMatchObject({ 'keuze-criterium-marktkennis-bijhouden': 'A' });
  });

  it('stores nothing when one answer is not right, and names every fault', async () => {
    const given = {
      ...choices(weighing, 'Zo is het'),
      'keuze-criterium-complexiteit': 'zwaarder',
      'motivering-criterium-complexiteit': '',
      'motivering-criterium-plannen-maken': 'x'.repeat(1002),
      'keuze-tijdsdeel-A': 'veel',
    };
    const refused = await (await browser.open(urls.alles(id))).submit({ ...plainGates, ...given });
    expect(refused.status).toBe(422);
    for (const sentence of [
      'Maak je uitleg bij ‘Plannen maken’ korter. Haal 2 tekens weg.',
      '‘Mate van complexiteit’: leg uit waarom de functie zwaarder is dan C.',
      '‘Tijd voor werk van niveau A’: vul een heel getal in van 0 tot en met 100.',
    ]) {
      expect(refused.text).toContain(sentence);
    }
    expect(fieldsOf(refused)).toMatchObject({ ...plainGates, ...given });
    expect(await stored.answers(id)).toHaveLength(0);
  });

  it('keeps evidence and doubt that were given on the page of a question', async () => {
    const question = await browser.open(urls.vraag(id, 5));
    await question.submit({ keuze: 'A', motivering: 'Eerst.', bewijs: 'Plan 2026', twijfel: 'ja' });
    await answerAll(browser, id, { 'keuze-criterium-plannen-maken': 'C' });
    expect(await stored.answer(id, 'plannen-maken')).toMatchObject({
      value: 'C',
      evidence: 'Plan 2026',
      doubt: true,
      revision: 2,
    });
  });

  it('leaves alone what a colleague changed meanwhile and the writer did not touch', async () => {
    await answerAll(browser, id);
    const page = await browser.open(urls.alles(id));
    await answerAsColleague(test, id, 'complexiteit', 1, { value: 'C', reason: 'Grote markt.' });
    const saved = await page.submit({ 'keuze-criterium-klantgroep': 'C' });
    expect(saved.path).toBe(urls.controleren(id));
    expect(await stored.answer(id, 'complexiteit')).toMatchObject({
      value: 'C',
      answeredByName: 'Sam Bakker',
    });
    expect(await stored.answer(id, 'klantgroep')).toMatchObject({
      value: 'C',
      answeredByName: 'Fenna Brouwer',
    });
  });

  it('shows every clash with both texts and stores nothing until each is settled', async () => {
    await answerAll(browser, id);
    const page = await browser.open(urls.alles(id));
    await answerAsColleague(test, id, 'complexiteit', 1, { value: 'C', reason: 'Grote markt.' });
    await answerAsColleague(test, id, 'klantgroep', 1, { value: 'B', reason: 'Landelijk.' });
    const clash = await page.submit({
      'keuze-criterium-complexiteit': 'B',
      'motivering-criterium-klantgroep': 'Alleen de regio.',
      'keuze-criterium-verkoopstijl': 'C',
    });
    expect(clash.status).toBe(409);
    expect(clash.text.match(/Sam Bakker heeft deze vraag ook veranderd\./g)).toHaveLength(2);
    for (const text of ['Grote markt.', 'Landelijk.', 'Alleen de regio.']) expect(clash.text).toContain(text);
    expect(await stored.answer(id, 'verkoopstijl')).toMatchObject({ value: 'A' });

    const half = await clash.submit({ 'botsing-criterium-complexiteit': 'mijn' });
    expect(half.status).toBe(422);
    expect(half.text).toContain('Kies bij ‘Soort klanten’ welke tekst je wilt bewaren.');
    expect(await stored.answer(id, 'verkoopstijl')).toMatchObject({ value: 'A' });

    const saved = await half.submit({ 'botsing-criterium-klantgroep': 'ander' });
    expect(saved.path).toBe(urls.controleren(id));
    expect(await stored.answer(id, 'complexiteit')).toMatchObject({ value: 'B', revision: 3 });
    expect(await stored.answer(id, 'klantgroep')).toMatchObject({ value: 'B', reason: 'Landelijk.' });
    expect(await stored.answer(id, 'verkoopstijl')).toMatchObject({ value: 'C' });
  });

  it('stays small with everything on it and every explanation filled in', async () => {
    await answerAll(browser, id, { ...chainGates, 'keuze-poort-leidinggeven': 'team' });
    const page = await browser.open(urls.alles(id));
    await page.submit({
      ...choices(criteria, 'De medewerker maakt dit plan elk jaar zelf en bespreekt het met de directie.'),
      ...areasAnswers(areas, 'ja'),
      ...conditionAnswers(),
    });
    const full = await browser.open(urls.alles(id));
    expect(Buffer.byteLength(full.body)).toBeLessThan(150_000);
    expect(full.forms.some(({ fields }) => fields.length > 200)).toBe(true);
  });

  it('answers a Key accountmanager as well', async () => {
    const key = await makeJob(browser, `Key accountmanager ${crypto.randomUUID()}`, 'key-accountmanager');
    const page = await browser.open(urls.alles(key));
    const saved = await page.submit(chainGates, stay);
    const check = await saved.submit({
      ...areasAnswers(areas.slice(0, 4), 'ja'),
      ...conditionAnswers(),
    });
    expect(check.path).toBe(urls.controleren(key));
    expect(await stored.status(key)).toBe('klaar-voor-advies');
  });
});
