import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  answerGates,
  areaAnswers,
  areas,
  chainGates,
  choices,
  competencies,
  conditionAnswers,
  equal,
  makeJob,
  plainGates,
  storedIn,
  tokenOf,
  weighing,
} from './walking';

let test: TestApp;
let browser: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
});
afterAll(() => test.close());

describe('the walk past the questions', () => {
  it('leads an Accountmanager page by page from the gates to the advice', async () => {
    const id = await makeJob(browser, 'Accountmanager regio Oost');
    let page = await answerGates(browser, id, plainGates);
    for (const [index, criterion] of weighing.entries()) {
      expect(page.path).toBe(urls.vraag(id, index + 1));
      expect(page.headings).toEqual([criterion.question]);
      expect(page.title).toContain(`Vraag ${index + 1} van ${weighing.length}: ${criterion.shortName}`);
      page = await page.submit({
        keuze: criterion.options[0]?.id ?? '',
        motivering: `Zo gaat het bij ${criterion.shortName}.`,
        bewijs: 'Jaarplan 2026, op de schijf van Verkoop.',
      });
    }
    expect(page.path).toBe(urls.gelijk(id));
    page = await page.submit(choices(equal));
    expect(page.path).toBe(urls.competenties(id));
    expect(page.text).toContain('Competenties veranderen het niveau nooit.');
    page = await page.submit(choices(competencies));
    expect(page.path).toBe(urls.omstandigheden(id));
    page = await page.submit(conditionAnswers());
    expect(page.path).toBe(urls.controleren(id));
    expect(page.text).toContain('Alles is ingevuld');
    expect(page.text).toContain('Zo gaat het bij Plannen maken.');
    expect(page.text).toContain('Jaarplan 2026, op de schijf van Verkoop.');

    const stored = await storedIn(test);
    expect(await stored.status(id)).toBe('klaar-voor-advies');
    page = await page.submit();
    expect(page.path).toBe(urls.advies(id));
    expect(page.status).toBe(200);
    expect(await stored.status(id)).toBe('geadviseerd');
    expect(await stored.events(id)).toContain('advies-gegeven');
  });

  it('leads a Key accountmanager past the areas, each with its outcome, to the advice', async () => {
    const id = await makeJob(browser, 'Key accountmanager ketens', 'key-accountmanager');
    let page = await answerGates(browser, id, chainGates);
    const asked = areas.filter(({ onlyWhen }) => onlyWhen === undefined);
    for (const [index, area] of asked.entries()) {
      expect(page.path.split('?')[0]).toBe(urls.gebied(id, area.id));
      expect(page.headings).toEqual([area.name]);
      if (index > 0) expect(page.text).toContain(`Bewaard: ${asked[index - 1]?.name ?? ''}`);
      page = await page.submit(areaAnswers(area.id, index === 3 ? 'deels' : 'ja'));
    }
    expect(page.path.split('?')[0]).toBe(urls.omstandigheden(id));
    // Exactly half is not enough.
    expect(page.text).toContain('Hoort niet bij de functie.');
    page = await page.submit({ ...conditionAnswers(), 'keuze-tijdsdeel-B': '30 %' });
    expect(page.path).toBe(urls.controleren(id));
    page = await page.submit();
    expect(page.path).toBe(urls.advies(id));
    expect(await (await storedIn(test)).answer(id, 'B')).toMatchObject({ value: '30' });
  });

  it('asks an Accountmanager with a retail chain for the areas as well, and for the team when one is led', async () => {
    const id = await makeJob(browser, 'Accountmanager met team');
    await answerGates(browser, id, { ...chainGates, 'keuze-poort-leidinggeven': 'team' });
    const tasks = await browser.open(urls.functie(id));
    for (const { name } of areas) expect(tasks.text).toContain(name);
    expect((await browser.open(urls.gebied(id, 'rg5'))).headings).toEqual([
      'Personeelsbeheer directe medewerkers',
    ]);
  });

  it('goes back page by page', async () => {
    const id = await makeJob(browser, 'Accountmanager terug');
    await answerGates(browser, id, plainGates);
    const back = async (path: string) =>
      /<nav class="fw-terug"[^>]*><a href="([^"]+)"[^>]*>([^<]+)</
        .exec((await browser.open(path)).body)
        ?.slice(1);
    expect(await back(urls.vraag(id, 5))).toEqual([urls.vraag(id, 4), 'Terug naar vraag 4']);
    expect(await back(urls.vraag(id, 1))).toEqual([urls.poort(id), 'Terug naar de poortvragen']);
    expect(await back(urls.poort(id))).toEqual([urls.functie(id), 'Terug naar de takenlijst']);
    expect(await back(urls.omstandigheden(id))).toEqual([
      urls.competenties(id),
      'Terug naar de competenties',
    ]);
  });
});

describe('asking for the advice', () => {
  it('takes nothing along', async () => {
    const id = await makeJob(browser, 'Accountmanager met niveau');
    const page = await answerGates(browser, id, plainGates);
    const answer = await browser.send(urls.controleren(id), {
      method: 'POST',
      form: { _csrf: tokenOf(page), niveau: 'C' },
    });
    expect(answer.status).toBe(422);
    expect(await (await storedIn(test)).status(id)).toBe('concept');
  });

  it('is possible while answers are missing, and says so', async () => {
    const id = await makeJob(browser, 'Accountmanager half');
    await answerGates(browser, id, plainGates);
    const check = await browser.open(urls.controleren(id));
    expect(check.text).toContain('Nog niet alles is klaar');
    expect(check.text).toContain('Het advies zegt erbij wat nog open staat.');
    expect(check.body).toContain(`href="${urls.advies(id)}">Bekijk het voorlopige advies`);
    expect((await check.submit()).path).toBe(urls.advies(id));
    expect(await (await storedIn(test)).status(id)).toBe('geadviseerd');
  });

  it('asks for the gates first', async () => {
    const id = await makeJob(browser, 'Accountmanager zonder poort');
    const refused = await (await browser.open(urls.controleren(id))).submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Beantwoord eerst de poortvragen.');
    expect(refused.body).toContain(`href="${urls.poort(id)}">Beantwoord eerst de poortvragen.`);
    expect(await (await storedIn(test)).status(id)).toBe('concept');
  });

  it('is taken back by a changed answer, but not by one that is saved unchanged', async () => {
    const id = await makeJob(browser, 'Accountmanager terugnemen');
    await answerGates(browser, id, plainGates);
    const first = await browser.open(urls.vraag(id, 1));
    await first.submit({ keuze: 'A', motivering: 'Vaste klanten.' });
    await (await browser.open(urls.controleren(id))).submit();
    const stored = await storedIn(test);

    await (await browser.open(urls.vraag(id, 1))).submit();
    expect(await stored.status(id)).toBe('geadviseerd');
    await (await browser.open(urls.vraag(id, 1))).submit({ keuze: 'BC' });
    expect(await stored.status(id)).toBe('concept');
  });
});
