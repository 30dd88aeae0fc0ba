import { urls } from '../../src/web/urls';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { download } from '../support/browser/downloadedPdf';
import {
  accountmanagerAnswers,
  accountmanagerJob,
  accountmanagerProfile,
} from '../support/browser/journeyContent';
import { journeySteps } from '../support/browser/journeySteps';
import { addLine, adaptLine } from '../support/browser/profileSteps';
import { signInInBrowser, startFirstTime } from '../support/browser/signInSteps';
import { newVisitor, type Visitor } from '../support/browser/visitor';
import { answerGates, answerOnOnePage, choose, makeJob } from '../support/browser/walkSteps';
import { startTestApp, type TestApp } from '../support/testApp';

describeInBrowser('without JavaScript', (browser) => {
  let app: TestApp;
  let visitor: Visitor;
  let jobId: string;
  const step = journeySteps(() => visitor);

  beforeAll(async () => {
    app = await startTestApp();
    visitor = await newVisitor(browser(), app.baseUrl, { context: { javaScriptEnabled: false } });
  });
  afterAll(() => app.close());

  step('an account is made, signed out and signed in', async () => {
    await startFirstTime(visitor, app, (await app.firstStartPath()) ?? '');
    await visitor.press('Uitloggen');
    await signInInBrowser(visitor, app);
    expect(await visitor.heading()).toBe('Werkvoorraad');
  });

  step('a functie is made and the gates are answered', async () => {
    await visitor.follow('Nieuwe functie');
    jobId = await makeJob(visitor, accountmanagerJob);
    await visitor.follow('Begin met de poortvragen');
    await answerGates(visitor, { sales: 'ja', leads: 'geen', chain: 'nee' });
    expect(new URL(visitor.page.url()).pathname).toBe(urls.vraag(jobId, 1));
  });

  step('a fault keeps what was typed, and the button stores the answer', async () => {
    await visitor.page.getByLabel(/^Welk bewijs is er\?/).fill('Klantenlijst in het klantsysteem.');
    await choose(visitor.page, 'keuze', 'zwaarder');
    await visitor.press(/^Bewaren en naar/);
    expect(await visitor.text()).toContain('Leg uit waarom de functie zwaarder is dan C.');
    expect(await visitor.page.getByLabel(/^Welk bewijs is er\?/).inputValue()).toBe(
      'Klantenlijst in het klantsysteem.',
    );
    await visitor.page.getByLabel('Waarom past dit antwoord?').fill('Werkt alleen met nieuwe klanten.');
    await visitor.press(/^Bewaren en naar/);
    await visitor.follow(/^Terug naar/);
    expect(await visitor.page.locator('input[name=keuze]:checked').inputValue()).toBe('zwaarder');
    expect(await visitor.page.getByText(/^Bewaard om/).count()).toBe(1);
  });

  step('all questions are answered on one page, up to the advice', async () => {
    await visitor.open(urls.alles(jobId));
    await answerOnOnePage(visitor, accountmanagerAnswers);
    await visitor.press(/^Alles bewaren/);
    await visitor.open(urls.controleren(jobId));
    await visitor.press('Vraag het advies');
    expect(await visitor.heading()).toBe('Advies: niveau B');
    await visitor.page.getByText('Bekijk de cijfers in een tabel').click();
    expect(await visitor.text()).toContain('Meer dan de helft?');
  });

  step('the level is set', async () => {
    await visitor.follow('Niveau bepalen');
    expect(await visitor.page.locator('[name="uitleg-C"]').isVisible()).toBe(true);
    await visitor.page.getByRole('radio', { name: 'Niveau B' }).check();
    await visitor.press('Niveau bepalen');
    expect(await visitor.text()).toContain('Niveau B');
  });

  step('a line of the profile is adapted and one is added', async () => {
    await visitor.open(urls.profiel(jobId, 'doel'));
    expect(await visitor.page.locator('[name="lines.001-doel-1.tekst"]').isVisible()).toBe(true);
    await adaptLine(visitor, 'lines.001-doel-1', accountmanagerProfile.adaptedPurpose);
    await addLine(visitor, 'lines', accountmanagerProfile.addedPurpose);
    expect(await visitor.text()).toContain('De regel staat erbij');
    await visitor.open(urls.profielControleren(jobId));
    expect(await visitor.text()).toContain(accountmanagerProfile.adaptedPurpose);
    expect(await visitor.text()).toContain(accountmanagerProfile.addedPurpose);
  });

  step('a draft is downloaded', async () => {
    const { bytes } = await download(visitor, 'Concept bekijken (pdf)');
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
