import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  answerGates,
  areaAnswers,
  chainGates,
  choices,
  competencies,
  conditionAnswers,
  equal,
  fieldsOf,
  makeJob,
  storedIn,
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

const later = { button: { name: 'naar', value: 'later' } } as const;
/** How many answers are stored beside the three gates. */
const others = async () => (await stored.answers(id)).filter(({ kind }) => kind !== 'poort').length;

describe('the gates', () => {
  it('demand all three answers and store none without', async () => {
    const fresh = await makeJob(browser, 'Accountmanager zonder poort');
    const page = await browser.open(urls.poort(fresh));
    const refused = await page.submit({ 'keuze-poort-leidinggeven': 'geen' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Kies een antwoord bij ‘klantrelaties en verkoop’.');
    expect(refused.text).toContain('Kies een antwoord bij ‘winkelketen’.');
    expect(fieldsOf(refused)).toMatchObject({ 'keuze-poort-leidinggeven': 'geen' });
    expect(await stored.answers(fresh)).toHaveLength(0);
  });
});

describe('the criteria that are the same at all levels', () => {
  it('stand on one page, each with its statement and the other answers', async () => {
    const page = await browser.open(urls.gelijk(id));
    for (const { question } of equal) expect(page.text).toContain(question);
    expect(page.text.match(/Niet van toepassing/g)).toHaveLength(equal.length);
    expect(page.text).toContain('tellen niet mee voor het niveau');
  });

  it('store all or nothing', async () => {
    const page = await browser.open(urls.gelijk(id));
    const refused = await page.submit({
      ...choices(equal),
      'keuze-criterium-gegevensverwerking': 'nvt',
      'twijfel-criterium-online-technieken': 'ja',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('‘Gegevens en bestanden’: leg uit waarom deze vraag niet past.');
    expect(refused.body).toContain('<a href="#motivering-criterium-gegevensverwerking">');
    expect(refused.body).toMatch(/<details class="govuk-details" open>/);
    expect(fieldsOf(refused)).toMatchObject({
      'keuze-criterium-online-technieken': 'ABC',
      'keuze-criterium-gegevensverwerking': 'nvt',
      'twijfel-criterium-online-technieken': 'ja',
    });
    expect(await others()).toBe(0);

    await refused.submit({ 'motivering-criterium-gegevensverwerking': 'Dat doet de binnendienst.' });
    expect(await others()).toBe(equal.length);
    expect(await stored.answer(id, 'online-technieken')).toMatchObject({ value: 'ABC', doubt: true });
  });

  it('name every question without an answer', async () => {
    const refused = await (await browser.open(urls.gelijk(id))).submit();
    expect(refused.status).toBe(422);
    for (const { shortName } of equal) {
      expect(refused.text).toContain(`Kies een antwoord bij ‘${shortName}’.`);
    }
  });
});

describe('the competencies', () => {
  it('put what the source says first, without a letter', async () => {
    const page = await browser.open(urls.competenties(id));
    const values = page.forms
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => name === 'keuze-criterium-overtuigingskracht')
      .map(({ value }) => value);
    expect(values).toEqual(['BC', 'A', 'lichter', 'zwaarder', 'nvt']);
    expect(page.text).toContain('Niet in de bron');
    expect(page.text).not.toContain('Niveau B');
  });

  it('keep some for later', async () => {
    const page = await browser.open(urls.competenties(id));
    const tasks = await page.submit(choices(competencies.slice(0, 3)), later);
    expect(tasks.path).toBe(urls.functie(id));
    expect(await others()).toBe(3);
    expect(tasks.text).toMatch(/Competenties\s+Bezig/);
  });
});

describe('a result area', () => {
  it('demands an answer for each task, but not the explanation', async () => {
    const page = await browser.open(urls.gebied(id, 'rg4'));
    const refused = await page.submit({ 'keuze-taak-004-rg4-taak-1': 'ja' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Kies een antwoord bij ‘taak 2’.');
    expect(fieldsOf(refused)).toMatchObject({ 'keuze-taak-004-rg4-taak-1': 'ja' });
    expect(await others()).toBe(0);

    const next = await refused.submit({ 'keuze-taak-004-rg4-taak-2': 'deels' });
    expect(next.text).toContain('75 % van de 2 taken hoort erbij.');
    expect(await others()).toBe(2);
    expect((await browser.open(urls.controleren(id))).text).toContain('Uitleg bij dit gebied');
  });

  it('shows its outcome after saving, on its own page and in the task list', async () => {
    const page = await browser.open(urls.gebied(id, 'rg1'));
    expect(page.text).toContain('Je ziet hier de uitkomst als je hebt bewaard.');
    await page.submit(areaAnswers('rg1', 'ja'));
    expect((await browser.open(urls.gebied(id, 'rg1'))).text).toContain(
      'Hoort bij de functie. 100 % van de 8 taken hoort erbij.',
    );
    expect((await browser.open(urls.functie(id))).text).toContain('Hoort bij de functie.');
  });

  it('does not exist while it is not asked', async () => {
    expect((await browser.open(urls.gebied(id, 'rg5'))).status).toBe(404);
    await answerGates(browser, id, { 'keuze-poort-winkelketen-contract': 'nee' });
    expect((await browser.open(urls.gebied(id, 'rg1'))).status).toBe(404);
  });
});

describe('conditions, effort and time', () => {
  it('demand a word of explanation for every effort, also for none', async () => {
    const page = await browser.open(urls.omstandigheden(id));
    const refused = await page.submit({ ...conditionAnswers(), 'motivering-inspanning-fysiek': '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Leg je antwoord bij ‘fysieke inspanning’ uit.');
    expect(fieldsOf(refused)).toMatchObject({ 'keuze-inspanning-fysiek': 'geen' });
    expect(await others()).toBe(0);
  });

  it.each(['dertig', '12,5', '-3', '101'])('do not take %s for a percentage', async (typed) => {
    const page = await browser.open(urls.omstandigheden(id));
    const refused = await page.submit({ ...conditionAnswers(), 'keuze-tijdsdeel-C': typed });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('vul een heel getal in van 0 tot en met 100.');
    expect(fieldsOf(refused)['keuze-tijdsdeel-C']).toBe(typed);
    expect(await others()).toBe(0);
  });

  it('do not take more time than there is', async () => {
    const page = await browser.open(urls.omstandigheden(id));
    const refused = await page.submit({
      ...conditionAnswers(),
      'keuze-tijdsdeel-A': '60',
      'keuze-tijdsdeel-C': '41 %',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('De delen van de tijd zijn samen 101 %. Maak er hoogstens 100 % van.');

    const check = await refused.submit({ 'keuze-tijdsdeel-C': '040%' });
    expect(check.path).toBe(urls.controleren(id));
    expect(await stored.answer(id, 'C')).toMatchObject({ value: '40' });
  });

  it('keep time shares and explanations optional', async () => {
    await (await browser.open(urls.omstandigheden(id))).submit(conditionAnswers());
    expect(await others()).toBe(7);
    expect((await browser.open(urls.functie(id))).text).toMatch(/Werkomstandigheden en inspanning\s+Klaar/);
  });
});

describe('a page that a catalog does not have', () => {
  it('does not exist for a Key accountmanager', async () => {
    const key = await makeJob(browser, 'Key accountmanager zonder vragen', 'key-accountmanager');
    for (const path of [urls.vraag(key, 1), urls.gelijk(key), urls.competenties(key)]) {
      expect([path, (await browser.open(path)).status]).toEqual([path, 404]);
    }
  });

  it.each(['0', '19', '1.5', '01', 'x'])('does not exist for question %s', async (nr) => {
    expect((await browser.open(urls.vraag(id, nr))).status).toBe(404);
  });
});
