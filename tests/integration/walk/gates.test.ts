import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { answerGates, chainGates, gates, makeJob, plainGates, storedIn, type Stored } from './walking';

let test: TestApp;
let browser: HttpBrowser;
let stored: Stored;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  stored = await storedIn(test);
});
afterAll(() => test.close());

describe('gates that stop the walk', () => {
  it.each([
    ['nee', 'geen', 'nee', 'De functie draait niet om klantrelaties en verkoop.'],
    ['ja', 'leidinggevenden', 'ja', 'De functie geeft leiding aan leidinggevenden.'],
    ['ja', 'team', 'nee', 'De functie leidt een team, maar er is geen contract met een winkelketen.'],
  ])('explain themselves and lead to the advice: %s, %s, %s', async (klant, leiding, keten, why) => {
    const id = await makeJob(browser, `Functie ${klant} ${leiding} ${keten}`);
    const tasks = await answerGates(browser, id, gates(klant, leiding, keten));
    expect(tasks.path).toBe(urls.functie(id));
    expect(tasks.text).toContain('De vragen stoppen hier');
    expect(tasks.text).toContain(why);
    expect(tasks.body).toContain(`href="${urls.advies(id)}">Bekijk het advies`);
    expect(tasks.text).not.toContain('Plannen maken');
    expect(await stored.status(id)).toBe('klaar-voor-advies');

    const check = await browser.open(urls.controleren(id));
    expect(check.text).toContain(why);
    const advice = await check.submit();
    expect(advice.path).toBe(urls.advies(id));
    expect(advice.status).toBe(200);
  });

  it('may be answered otherwise, and then the walk goes on', async () => {
    const id = await makeJob(browser, 'Functie toch verder');
    await answerGates(browser, id, gates('nee', 'geen', 'nee'));
    const next = await answerGates(browser, id, plainGates);
    expect(next.path).toBe(urls.vraag(id, 1));
    expect(await stored.status(id)).toBe('concept');
  });

  it('keep the answers that were given before', async () => {
    const id = await makeJob(browser, 'Functie met antwoorden');
    await answerGates(browser, id, chainGates);
    await (await browser.open(urls.vraag(id, 1))).submit({ keuze: 'A', motivering: 'Vaste klanten.' });
    await answerGates(browser, id, gates('nee', 'geen', 'nee'));
    await answerGates(browser, id, plainGates);
    expect((await browser.open(urls.controleren(id))).text).toContain('Vaste klanten.');
  });
});

describe('a Key accountmanager without a retail chain', () => {
  it('reads that there are no tasks to ask about', async () => {
    const id = await makeJob(browser, 'Key accountmanager zonder keten', 'key-accountmanager');
    const next = await answerGates(browser, id, plainGates);
    expect(next.path).toBe(urls.omstandigheden(id));
    const tasks = await browser.open(urls.functie(id));
    expect(tasks.text).toContain('Zonder winkelketen zijn er geen vragen over taken');
    expect(tasks.text).toContain('Maak voor deze functie een nieuwe functie met Accountmanager.');
  });
});
