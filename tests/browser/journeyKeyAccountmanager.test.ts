import { describeInBrowser } from '../support/browser/describeInBrowser';
import { download, emptySignatureFields, missingTexts, pdfPages } from '../support/browser/downloadedPdf';
import {
  accountmanagerAnswers,
  combinationAreas,
  combinationJob,
  conditionChoices,
  effortChoices,
  keyAreas,
  keyJob,
  keyProfile as profile,
} from '../support/browser/journeyContent';
import { journeySteps } from '../support/browser/journeySteps';
import { adaptLine, addLine, fillDate, saveSection } from '../support/browser/profileSteps';
import { startFirstTime } from '../support/browser/signInSteps';
import { newVisitor, type Visitor } from '../support/browser/visitor';
import {
  answerArea,
  answerConditions,
  answerGates,
  answerOnOnePage,
  makeJob,
} from '../support/browser/walkSteps';
import { urls } from '../../src/web/urls';
import { describeWith } from '../support/pdf/externalTools';
import { firstPerson, startTestApp, type TestApp } from '../support/testApp';

describeInBrowser('an adviser describes a Key accountmanager', (browser) => {
  let app: TestApp;
  let visitor: Visitor;
  let pdf: Buffer;
  const step = journeySteps(() => visitor);

  beforeAll(async () => {
    app = await startTestApp();
    visitor = await newVisitor(browser(), app.baseUrl);
  });
  afterAll(() => app.close());

  step('starts for the first time and makes a mistake in every form', async () => {
    await visitor.open((await app.firstStartPath()) ?? '');
    await visitor.look();
    await visitor.press('Account maken');
    await visitor.look('leeg');
    await startFirstTime(visitor, app, visitor.page.url());
    await visitor.open(urls.functieNieuw());
    await visitor.press('Functie maken');
    await visitor.look('leeg');
    await makeJob(visitor, keyJob);
    await visitor.look();
    await visitor.follow('Begin met de poortvragen');
    await visitor.press('Bewaren en verder');
    await visitor.look('leeg');
    await answerGates(visitor, { sales: 'ja', leads: 'team', chain: 'ja' });
    await visitor.press(/^Bewaren en naar/);
    await visitor.look('leeg');
  });

  step('answers every task of the five result areas', async () => {
    for (const [id, area] of Object.entries(keyAreas)) {
      expect(new URL(visitor.page.url()).pathname).toMatch(new RegExp(`/gebieden/${id}$`));
      await answerArea(visitor, area);
      await visitor.look();
      await visitor.press(/^Bewaren en naar/);
      expect(await visitor.text()).toContain('Bewaard: ');
    }
  });

  step('answers conditions and effort', async () => {
    await visitor.press('Bewaren en antwoorden controleren');
    await visitor.look('leeg');
    await answerConditions(visitor, conditionChoices, effortChoices);
    await visitor.look();
    await visitor.press('Bewaren en antwoorden controleren');
    await visitor.look();
  });

  step('gets the advice that it is a Key accountmanager', async () => {
    await visitor.press('Vraag het advies');
    expect(await visitor.heading()).toBe('Advies: Key accountmanager');
    await visitor.look();
    await visitor.follow('Niveau bepalen');
    await visitor.look();
    await visitor.page.getByRole('radio', { name: 'Key accountmanager' }).check();
    await visitor.press('Niveau bepalen');
    await visitor.look('niveau bepaald');
  });

  step('writes the profile', async () => {
    await visitor.follow('Maak het functieprofiel');
    await fillDate(visitor, { ...profile.inForce, month: '13' });
    await visitor.press('Bewaren en verder');
    await visitor.look('fout');
    await fillDate(visitor, profile.inForce);
    await visitor.look();
    await saveSection(visitor);
    await visitor.look();
    await saveSection(visitor);
    await visitor.page.getByLabel('Context bij jullie').fill(profile.context);
    await visitor.look();
    await saveSection(visitor);
    await visitor.page.getByLabel('Naam van de direct leidinggevende').fill(profile.manager);
    await visitor.page.getByLabel('Geeft leiding aan').fill(profile.leads);
    await visitor.look();
    await saveSection(visitor);
  });

  step('finds the tasks that were answered with no left out of the result areas', async () => {
    const dropped = visitor.page.locator('input[name="tasks.004-rg1-taak-5a.keuze"]:checked');
    expect(await dropped.getAttribute('value')).toBe('weglaten');
    await adaptLine(visitor, 'tasks.004-rg1-taak-1b', profile.adaptedTask);
    await addLine(visitor, 'indicators', profile.addedIndicator);
    for (const id of Object.keys(keyAreas)) {
      expect(new URL(visitor.page.url()).pathname).toMatch(new RegExp(`resultaatgebied-${id}$`));
      await visitor.look();
      await saveSection(visitor);
    }
    await visitor.look();
    await saveSection(visitor);
  });

  step('swaps a competency', async () => {
    expect(await visitor.text()).toContain('Je hebt er 5. Verwijder er eerst een.');
    await visitor.look();
    await visitor.press('Kwaliteit leveren verwijderen');
    await visitor.page
      .getByLabel('Competentie toevoegen')
      .selectOption({ label: 'Relaties bouwen en netwerken' });
    await visitor.press('Toevoegen (competentie)');
    await visitor.look('gewisseld');
    await saveSection(visitor);
  });

  step('finishes the profile and downloads it', async () => {
    await visitor.page.getByLabel('Contacten binnen de organisatie').fill(profile.contactsInside);
    await visitor.page.getByLabel('Contacten buiten de organisatie').fill(profile.contactsOutside);
    await visitor.look();
    await saveSection(visitor);
    await visitor.look();
    await saveSection(visitor);
    await visitor.look();
    await visitor.press('Profiel klaarmaken');
    await visitor.look('klaar');
    const file = await download(visitor, 'Functieprofiel downloaden (pdf)');
    expect(file.name).toBe('functieprofiel-key-accountmanager-bouwmarkten.pdf');
    expect(file.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    pdf = file.bytes;
    expect(emptySignatureFields(pdf)).toEqual(['handtekening_leidinggevende', 'handtekening_medewerker']);
  });

  describeWith('pdftotext', 'the text of the downloaded profile', () => {
    it('holds everything that was entered, and the note about the level', () => {
      const entered = [
        firstPerson.organisatie,
        keyJob.name,
        keyJob.department,
        keyJob.number,
        ...Object.values(keyAreas).map(({ reason }) => reason),
        ...Object.values(effortChoices).map(({ explanation }) => explanation),
        ...Object.values(profile).map((value) => (typeof value === 'string' ? value : value.inWords)),
        'Relaties bouwen en netwerken',
        'Het functieniveau rust uitsluitend op het functieprofiel',
      ];
      expect(missingTexts(pdfPages(pdf), entered)).toEqual([]);
    });

    it('leaves out the competency that was taken away', () => {
      expect(missingTexts(pdfPages(pdf), ['Kwaliteit leveren'])).toEqual(['Kwaliteit leveren']);
    });
  });

  step('answers a combination of two functies on one page', async () => {
    await visitor.open(urls.functieNieuw());
    const id = await makeJob(visitor, combinationJob);
    await visitor.open(urls.poort(id));
    await answerGates(visitor, { sales: 'ja', leads: 'functioneel', chain: 'ja' });
    await visitor.open(urls.alles(id));
    await answerOnOnePage(visitor, accountmanagerAnswers);
    await visitor.look();
    await visitor.press(/^Alles bewaren/);
    for (const [area, answers] of Object.entries(combinationAreas)) {
      await visitor.open(urls.gebied(id, area));
      await answerArea(visitor, answers);
      await visitor.press(/^Bewaren en naar/);
    }
    await visitor.open(urls.controleren(id));
    await visitor.look('combinatie');
    await visitor.press('Vraag het advies');
    expect(await visitor.heading()).toBe('Advies: niveau B');
    expect(await visitor.text()).toMatch(/combinatie/i);
    await visitor.look('combinatie');
  });

  it('finds no fault on any of these pages', () => {
    expect(visitor.inspector.faults).toEqual([]);
    expect(visitor.inspector.looks).toBeGreaterThan(30);
  });
});
