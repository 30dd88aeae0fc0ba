import type { LevelDecision } from '../../../src/domain/grading/levelDecision';
import { emptySheet } from '../../../src/domain/grading/sheet';
import { urls } from '../../../src/web/urls';
import { addEmployer, aJob, anAccount, anOrganisation } from '../../support/database';
import { realRaster } from '../../support/grading/realCatalogs';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { graderOf, plainGates, sheetAt, type Grader } from './gradedJobs';

let test: TestApp;
let browser: HttpBrowser;
let grader: Grader;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  grader = await graderOf(test);
});
afterAll(() => test.close());

function decisionsOf(jobId: string): Promise<readonly LevelDecision[]> {
  return test.unitOfWork.read(grader.actor.organisationId, ({ decisions }) => decisions.listForJob(jobId));
}

async function auditKinds(jobId: string): Promise<readonly string[]> {
  const entries = await test.unitOfWork.read(grader.actor.organisationId, ({ audit }) =>
    audit.listForJob(jobId),
  );
  return entries.map(({ event }) => event.kind);
}

function tokenOf(page: Page): string {
  return page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
}

describe('the page on which the level is set', () => {
  it('shows the advice and the levels, with nothing chosen', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager keuze', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    expect(page.status).toBe(200);
    expect(page.text).toContain('De werkgever bepaalt het niveau. Dit programma geeft alleen advies.');
    expect(page.text).toContain('Advies: niveau B');
    const radios = page.forms.flatMap(({ fields }) => fields).filter(({ type }) => type === 'radio');
    expect(radios.map(({ value }) => value)).toEqual(['A', 'B', 'C', 'key-accountmanager']);
    expect(radios.filter(({ sent }) => sent)).toEqual([]);
    expect(page.text).toContain(
      'Je kiest niveau C. Het advies is niveau B. Leg uit waarom. Deze uitleg komt in het profiel.',
    );
    expect(page.text).not.toContain('Let op');
  });

  it('advises a second look at a border case', async () => {
    const jobId = await grader.gradeAndAsk(
      'Accountmanager op de grens',
      sheetAt('B', {
        'plannen-maken': 'C',
        verkoopstijl: 'C',
        'impact-van-voorstellen': 'C',
        complexiteit: 'C',
        onderhandelingsmandaat: 'C',
        onderhandelingsvrijheid: 'C',
        'netwerk-beheren': 'C',
      }),
    );
    const page = await browser.open(urls.niveau(jobId));
    expect(page.text).toContain('Let op: dit is een grensgeval');
    expect(page.text).toContain('Laat iemand meekijken bij vraag');
  });

  it('is not there before the advice was asked, and says why', async () => {
    const jobId = await grader.grade('Accountmanager te vroeg', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    expect(page.status).toBe(409);
    expect(page.headings).toEqual(['Vraag eerst het advies']);
    expect(page.body).toContain(`href="${urls.advies(jobId)}"`);
  });

  it('asks first for the reasons that are missing, with a link to each', async () => {
    const whole = sheetAt('B');
    const jobId = await grader.gradeAndAsk('Accountmanager zonder uitleg', {
      ...whole,
      answers: {
        ...whole.answers,
        'plannen-maken': { choice: 'B', reason: '' },
        productkennis: { choice: 'B', reason: ' ' },
      },
    });
    const page = await browser.open(urls.niveau(jobId));
    expect(page.text).toContain('Bij 2 antwoorden ontbreekt nog een uitleg.');
    expect(page.body).toContain(`href="${urls.vraag(jobId, 5)}">Vraag 5: Plannen maken</a>`);
    expect(page.body).toContain(`href="${urls.vraag(jobId, 17)}">Vraag 17: Kennis van producten</a>`);
    expect(page.forms.map(({ action }) => action)).not.toContain(urls.niveau(jobId));

    const answer = await browser.send(urls.niveau(jobId), {
      method: 'POST',
      form: {
        _csrf: tokenOf(page),
        advies: (await grader.view(jobId)).mark,
        niveau: 'B',
        'uitleg-B': '',
      },
    });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Nog niet elk antwoord heeft een uitleg');
    expect(await decisionsOf(jobId)).toEqual([]);
  });
});

describe('setting the level', () => {
  it('follows the advice without a reason', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager volgt', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    const after = await page.submit({ niveau: 'B' });
    expect(after.path).toBe(urls.functie(jobId));
    const [decision] = await decisionsOf(jobId);
    expect(decision).toMatchObject({ level: 'B', reason: '', decidedByName: 'Fenna Brouwer' });
    expect(decision?.receipt.catalog.sha256).toBe(realRaster.sha256);
    expect((await grader.view(jobId)).file.job.status).toBe('niveau-bepaald');

    const shown = await browser.open(urls.niveau(jobId));
    expect(shown.headings).toEqual(['Het niveau is bepaald: niveau B']);
    expect(shown.text).toContain('Het besluit volgt het advies.');
    expect(shown.text).toContain('Bepaald door Fenna Brouwer');
    expect(shown.text).toContain('21 november 2026 om 10.00 uur');
    expect(shown.body).toContain(`href="${urls.heropenen(jobId)}"`);
  });

  it('refuses to deviate without a reason, and keeps the choice', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager wijkt af', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    const refused = await page.submit({ niveau: 'C', 'uitleg-B': 'Dit hoort bij B.', 'uitleg-C': '   ' });
    expect(refused.status).toBe(422);
    expect(refused.title).toMatch(/^Fout: /);
    expect(refused.body).toContain('<a href="#uitleg-C">Leg uit waarom je niveau C kiest.</a>');
    const fields = refused.forms.flatMap((form) => form.fields);
    expect(fields.filter(({ name, sent }) => name === 'niveau' && sent).map(({ value }) => value)).toEqual([
      'C',
    ]);
    expect(fields.find(({ name }) => name === 'uitleg-B')?.value).toBe('Dit hoort bij B.');
    expect(await decisionsOf(jobId)).toEqual([]);

    const reason = 'De functie bouwt een nieuwe markt op.\nDat is <zwaarder> dan het raster laat zien.';
    await refused.submit({ 'uitleg-C': reason });
    expect((await decisionsOf(jobId))[0]).toMatchObject({ level: 'C', reason });
    const shown = await browser.open(urls.niveau(jobId));
    expect(shown.text).toContain('Advies Niveau B');
    expect(shown.text).toContain('Het besluit wijkt af van het advies.');
    expect(shown.text).toContain('Dat is <zwaarder> dan het raster laat zien.');
    const advice = await browser.open(urls.advies(jobId));
    expect(advice.text).toContain('Het niveau is bepaald: niveau C');
    expect(advice.text).toContain('Het besluit wijkt af van dit advies.');
  });

  it('refuses a form without a choice, a level that is not there and a reason that is too long', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager fouten', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    const none = await page.submit({});
    expect(none.status).toBe(422);
    expect(none.body).toContain('<a href="#niveau">Kies een niveau.</a>');
    const unknown = await page.submit({ niveau: 'D' });
    expect(unknown.status).toBe(422);
    expect(unknown.body).toContain('<a href="#niveau">Kies een niveau.</a>');
    const long = await page.submit({ niveau: 'A', 'uitleg-A': 'a'.repeat(1007) });
    expect(long.status).toBe(422);
    expect(long.body).toContain('<a href="#uitleg-A">Maak je uitleg korter. Haal 7 tekens weg.</a>');
    expect(await decisionsOf(jobId)).toEqual([]);
  });

  it('lets set a level when the advice is none, with a reason', async () => {
    const jobId = await grader.gradeAndAsk('Teamleider buiten', {
      ...sheetAt('C'),
      gates: { ...plainGates, leidinggeven: 'team' },
    });
    const page = await browser.open(urls.niveau(jobId));
    expect(page.text).toContain(
      'Je kiest niveau C. Volgens het advies past de functie hier niet bij. Leg uit waarom.',
    );
    expect((await page.submit({ niveau: 'C' })).status).toBe(422);
    await page.submit({ niveau: 'C', 'uitleg-C': 'Een deskundige keek mee en kwam op C.' });
    expect((await decisionsOf(jobId))[0]?.level).toBe('C');
  });

  it('sets one level when the form is sent twice', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager dubbel', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    const answers = await Promise.all([page.submit({ niveau: 'B' }), page.submit({ niveau: 'B' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.text).toContain('Het niveau was al bepaald');
    expect(late?.headings).toEqual(['Het niveau is bepaald: niveau B']);
    expect(await decisionsOf(jobId)).toHaveLength(1);
    expect((await auditKinds(jobId)).filter((kind) => kind === 'niveau-bepaald')).toHaveLength(1);
  });
});

describe('an advice that changed after the page was opened', () => {
  it('is shown, and nothing is stored, while nobody asked for the new advice', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager ingehaald', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    for (const id of [
      'plannen-maken',
      'verkoopstijl',
      'impact-van-voorstellen',
      'complexiteit',
      'klantgroep',
    ]) {
      await grader.answer(jobId, id, { value: 'C' });
    }
    const refused = await page.submit({ niveau: 'C', 'uitleg-C': 'Mijn uitleg over <C>.' });
    expect(refused.status).toBe(409);
    expect(refused.headings).toEqual(['Het advies is veranderd']);
    const { advice } = (await grader.view(jobId)).receipt;
    expect(refused.text).toContain(`Advies: niveau ${advice.outcome}`);
    expect(refused.text).toContain('Mijn uitleg over <C>.');
    expect(refused.body).toContain(`href="${urls.advies(jobId)}"`);
    expect(await decisionsOf(jobId)).toEqual([]);
  });

  it('asks to choose again on the new advice when that was asked', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager opnieuw gevraagd', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    await grader.answer(jobId, 'plannen-maken', { reason: 'Een andere uitleg van een collega.' });
    await grader.ask(jobId);
    const refused = await page.submit({ niveau: 'C', 'uitleg-C': 'Mijn uitleg.' });
    expect(refused.status).toBe(409);
    expect(refused.title).toContain('Het advies is veranderd');
    expect(refused.text).toContain('Wat je typte, staat er nog. Kies opnieuw.');
    const fields = refused.forms.flatMap((form) => form.fields);
    expect(fields.filter(({ type, sent }) => type === 'radio' && sent)).toEqual([]);
    expect(fields.find(({ name }) => name === 'uitleg-C')?.value).toBe('Mijn uitleg.');
    expect(await decisionsOf(jobId)).toEqual([]);

    await refused.submit({ niveau: 'C' });
    expect((await decisionsOf(jobId))[0]).toMatchObject({ level: 'C', reason: 'Mijn uitleg.' });
  });
});

describe('the advice after the level was set', () => {
  it('is the frozen one, never a second computation', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager bevroren', sheetAt('B'));
    const { receipt } = await grader.view(jobId);
    const { organisationId, accountId, name } = grader.actor;
    const catalog = {
      ...realRaster.catalog,
      criteria: realRaster.catalog.criteria.map((criterion) =>
        criterion.id === 'plannen-maken' ? { ...criterion, shortName: 'Plannen van toen' } : criterion,
      ),
    };
    await test.unitOfWork.write(organisationId, async ({ decisions, jobs }) => {
      await decisions.insert({
        id: 'besluit-van-toen',
        jobId,
        level: 'C',
        reason: 'Zo is het toen besloten.',
        receipt: {
          ...receipt,
          catalog: { ...receipt.catalog, version: '0.9.0' },
          advice: {
            ...receipt.advice,
            outcome: 'C',
            provisionalLevel: 'C',
            thresholds: receipt.advice.thresholds.map((threshold) => ({
              ...threshold,
              share: 0.77,
              weightFor: 77,
              weightAgainst: 23,
              reached: true,
            })),
          },
        },
        catalogs: [catalog],
        decidedBy: accountId,
        decidedByName: name,
        decidedAt: '2026-11-20T15:30:00.000Z',
        withdrawnAt: null,
        withdrawnReason: '',
      });
      await jobs.follow(jobId, 'niveau-bepaald', '2026-11-20T15:30:00.000Z');
    });
    const page = await browser.open(urls.advies(jobId));
    expect(page.headings).toEqual(['Advies: niveau C']);
    expect(page.text).toContain('77 % gehaald');
    expect(page.text).toContain('Plannen van toen');
    expect(page.text).toContain('accountmanager, versie 0.9.0');
    expect(page.text).toContain('Vastgelegd met het besluit, op 20 november 2026 om 16.30 uur.');
    const { body } = await browser.send(urls.adviesJson(jobId));
    expect(JSON.parse(body)).toMatchObject({ advies: { uitkomst: 'C', catalogus: { versie: '0.9.0' } } });
  });

  it('cannot be asked again, and the page says what to do first', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager vast', sheetAt('A'));
    const page = await browser.open(urls.niveau(jobId));
    const after = await page.submit({ niveau: 'A' });
    const answer = await browser.send(urls.advies(jobId), {
      method: 'POST',
      form: { _csrf: tokenOf(after) },
    });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Open het dan eerst weer.');
    expect(await auditKinds(jobId)).toEqual(expect.arrayContaining(['advies-gegeven', 'niveau-bepaald']));
  });
});

describe('a job of another employer', () => {
  it('does not exist for any of these pages', async () => {
    const other = anOrganisation({ id: 'org-polder', name: 'Zuivel Polderzicht' });
    const account = anAccount({
      id: 'account-polder',
      organisationId: other.id,
      email: 'sem@polder.example',
    });
    await addEmployer(test.unitOfWork, other, account);
    const job = aJob({
      id: 'functie-polder',
      organisationId: other.id,
      createdBy: account.id,
      status: 'geadviseerd',
      catalogSha256: realRaster.sha256,
    });
    await test.unitOfWork.write(other.id, ({ jobs }) => jobs.insert(job));
    const own = await grader.grade('Accountmanager eigen', emptySheet);
    const token = tokenOf(await browser.open(urls.advies(own)));
    for (const path of [
      urls.advies(job.id),
      urls.adviesJson(job.id),
      urls.niveau(job.id),
      urls.heropenen(job.id),
    ]) {
      expect([path, (await browser.send(path)).status]).toEqual([path, 404]);
    }
    const forms = {
      [urls.advies(job.id)]: {},
      [urls.niveau(job.id)]: { niveau: 'B', advies: 'x' },
      [urls.heropenen(job.id)]: { uitleg: 'Daarom.' },
    };
    for (const [path, form] of Object.entries(forms)) {
      const answer = await browser.send(path, { method: 'POST', form: { _csrf: token, ...form } });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});
