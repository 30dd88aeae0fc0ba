import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  answerAsColleague,
  answerGates,
  fieldsOf,
  makeJob,
  plainGates,
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
  await answerGates(browser, id, plainGates);
});

const open = () => browser.open(urls.vraag(id, 6));
const answer = () => stored.answer(id, 'complexiteit');

/** Two tabs with the same question; the first one saves, the second one is refused. */
async function clash() {
  const [one, other] = [await open(), await open()];
  await one.submit({ keuze: 'B', motivering: 'In het eerste venster.' });
  return other.submit({ keuze: 'C', motivering: 'In het tweede venster.', bewijs: 'Marktplan' });
}

describe('one question in two tabs', () => {
  it('shows both texts and stores neither over the other', async () => {
    const page = await clash();
    expect(page.status).toBe(409);
    expect(page.text).toContain('Je hebt deze vraag ook in een ander venster veranderd.');
    for (const text of ['In het eerste venster.', 'In het tweede venster.', 'Marktplan', 'Fenna Brouwer']) {
      expect(page.text).toContain(text);
    }
    expect(page.text.match(/anders/g)).toHaveLength(6);
    expect(await answer()).toMatchObject({ value: 'B', reason: 'In het eerste venster.', revision: 1 });
  });

  it('stores mine over the newest when I choose mine', async () => {
    const next = await (await clash()).submit({ botsing: 'mijn' });
    expect(next.path).toBe(urls.vraag(id, 7));
    expect(await answer()).toMatchObject({
      value: 'C',
      reason: 'In het tweede venster.',
      evidence: 'Marktplan',
      revision: 2,
    });
  });

  it('keeps the other when I choose the other', async () => {
    const next = await (await clash()).submit({ botsing: 'ander' });
    expect(next.path).toBe(urls.vraag(id, 7));
    expect(await answer()).toMatchObject({ value: 'B', reason: 'In het eerste venster.', revision: 1 });
  });

  it('asks again when I choose nothing', async () => {
    const again = await (await clash()).submit();
    expect(again.status).toBe(422);
    expect(again.text).toContain('Dit is nog niet goed ingevuld Kies welke tekst je wilt bewaren.');
    expect(fieldsOf(again)).toMatchObject({ motivering: 'In het tweede venster.', bewijs: 'Marktplan' });
    await again.submit({ botsing: 'mijn' });
    expect(await answer()).toMatchObject({ value: 'C' });
  });

  it('clashes again when someone else is faster while I choose', async () => {
    const page = await clash();
    await answerAsColleague(test, id, 'complexiteit', 1, { value: 'A', reason: 'Van Sam.' });
    const again = await page.submit({ botsing: 'mijn' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Sam Bakker heeft deze vraag ook veranderd.');
    expect(again.text).toContain('Van Sam.');
    expect(await answer()).toMatchObject({ value: 'A', revision: 2 });
    await again.submit({ botsing: 'mijn' });
    expect(await answer()).toMatchObject({ value: 'C', revision: 3 });
  });

  it('is no clash when both tabs say the same', async () => {
    const [one, other] = [await open(), await open()];
    await one.submit({ keuze: 'B', motivering: 'Hetzelfde.' });
    const next = await other.submit({ keuze: 'B', motivering: 'Hetzelfde.' });
    expect(next.path).toBe(urls.vraag(id, 7));
    expect(await answer()).toMatchObject({ revision: 1 });
  });

  it('checks the faults of my text before it asks which text stays', async () => {
    const [one, other] = [await open(), await open()];
    await one.submit({ keuze: 'B', motivering: 'Eerste.' });
    const refused = await other.submit({ keuze: 'nvt', motivering: '' });
    expect(refused.status).toBe(422);
    const page = await refused.submit({ motivering: 'Past niet bij ons.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Past niet bij ons.');
  });
});

describe('different questions in two tabs', () => {
  it('never meet', async () => {
    const [one, other] = [await open(), await browser.open(urls.vraag(id, 7))];
    await one.submit({ keuze: 'B', motivering: 'Eerste.' });
    await other.submit({ keuze: 'C', motivering: 'Tweede.' });
    expect(await answer()).toMatchObject({ value: 'B' });
    expect(await stored.answer(id, 'klantgroep')).toMatchObject({ value: 'C' });
  });
});
