import { urls } from '../../src/web/urls';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { accountmanagerJob } from '../support/browser/journeyContent';
import { focused, isFocusVisible, tabTo } from '../support/browser/keyboard';
import { signedInVisitor } from '../support/browser/signedInVisitor';
import type { Visitor } from '../support/browser/visitor';
import { answerGates, makeJob } from '../support/browser/walkSteps';
import { startTestApp, type TestApp } from '../support/testApp';

describeInBrowser('with the keyboard alone', (browser) => {
  let app: TestApp;
  let visitor: Visitor;
  let jobId: string;

  beforeAll(async () => {
    app = await startTestApp();
    visitor = await signedInVisitor(browser(), app);
    await visitor.open(urls.functieNieuw());
    jobId = await makeJob(visitor, accountmanagerJob);
    await visitor.open(urls.poort(jobId));
    await answerGates(visitor, { sales: 'ja', leads: 'geen', chain: 'nee' });
  });
  afterAll(() => app.close());

  const press = async (key: string): Promise<void> => {
    await Promise.all([visitor.page.waitForEvent('load'), visitor.page.keyboard.press(key)]);
  };

  it('every stop on a question page can be seen, in the order of the page', async () => {
    const { page } = visitor;
    await visitor.open(urls.vraag(jobId, 1));
    const stops: string[] = [];
    const unseen: string[] = [];
    for (let last = ''; last !== 'Later verder';) {
      await page.keyboard.press('Tab');
      last = await focused(page);
      stops.push(last);
      if (!(await isFocusVisible(page))) unseen.push(last);
      expect(stops.length).toBeLessThan(40);
    }
    expect(unseen).toEqual([]);
    const place = (pattern: RegExp): number => stops.findIndex((stop) => pattern.test(stop));
    const order = [
      /^Naar de inhoud/,
      /^Werkvoorraad/,
      /^Uitloggen/,
      /^Alle vragen/,
      /^Terug naar/,
      /^Niveau A/,
      /^Waarom past dit antwoord/,
      /^Welk bewijs is er/,
      /^Ik twijfel/,
      /^Bewaren en naar/,
      /^Later verder/,
    ].map(place);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('the skip link leads past the menu', async () => {
    const { page } = visitor;
    await visitor.open(urls.vraag(jobId, 1));
    await tabTo(page, /^Naar de inhoud/);
    await page.keyboard.press('Enter');
    expect(await tabTo(page, /^Niveau A/)).toEqual([]);
  });

  it('a criterion is answered and saved, and the advice is reached', async () => {
    const { page } = visitor;
    await visitor.open(urls.vraag(jobId, 1));
    await tabTo(page, /^Niveau A/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Waarom past dit antwoord/);
    await page.keyboard.type('Belt zelf met nieuwe klanten.');
    await tabTo(page, /^Ik twijfel/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Bewaren en naar/);
    await press('Enter');
    expect(new URL(page.url()).pathname).toBe(urls.vraag(jobId, 2));

    await tabTo(page, /^Alle vragen/);
    await press('Enter');
    await tabTo(page, /Controleer de antwoorden/);
    await press('Enter');
    expect(await visitor.text()).toContain('Belt zelf met nieuwe klanten.');
    expect(await visitor.text()).toContain('Twijfel');
    await tabTo(page, /^Bekijk het voorlopige advies/);
    await press('Enter');
    expect(new URL(page.url()).pathname).toBe(urls.advies(jobId));
    await visitor.look('na één antwoord');
  });

  it('a page with faults puts the focus on what is wrong', async () => {
    const { page } = visitor;
    await visitor.open(urls.vraag(jobId, 3));
    await tabTo(page, /^Bewaren en naar/);
    await press('Enter');
    expect(await focused(page)).toMatch(/^Dit is nog niet goed ingevuld/);
    await tabTo(page, /^Kies een antwoord/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^Niveau A/);
  });

  it('finds no fault on the pages that were shown', () => {
    expect(visitor.inspector.faults).toEqual([]);
  });
});
