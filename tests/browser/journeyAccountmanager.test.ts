import { urls } from '../../src/web/urls';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { download, emptySignatureFields, missingTexts, pdfPages } from '../support/browser/downloadedPdf';
import {
  accountmanagerAdvice,
  accountmanagerAnswers,
  accountmanagerJob,
  accountmanagerProfile as profile,
  competencyChoices,
  conditionChoices,
  effortChoices,
  equalChoices,
} from '../support/browser/journeyContent';
import {
  adaptLine,
  addLine,
  addOwnCompetency,
  dropLine,
  fillDate,
  saveSection,
} from '../support/browser/profileSteps';
import { journeySteps } from '../support/browser/journeySteps';
import { startFirstTime } from '../support/browser/signInSteps';
import { newVisitor, plain, type Visitor } from '../support/browser/visitor';
import {
  answerConditions,
  answerCriteria,
  answerGates,
  answerLightQuestions,
  makeJob,
} from '../support/browser/walkSteps';
import { describeWith } from '../support/pdf/externalTools';
import { firstPerson, startTestApp, type PersonBrowser, type TestApp } from '../support/testApp';

/** Draws waves with the mouse. */
async function drawOn(page: Visitor['page'], selector: string): Promise<void> {
  const pad = page.locator(selector);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  await page.mouse.move(box.x + 30, box.y + 90);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) {
    await page.mouse.move(box.x + 30 + step * 8, box.y + 90 + 30 * Math.sin(step / 2));
  }
  await page.mouse.up();
}

describeInBrowser('an adviser describes and grades an accountmanager', (browser) => {
  let app: TestApp;
  let visitor: Visitor;
  let pdf: Buffer;
  let vera: PersonBrowser;
  const step = journeySteps(() => visitor);

  beforeAll(async () => {
    app = await startTestApp();
    visitor = await newVisitor(browser(), app.baseUrl);
  });
  afterAll(() => app.close());

  step('makes the first account with the link of the first start', async () => {
    await startFirstTime(visitor, app, (await app.firstStartPath()) ?? '', () => visitor.look());
    expect(await visitor.heading()).toBe('Werkvoorraad');
    await visitor.look();
    vera = await app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
    await app.unitOfWork.write(vera.account.organisationId, async ({ departments }) => {
      const { department: name } = accountmanagerJob;
      await departments.insert({ id: 'afdeling', name, parentId: null, revision: 1 });
      await departments.setLeaders('afdeling', [vera.account.id]);
    });
  });

  step('makes a functie and answers the gates', async () => {
    await visitor.follow('Nieuwe functie');
    await visitor.look();
    await makeJob(visitor, accountmanagerJob);
    expect(await visitor.heading()).toBe(accountmanagerJob.name);
    await visitor.look();
    await visitor.follow('Begin met de poortvragen');
    await visitor.look();
    await answerGates(visitor, { sales: 'ja', leads: 'functioneel', chain: 'nee' });
  });

  step('answers every criterion on a page of its own', async () => {
    const questions = await answerCriteria(visitor, accountmanagerAnswers);
    expect(new Set(questions).size).toBe(18);
  });

  step('answers what is equal on all levels, the competencies and the conditions', async () => {
    expect(await visitor.heading()).toBe('Wat op elk niveau gelijk is');
    await visitor.look();
    await answerLightQuestions(visitor, equalChoices);
    await visitor.press(/^Bewaren en naar/);
    expect(await visitor.heading()).toBe('Competenties');
    await visitor.look();
    await answerLightQuestions(visitor, competencyChoices);
    await visitor.press(/^Bewaren en naar/);
    expect(await visitor.heading()).toBe('Werkomstandigheden en inspanning');
    await answerConditions(visitor, conditionChoices, effortChoices);
    await visitor.look();
    await visitor.press('Bewaren en antwoorden controleren');
  });

  step('reads all answers back and asks for the advice', async () => {
    expect(await visitor.heading()).toBe('Controleer de antwoorden');
    const text = await visitor.text();
    for (const { reason = '', evidence = '' } of Object.values(accountmanagerAnswers)) {
      expect(text).toContain(reason);
      expect(text).toContain(evidence);
    }
    await visitor.look();
    await visitor.press('Vraag het advies');
    const { level, shares } = accountmanagerAdvice;
    expect(await visitor.heading()).toBe(`Advies: niveau ${level}`);
    await visitor.look();
    await visitor.page.getByText('Bekijk de cijfers in een tabel').click();
    const rows = await visitor.page.locator('section.fw-scroll tbody tr', { hasText: '%' }).allInnerTexts();
    expect(rows.map((row) => /\d+ %/.exec(plain(row))?.[0])).toEqual([shares.A, shares.B, shares.C]);
    expect(await visitor.text()).toContain(`${shares.B} van het gewicht wijst naar B of hoger.`);
    await visitor.look('met cijfers');
  });

  step('deviates with a reason, and opens the level again', async () => {
    await visitor.follow('Niveau bepalen');
    await visitor.look();
    await visitor.page.getByRole('radio', { name: 'Niveau C' }).check();
    await visitor.press('Niveau bepalen');
    expect(await visitor.text()).toContain('Leg uit waarom je niveau C kiest.');
    await visitor.look('zonder uitleg');
    await visitor.page.locator('[name="uitleg-C"]').fill('De functie krijgt er twee landelijke ketens bij.');
    await visitor.press('Niveau bepalen');
    await visitor.look('niveau bepaald');

    await visitor.follow(/^Niveau bepalen/);
    expect(await visitor.heading()).toBe('Het niveau is bepaald: niveau C');
    expect(await visitor.text()).toContain('Het besluit wijkt af van het advies.');
    await visitor.look('besluit');
    await visitor.follow('Niveau weer openen');
    await visitor.look();
    await visitor.press('Niveau weer openen');
    await visitor.look('zonder uitleg');
    await visitor.page.getByLabel('Waarom open je het niveau weer?').fill('De ketens gaan naar een collega.');
    await visitor.press('Niveau weer openen');
    expect(await visitor.text()).toContain('Klaar voor advies');
  });

  step('follows the advice', async () => {
    await visitor.follow('Controleer de antwoorden');
    await visitor.press('Vraag het advies');
    await visitor.follow('Niveau bepalen');
    await visitor.page.getByRole('radio', { name: 'Niveau B' }).check();
    await visitor.press('Niveau bepalen');
    await visitor.follow(/^Niveau bepalen/);
    expect(await visitor.heading()).toBe('Het niveau is bepaald: niveau B');
    expect(await visitor.text()).toContain('Het besluit volgt het advies.');
    await visitor.look('besluit');
    await visitor.follow('Verder met het profiel');
  });

  step('writes the first sections of the profile', async () => {
    expect(await visitor.heading()).toBe('Gegevens van de functie');
    await fillDate(visitor, profile.inForce);
    await visitor.look();
    await saveSection(visitor);

    await adaptLine(visitor, 'lines.001-doel-1', profile.adaptedPurpose);
    await addLine(visitor, 'lines', profile.addedPurpose);
    await visitor.look('regel erbij');
    await saveSection(visitor);

    await visitor.page.getByLabel('Context bij jullie').fill(profile.context);
    await visitor.look();
    await saveSection(visitor);

    await visitor.page.getByLabel('Naam van de direct leidinggevende').fill(profile.manager);
    await visitor.page.getByLabel(/^Functie van de leidinggevende/).fill(profile.managerRole);
    await visitor.page.getByLabel(/^Naam van de medewerker/).fill(profile.holder);
    await visitor.page.getByLabel('Geeft leiding aan').fill(profile.leads);
    await visitor.look();
    await saveSection(visitor);
  });

  step('keeps, adapts, drops and adds in the result areas', async () => {
    await dropLine(visitor, 'tasks.001-rg1-stap-2');
    await addLine(visitor, 'tasks', profile.addedTask);
    await addLine(visitor, 'indicators', profile.addedIndicator);
    await visitor.look('regels erbij');
    await saveSection(visitor);
    await visitor.look();
    await saveSection(visitor);
    await visitor.look();
    await saveSection(visitor);
    expect(await visitor.heading()).toBe('Kenmerken op dit niveau');
    await visitor.look();
    await saveSection(visitor);
    await addLine(visitor, 'lines', profile.addedKnowledge);
    await visitor.look();
    await saveSection(visitor);
  });

  step('chooses five competencies and no more', async () => {
    expect(await visitor.heading()).toBe('Competenties');
    await visitor.look();
    await addOwnCompetency(visitor, profile.ownCompetency, profile.ownBehaviour);
    expect(await visitor.text()).toContain('Je hebt er 5. Verwijder er eerst een.');
    await visitor.look('vijf');
    await saveSection(visitor);
  });

  step('is told what is still open, and can have a draft', async () => {
    await visitor.follow(/^Controleren/);
    expect(await visitor.heading()).toBe('Controleer het profiel');
    expect(await visitor.text()).toContain('Vul in: ‘Contacten binnen de organisatie’.');
    await visitor.look('open');
    const draft = await download(visitor, 'Concept bekijken (pdf)');
    expect(draft.name).toBe('functieprofiel-accountmanager-regio-noord-concept.pdf');
    await visitor.follow('Vul in: ‘Contacten binnen de organisatie’.');
    await visitor.page.getByLabel('Contacten binnen de organisatie').fill(profile.contactsInside);
    await visitor.page.getByLabel('Contacten buiten de organisatie').fill(profile.contactsOutside);
    await visitor.look();
    await saveSection(visitor);
    await visitor.look();
    await saveSection(visitor);
  });

  step('finishes the profile and downloads it', async () => {
    expect(await visitor.text()).toContain('Alles is ingevuld');
    await visitor.look('ingevuld');
    await visitor.press('Profiel klaarmaken');
    expect(await visitor.text()).toContain('Het profiel is klaar om te tekenen');
    await visitor.look('klaar');
    const file = await download(visitor, 'Functieprofiel downloaden (pdf)');
    expect(file.name).toBe('functieprofiel-accountmanager-regio-noord.pdf');
    expect(file.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    pdf = file.bytes;
    expect(emptySignatureFields(pdf)).toEqual(['handtekening_leidinggevende', 'handtekening_medewerker']);
  });

  step('has it signed: the manager draws a signature with the mouse', async () => {
    const { organisationId } = vera.account;
    const jobId = new URL(visitor.page.url()).pathname.split('/')[2] ?? '';
    const noor = await app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
    await app.unitOfWork.write(organisationId, ({ jobs }) =>
      jobs.setHolders(jobId, [noor.account.id], app.clock.now().toISOString()),
    );
    await visitor.follow('Laten tekenen');
    await visitor.look('aanbieden');
    await visitor.press('Aanbieden om te tekenen');
    await visitor.look('aangeboden');
    const manager = await newVisitor(browser(), app.baseUrl);
    await manager.page
      .context()
      .addCookies([...vera.browser.cookies].map(([name, value]) => ({ name, value, url: app.baseUrl })));
    await manager.open(urls.tekenenAkkoord(jobId));
    const { page } = manager;
    await page.getByLabel('Ik heb het hele profiel gelezen').check();
    await page.getByLabel('Ik teken met muis, vinger of pen').check();
    await drawOn(page, 'canvas');
    await manager.look('tekenen');
    await manager.press('Tekenen voor akkoord');
    expect(await manager.text()).toContain('Je hebt getekend voor akkoord');
    await manager.look('getekend');
    expect(manager.inspector.faults).toEqual([]);
    const [record] = await app.unitOfWork.read(organisationId, async ({ signing }) => {
      const [copy] = await signing.copies(jobId);
      return copy === undefined ? [] : signing.records(copy.id);
    });
    expect(record?.record.signature?.drawing?.strokes.flat().length).toBeGreaterThan(10);
    await manager.close();
  });

  describeWith('pdftotext', 'the text of the downloaded profile', () => {
    it('holds everything that was entered', () => {
      const pages = pdfPages(pdf);
      const entered = [
        firstPerson.organisatie,
        accountmanagerJob.name,
        accountmanagerJob.department,
        accountmanagerJob.number,
        ...Object.values(accountmanagerAnswers).flatMap(({ reason = '', evidence = '' }) => [
          reason,
          evidence,
        ]),
        conditionChoices.verkeer.explanation,
        ...Object.values(effortChoices).map(({ explanation }) => explanation),
        ...Object.values(profile).map((value) => (typeof value === 'string' ? value : value.inWords)),
      ];
      expect(missingTexts(pages, entered)).toEqual([]);
    });

    it('leaves out what was dropped, and is no draft', () => {
      const text = pdfPages(pdf).join('\n');
      expect(text).not.toMatch(/^concept$/im);
      expect(
        missingTexts([text], ['Benadert klanten ook online, in samenspraak met collega’s']),
      ).toHaveLength(1);
    });
  });

  step('meets the employer’s other pages: the list, the work, the method and the help', async () => {
    for (const link of ['Werkvoorraad', 'Functies', 'Zo rekenen wij']) {
      await visitor.page.setViewportSize({ width: 1280, height: 900 });
      await visitor.follow(link);
      await visitor.look('later');
    }
  });

  it('finds no fault on any of these pages', () => {
    expect(visitor.inspector.faults).toEqual([]);
    expect(visitor.inspector.looks).toBeGreaterThan(50);
  });
});
