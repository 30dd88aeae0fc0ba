import { urls } from '../../../src/web/urls';
import type { Answer, HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { makeJob, strangersJob, tokenOf } from './walking';

let test: TestApp;
let browser: HttpBrowser;
let token: string;
let theirs: string;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  theirs = await strangersJob(test);
  const own = await makeJob(browser, 'Accountmanager eigen');
  token = tokenOf(await browser.open(urls.poort(own)));
});
afterAll(() => test.close());

const pages = (id: string): readonly string[] => [
  urls.functie(id),
  urls.functieBewerken(id),
  urls.poort(id),
  urls.vraag(id, 1),
  urls.gelijk(id),
  urls.competenties(id),
  urls.gebied(id, 'rg1'),
  urls.omstandigheden(id),
  urls.alles(id),
  urls.controleren(id),
];
const changeable = (id: string): readonly string[] => pages(id).slice(1);

/** What a visitor can tell the answers apart by, without the addresses and tokens in them. */
const shape = ({ status, body }: Answer, id: string) => ({
  status,
  body: body.replaceAll(id, 'ID').replace(/value="[^"]*"/g, ''),
});

describe('a job of another employer', () => {
  it('is exactly as unknown as a job that does not exist', async () => {
    for (const [index, path] of pages(theirs).entries()) {
      const other = pages('bestaat-niet')[index] ?? '';
      const [hidden, unknown] = [await browser.send(path), await browser.send(other)];
      expect([path, hidden.status]).toEqual([path, 404]);
      expect(shape(hidden, theirs)).toEqual(shape(unknown, 'bestaat-niet'));
    }
  });

  it('cannot be answered or changed', async () => {
    for (const [index, path] of changeable(theirs).entries()) {
      const other = changeable('bestaat-niet')[index] ?? '';
      const form = { _csrf: token, keuze: 'A', revisie: '0', naam: 'Overgenomen' };
      const post = (to: string) => browser.send(to, { method: 'POST', form });
      const [hidden, unknown] = [await post(path), await post(other)];
      expect([path, hidden.status]).toEqual([path, 404]);
      expect(shape(hidden, theirs)).toEqual(shape(unknown, 'bestaat-niet'));
    }
    const untouched = await test.unitOfWork.read('org-polder', async ({ jobs, answers }) => ({
      name: (await jobs.find(theirs))?.name,
      answers: await answers.listForJob(theirs),
    }));
    expect(untouched).toEqual({ name: 'Accountmanager Polder', answers: [] });
  });

  it('is in no list', async () => {
    for (const path of [urls.werkvoorraad(), urls.functies(), `${urls.functies()}?zoek=Polder`]) {
      expect((await browser.open(path)).text).not.toContain('Accountmanager Polder');
    }
    expect((await browser.open(urls.functieNieuw())).text).not.toContain('Accountmanager Polder');
  });
});

describe('someone who is not signed in', () => {
  it('goes to the sign-in page and comes back to the question', async () => {
    const own = await makeJob(browser, 'Accountmanager later');
    const answer = await test.browse().send(urls.poort(own));
    expect(answer.status).toBe(303);
    expect(decodeURIComponent(answer.headers.location ?? '')).toBe(
      `${urls.inloggen()}?terug=${urls.poort(own)}`,
    );
  });
});
