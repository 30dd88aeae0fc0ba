import { urls } from '../../../src/web/urls';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { graderOf, sheetAt, type Grader } from '../advice/gradedJobs';
import { makeJob, weighing } from '../walk/walking';

let test: TestApp;
let browser: HttpBrowser;
let admin: HttpBrowser;
let hr: HttpBrowser;
let grader: Grader;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  grader = await graderOf(test);
  ({ browser: admin } = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] }));
  ({ browser: hr } = await test.personBrowser({ name: 'Hanna van HR', roles: ['hr'] }));
});
afterAll(() => test.close());

const chosenOn = (page: Page): readonly string[] =>
  page.forms
    .flatMap(({ fields }) => fields)
    .filter(({ type, sent }) => type === 'radio' && sent)
    .map(({ value }) => value);
const rules = () => hr.open(urls.instellingenIndelen());
const anchors = () => hr.open(urls.instellingenIjkpunten('aard'));
const numberOf = (criterionId: string): number => weighing.findIndex(({ id }) => id === criterionId) + 1;

it('is for HR and not for a beheerder alone', async () => {
  for (const url of [urls.instellingenIndelen(), urls.instellingenIjkpunten('aard')]) {
    expect((await admin.open(url)).status).toBe(403);
    const token = (await admin.open(urls.instellingen())).forms[0]?.fields.find(
      ({ name }) => name === '_csrf',
    );
    const form = { _csrf: token?.value ?? '', revisie: '0', combinatieregel: 'hoogste' };
    expect((await admin.send(url, { method: 'POST', form })).status).toBe(403);
    expect((await hr.open(url)).status).toBe(200);
  }
});

describe('the rules of the house', () => {
  it('keep what was typed when something is wrong', async () => {
    const refused = await (
      await rules()
    ).submit({
      combinatieregel: 'hoogste',
      geenmedia: 'ja',
      'uitleg-media': '',
      'naam-b': 'functiegroep 8',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Leg uit waarom de vraag niet past.');
    expect(refused.body).toContain('value="functiegroep 8"');
    expect(refused.body).toMatch(/value="hoogste" checked/);
    const tooLong = await (await rules()).submit({ 'naam-b': 'x'.repeat(41) });
    expect(tooLong.status).toBe(422);
    expect(tooLong.text).toContain('Haal 1 teken weg.');
  });

  it('give a new advice the rule for combinations, and leave a level that was set alone', async () => {
    const sheet = sheetAt('B');
    const kept = await grader.gradeAndAsk('Accountmanager met oude regel', sheet);
    await (await browser.open(urls.niveau(kept))).submit({ niveau: 'B' });
    await (await rules()).submit({ combinatieregel: 'hoogste' });
    const fresh = await grader.gradeAndAsk('Accountmanager met nieuwe regel', sheet);
    expect((await grader.view(kept)).receipt.settings).toEqual({ combinationRule: 'apart-indelen' });
    expect((await grader.view(fresh)).receipt.settings).toEqual({ combinationRule: 'hoogste' });
    expect((await browser.open(urls.advies(fresh))).text).toContain(
      'De zwaarste van de twee functies geldt.',
    );
  });

  it('put the name of a level beside it', async () => {
    await (await rules()).submit({ 'naam-b': 'functiegroep 8' });
    const id = await grader.gradeAndAsk('Accountmanager met functiegroep', sheetAt('B'));
    expect((await browser.open(urls.niveau(id))).text).toContain('Niveau B, functiegroep 8');
    await (await browser.open(urls.niveau(id))).submit({ niveau: 'B' });
    await (await rules()).submit({ 'naam-b': 'schaal 9' });
    const decided = await browser.open(urls.niveau(id));
    expect(decided.text).toContain('Niveau B, functiegroep 8');
    expect(decided.text).not.toContain('schaal 9');
  });
});

describe('an ijkpunt', () => {
  const text = 'Een accountplan gaat over een omzet van minstens € 250.000.';

  it('is edited beside the statements of its criterion', async () => {
    const page = await anchors();
    expect(page.headings).toEqual(['IJkpunten: Aard van de werkzaamheden']);
    expect(page.text).toContain('Welke plannen maakt de medewerker?');
    expect(page.text).toContain('maakt zelf een activiteitenplan');
    const tooLong = await page.submit({ 'plannen-maken': 'x'.repeat(201) });
    expect(tooLong.status).toBe(422);
    expect(tooLong.text).toContain('Haal 1 teken weg.');
    expect(tooLong.body).toContain('x'.repeat(201));
    expect((await hr.open(urls.instellingenIjkpunten('bestaat-niet'))).status).toBe(404);
  });

  it('is refused for a criterion that is not on the page', async () => {
    const page = await anchors();
    const token = page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf');
    const answer = await hr.send(urls.instellingenIjkpunten('aard'), {
      method: 'POST',
      form: { _csrf: token?.value ?? '', revisie: '0', verzonnen: 'een tekst' },
    });
    expect(answer.status).toBe(422);
  });

  it('is shown at the question, the overview and the advice, and frozen with the level', async () => {
    const id = await grader.gradeAndAsk('Accountmanager met ijkpunt', sheetAt('B'));
    const without = (await grader.view(id)).receipt;
    expect(without.employer?.anchors ?? {}).toEqual({});
    expect((await (await anchors()).submit({ 'plannen-maken': text })).text).toContain(text);
    for (const url of [urls.vraag(id, numberOf('plannen-maken')), urls.alles(id), urls.advies(id)]) {
      expect((await browser.open(url)).text).toContain(text);
    }
    expect((await grader.view(id)).receipt.advice).toEqual(without.advice);

    await (await browser.open(urls.niveau(id))).submit({ niveau: 'B' });
    await (await anchors()).submit({ 'plannen-maken': 'Iets heel anders.' });
    const decided = await browser.open(urls.advies(id));
    expect(decided.text).toContain(text);
    expect(decided.text).not.toContain('Iets heel anders.');
  });

  it('does not clash with one of another dimension, but does with another text for the same criterion', async () => {
    const [one, other, third] = [
      await anchors(),
      await hr.open(urls.instellingenIjkpunten('netwerk')),
      await anchors(),
    ];
    const network = weighing.find(({ dimension }) => dimension === 'netwerk')?.id ?? '';
    await one.submit({ 'plannen-maken': 'Van de een.' });
    expect((await other.submit({ [network]: 'Van de ander.' })).path).toBe(urls.instellingen());
    const clash = await third.submit({ 'plannen-maken': 'Van de derde.' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Van de een.');
    const after = await clash.submit({ tekst: 'mijn' });
    expect(after.text).toContain('Van de derde.');
    expect(after.text).toContain('Van de ander.');
    expect((await hr.open(urls.instellingenWijzigingen())).text).toContain(
      'van ‘Van de een.’ naar ‘Van de derde.’',
    );
  });
});

describe('an employer that is no media company', () => {
  it('has the question about media answered for new functies, reads why, and can change it', async () => {
    const before = await makeJob(browser, 'Accountmanager van voor de regel');
    await (await rules()).submit({ geenmedia: 'ja' });
    const after = await makeJob(browser, 'Accountmanager van na de regel');
    const url = (id: string) => urls.vraag(id, numberOf('communicatietrajecten'));
    expect((await browser.open(url(before))).text).not.toContain('Dit antwoord staat er al');
    const page = await browser.open(url(after));
    expect(page.text).toContain('Dit antwoord staat er al');
    expect(page.text).toContain('Onze organisatie is geen mediabedrijf.');
    expect(chosenOn(page)).toEqual(['nvt']);
    await page.submit({ keuze: 'A' });
    const changed = await browser.open(url(after));
    expect(changed.text).not.toContain('Dit antwoord staat er al');
    expect(chosenOn(changed)).toEqual(['A']);
  });
});
