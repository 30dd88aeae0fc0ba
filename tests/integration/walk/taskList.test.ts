import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  answerAll,
  answerAsColleague,
  answerGates,
  choices,
  conditionAnswers,
  criteria,
  makeJob,
  plainGates,
} from './walking';

let test: TestApp;
let browser: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
});
afterAll(() => test.close());

describe('the task list', () => {
  it('begins with the gates, and shows what cannot be done yet', async () => {
    const id = await makeJob(browser, 'Accountmanager nieuw');
    const tasks = await browser.open(urls.functie(id));
    expect(tasks.title).toContain('Taken voor Accountmanager nieuw');
    expect(tasks.text).toContain('Je hebt 0 van de 22 stappen klaar.');
    expect(tasks.text).toContain('Begin met drie poortvragen.');
    expect(tasks.text).toContain('Nog niet begonnen');
    expect(tasks.text).toMatch(/Niveau bepalen Als je het advies hebt gevraagd\.\s+Kan nog niet/);
    expect(tasks.body).not.toContain(`href="${urls.controleren(id)}"`);
    expect(tasks.body).not.toContain(`href="${urls.niveau(id)}"`);
  });

  it('lists the criteria by number under their dimension, with where each is', async () => {
    const id = await makeJob(browser, 'Accountmanager bezig');
    await answerGates(browser, id, plainGates);
    await (await browser.open(urls.vraag(id, 1))).submit({ keuze: 'A', twijfel: 'ja' });
    await (
      await browser.open(urls.vraag(id, 2))
    ).submit({ bewijs: 'Alleen bewijs' }, { button: { name: 'naar', value: 'later' } });
    const tasks = await browser.open(urls.functie(id));
    expect(tasks.text).toContain('Je hebt 2 van de 22 stappen klaar.');
    expect(tasks.text).toContain('Aard van de werkzaamheden 1 van 10 klaar');
    expect(tasks.text).toMatch(/1\. Klanten en prospects Twijfel\.\s+Klaar/);
    expect(tasks.text).toMatch(/2\. Kennis bijhouden\s+Bezig/);
    expect(tasks.text).toMatch(/3\. Vernieuwing van aanbod\s+Nog niet begonnen/);
    expect(tasks.text).toContain('Ga verder met vraag 2.');
    expect(tasks.body).toContain(`href="${urls.vraag(id, 2)}">Verder met vraag 2`);
  });

  it('names a colleague who answered, and tells who took part', async () => {
    const id = await makeJob(browser, 'Accountmanager samen');
    await answerGates(browser, id, plainGates);
    await answerAsColleague(test, id, 'complexiteit', 0, { value: 'B', reason: 'Gewone markt.' });
    const tasks = await browser.open(urls.functie(id));
    expect(tasks.text).toContain('Beantwoord door Sam Bakker op 21 november 2026.');
    expect(tasks.text).toContain('Wie deed mee?');
    expect(tasks.text).toMatch(/Sam Bakker gaf 1 antwoord/);
  });

  it('leads on to the advice and the level', async () => {
    const id = await makeJob(browser, 'Accountmanager klaar');
    await answerAll(browser, id);
    const before = await browser.open(urls.functie(id));
    expect(before.text).toContain(
      'Er is genoeg beantwoord voor een advies. Vul de rest in voor het profiel.',
    );
    await answerAll(browser, id, { ...choices(criteria, 'Zo is het'), ...conditionAnswers() });
    const complete = await browser.open(urls.functie(id));
    expect(complete.text).toContain('Alle vragen zijn beantwoord.');
    expect(complete.text).toContain('Controleer de antwoorden. Vraag daarna het advies.');
    await (await browser.open(urls.controleren(id))).submit();
    const after = await browser.open(urls.functie(id));
    expect(after.text).toContain('Lees het advies. Bepaal daarna het niveau.');
    expect(after.body).toContain(`href="${urls.niveau(id)}"`);
    expect(after.text).toMatch(/Controleer de antwoorden\s+Klaar/);
  });
});
