import { urls } from '../../src/web/urls';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { accountmanagerJob, conditionChoices, effortChoices } from '../support/browser/journeyContent';
import { signInInBrowser } from '../support/browser/signInSteps';
import { signedInVisitor } from '../support/browser/signedInVisitor';
import { newTab, type Visitor } from '../support/browser/visitor';
import { answerConditions, answerGates, choose, makeJob } from '../support/browser/walkSteps';
import { startTestApp, type TestApp } from '../support/testApp';

describeInBrowser('a page that stores itself', (browser) => {
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

  const reason = (at: Visitor) => at.page.getByLabel('Waarom past dit antwoord?');
  const stored = (at: Visitor) =>
    at.page
      .getByText(/^Bewaard om \d+\.\d\d uur$/)
      .first()
      .waitFor();

  it('keeps a typed reason when the page is loaded again', async () => {
    await visitor.open(urls.vraag(jobId, 1));
    await visitor.page.getByText('Nog niet bewaard').first().waitFor();
    await reason(visitor).pressSequentially('Belt elke week met vaste klanten.');
    await stored(visitor);
    await visitor.page.reload();
    expect(await reason(visitor).inputValue()).toBe('Belt elke week met vaste klanten.');
    await stored(visitor);
  });

  it('keeps every answer of a page with more questions, and then goes on with the button', async () => {
    await visitor.open(urls.omstandigheden(jobId));
    await answerConditions(visitor, conditionChoices, effortChoices);
    await stored(visitor);
    await visitor.page.locator('[name="motivering-omstandigheid-werkdruk"]').fill('Vooral in het voorjaar.');
    await visitor.press('Bewaren en antwoorden controleren');
    expect(await visitor.heading()).toBe('Controleer de antwoorden');
    expect(await visitor.text()).toContain('Vooral in het voorjaar.');
  });

  it('shows both texts when two tabs changed one answer, and stores the one that is chosen', async () => {
    const other = await newTab(visitor);
    await visitor.open(urls.vraag(jobId, 2));
    await other.open(urls.vraag(jobId, 2));
    await choose(visitor.page, 'keuze', 'A');
    await reason(visitor).fill('In dit venster is het A.');
    await stored(visitor);

    await reason(other).fill('In het andere venster is het B.');
    await choose(other.page, 'keuze', 'B');
    await other.page.getByText('Iemand anders heeft dit ook veranderd').waitFor();
    await other.look('melding van de botsing');
    await other.press('Bekijk beide teksten');
    expect(await other.heading()).toBe('Kies welke tekst je wilt bewaren');
    const text = await other.text();
    expect(text).toContain('In dit venster is het A.');
    expect(text).toContain('In het andere venster is het B.');
    await other.look('beide teksten');
    await other.page.getByRole('radio', { name: /^Jouw tekst/ }).check();
    await other.press('Deze keuze bewaren');
    await other.close();

    await visitor.open(urls.vraag(jobId, 2));
    expect(await reason(visitor).inputValue()).toBe('In het andere venster is het B.');
    expect(await visitor.page.locator('input[name=keuze]:checked').inputValue()).toBe('B');
  });

  it('says so when someone signed out in another tab, and shows what was kept after signing in', async () => {
    await visitor.open(urls.vraag(jobId, 3));
    await reason(visitor).fill('Dit is op tijd bewaard.');
    await stored(visitor);
    const other = await newTab(visitor);
    await other.open(urls.werkvoorraad());
    await other.press('Uitloggen');
    await other.close();

    await reason(visitor).fill('Dit komt te laat.');
    await visitor.page.getByRole('heading', { name: 'Je bent uitgelogd' }).waitFor();
    expect(await visitor.text()).toContain('Kopieer je laatste tekst en log opnieuw in.');
    expect(await reason(visitor).inputValue()).toBe('Dit komt te laat.');
    await visitor.look('uitgelogd');
    visitor.page.once('dialog', (dialog) => void dialog.accept());
    await visitor.follow('Log opnieuw in');
    await signInInBrowser(visitor, app);
    await visitor.open(urls.vraag(jobId, 3));
    expect(await reason(visitor).inputValue()).toBe('Dit is op tijd bewaard.');
  });

  it('finds no fault on the pages that were shown', () => {
    expect(visitor.inspector.faults).toEqual([]);
  });
});
