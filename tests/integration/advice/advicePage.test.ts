import { canWeigh } from '../../../src/domain/grading/weighedAnswer';
import { emptySheet } from '../../../src/domain/grading/sheet';
import type { AdviceFile } from '../../../src/application/grading/viewAdvice';
import { explainAdvice } from '../../../src/presentation/advice/explainAdvice';
import { orHigher } from '../../../src/presentation/advice/labels';
import { percent } from '../../../src/presentation/shared/numbers';
import { urls } from '../../../src/web/urls';
import { realAreas, realRaster } from '../../support/grading/realCatalogs';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import {
  areasAnswered,
  chainGates,
  graderOf,
  plainGates,
  reasonFor,
  sheetAt,
  type Grader,
} from './gradedJobs';

/** As the text of a page is read: with ordinary spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

let test: TestApp;
let browser: HttpBrowser;
let grader: Grader;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  grader = await graderOf(test);
});
afterAll(() => test.close());

async function open(jobId: string): Promise<{ page: Page; adviceFile: AdviceFile }> {
  return { page: await browser.open(urls.advies(jobId)), adviceFile: await grader.view(jobId) };
}

const heavyUp = {
  'plannen-maken': 'C',
  verkoopstijl: 'C',
  'impact-van-voorstellen': 'C',
  complexiteit: 'C',
  onderhandelingsmandaat: 'C',
  onderhandelingsvrijheid: 'C',
  'netwerk-beheren': 'C',
};

function count(page: Page, needle: string): number {
  return page.body.split(needle).length - 1;
}

/** The part of the page between a heading and the next card. */
function cardOf(page: Page, heading: string): string {
  const start = page.text.indexOf(heading);
  return start === -1 ? '' : page.text.slice(start, start + 1500);
}

describe('the page of an advice that is a level', () => {
  it('says the level, how firm it is and why, in the words of the explanation', async () => {
    const { page, adviceFile } = await open(
      await grader.gradeAndAsk(
        'Accountmanager Noord',
        sheetAt('B', { 'plannen-maken': 'C', klantgroep: 'A' }),
      ),
    );
    const explanation = explainAdvice(adviceFile.catalogs, adviceFile.receipt);
    expect(adviceFile.receipt.advice.outcome).toBe('B');
    expect(page.status).toBe(200);
    expect(page.title).toBe('Advies voor Accountmanager Noord: niveau B – Functiewaardering');
    expect(page.headings).toEqual(['Advies: niveau B']);
    for (const sentence of [
      ...explanation.summary,
      explanation.strength,
      explanation.whyNotHigher,
      explanation.whyNotLower,
      ...explanation.changes,
    ]) {
      expect(page.text).toContain(plain(sentence));
    }
  });

  it('gives the shares and the counts of the receipt', async () => {
    const { page, adviceFile } = await open(
      await grader.gradeAndAsk('Accountmanager cijfers', sheetAt('B', { ...heavyUp, productkennis: 'A' })),
    );
    const { thresholds } = adviceFile.receipt.advice;
    expect(thresholds.map(({ share }) => share)).toEqual([1, expect.any(Number), expect.any(Number)]);
    for (const { level, share, for: inFavour, against, reached } of thresholds) {
      const drawn = `${orHigher(level)} ${inFavour.length} voor, ${against.length} tegen ${plain(percent(share ?? 0))} ${reached ? 'gehaald' : 'niet gehaald'}`;
      expect(page.text).toContain(drawn);
      const tabled = `${orHigher(level)} ${inFavour.length} ${against.length} ${plain(percent(share ?? 0))} ${reached ? 'ja' : 'nee'}`;
      expect(page.text).toContain(tabled);
    }
  });

  it('shows every answer that was used at every threshold, with reason, evidence and source', async () => {
    const sheet = sheetAt('B', { 'collegas-coachen': 'nvt', productkennis: 'zwaarder' });
    const { page, adviceFile } = await open(
      await grader.gradeAndAsk('Accountmanager redenen', {
        ...sheet,
        answers: {
          ...sheet.answers,
          'plannen-maken': {
            choice: 'C',
            reason: 'Schrijft <b>zelf</b> het plan & de begroting.',
            evidence: 'Accountplan 2026, map Verkoop',
            doubt: true,
          },
        },
      }),
    );
    const { thresholds } = adviceFile.receipt.advice;
    const used = thresholds.flatMap((threshold) => [...threshold.for, ...threshold.against]);
    expect(count(page, 'class="fw-reden"')).toBe(used.length);
    for (const id of new Set(used)) {
      const name = realRaster.catalog.criteria.find((criterion) => criterion.id === id)?.shortName ?? '';
      const times = used.filter((one) => one === id).length;
      expect(count(page, `<h3>${name.replace("'", '&#39;')}</h3>`)).toBe(times);
      if (id !== 'plannen-maken') expect(count(page, `“${reasonFor(id)}”`)).toBe(times);
    }
    expect(used).not.toContain('collegas-coachen');
    expect(page.text).toContain('“Schrijft <b>zelf</b> het plan & de begroting.”');
    expect(page.text).toContain('Bewijs: Accountplan 2026, map Verkoop');
    expect(page.text).toContain('telt zwaar. Bron: 001-aard-C4');
    expect(page.text).toContain('Twijfel');
    expect(page.text).toContain("Collega's coachen: niet van toepassing");
  });

  it('says where a statement is not in the source', async () => {
    const derived = realRaster.catalog.criteria.find(
      (criterion) => canWeigh(criterion) && criterion.options.some((option) => option.derived),
    );
    if (derived === undefined) throw new Error('no weighing criterion has a derived option');
    const option = derived.options.find((one) => one.derived)?.id ?? '';
    const { page } = await open(
      await grader.gradeAndAsk('Accountmanager afgeleid', sheetAt('B', { [derived.id]: option })),
    );
    expect(page.text).toContain('Niet in de bron: het tegendeel van een ander niveau.');
  });

  it('names the catalogs, their hashes and the method', async () => {
    const { page } = await open(await grader.gradeAndAsk('Accountmanager bon', sheetAt('C')));
    expect(page.text).toContain('accountmanager, versie 1.0.0');
    expect(page.text).toContain(realRaster.sha256);
    expect(page.text).toContain(realAreas.sha256);
    expect(page.text).toContain('Drempelmethode, versie 1');
    expect(page.text).toContain('Gevraagd op 21 november 2026 om 10.00 uur.');
    expect(page.text).not.toMatch(/salaris|\bpunten|loonschaal/i);
  });

  it('tells who did which step and when', async () => {
    const { page } = await open(await grader.gradeAndAsk('Accountmanager stappen', sheetAt('A')));
    const steps = cardOf(page, 'Stappen');
    expect(steps).toContain('Vragen beantwoord Fenna Brouwer, 21 november 2026');
    expect(steps).toContain('Advies gevraagd Fenna Brouwer, 21 november 2026 om 10.00 uur');
    expect(steps).toContain('Niveau bepalen (nog niet gedaan) nu aan zet');
  });
});

describe('the page of a border case', () => {
  it('warns once, says why and names the questions that tip and those in doubt', async () => {
    const sheet = sheetAt('B', heavyUp);
    const { page, adviceFile } = await open(
      await grader.gradeAndAsk('Accountmanager grens', {
        ...sheet,
        answers: {
          ...sheet.answers,
          'werk-en-denkniveau': { choice: 'B', reason: 'Zie de vacature.', doubt: true },
        },
      }),
    );
    const explanation = explainAdvice(adviceFile.catalogs, adviceFile.receipt);
    expect(adviceFile.receipt.advice.thresholds[2]?.share).toBe(0.5);
    expect(count(page, 'fw-melding--let')).toBe(1);
    expect(page.text).toContain('Let op: dit is een grensgeval');
    for (const sentence of explanation.borderCase) expect(page.text).toContain(plain(sentence));
    const tipping = new Set(
      adviceFile.receipt.advice.tipping
        .filter(({ oneStep }) => oneStep)
        .map(({ criterionId }) => criterionId),
    );
    const weighing = realRaster.catalog.criteria.filter(canWeigh);
    const [sentence = ''] = /Laat iemand meekijken bij vraag .*? voordat/.exec(page.text) ?? [];
    weighing.forEach(({ id, shortName }, index) => {
      const named = sentence.includes(`${index + 1} : ${shortName}`);
      expect([id, named]).toEqual([id, tipping.has(id) || id === 'werk-en-denkniveau']);
    });
    expect(page.text).toContain('Er is twijfel genoteerd bij ‘Werk- en denkniveau’.');
  });

  it('shows at most five questions that tip, and the others in a table', async () => {
    const { page, adviceFile } = await open(
      await grader.gradeAndAsk('Accountmanager doorslag', sheetAt('B', heavyUp)),
    );
    const { tipping } = adviceFile.receipt.advice;
    const questions = new Set(tipping.map(({ criterionId }) => criterionId));
    expect(questions.size).toBeGreaterThan(5);
    expect(page.text).toContain('Deze antwoorden geven de doorslag');
    expect(page.text).toContain('Dan wordt het advies niveau C.');
    expect(page.text).toContain(`En nog ${questions.size - 5} andere vragen.`);
    expect(page.text).toContain(`Bekijk ${tipping.length} wijzigingen in een tabel`);
    expect(count(page, '<span class="fw-pijl">')).toBe(5 + tipping.length);
  });
});

describe('the page of an outcome that is no level', () => {
  it('says what to do below A', async () => {
    const { page, adviceFile } = await open(await grader.gradeAndAsk('Junior', sheetAt('lichter')));
    expect(adviceFile.receipt.advice.outcome).toBe('onder-a');
    expect(page.headings).toEqual(['Advies: lichter dan niveau A']);
    expect(cardOf(page, 'Wat kun je nu doen?')).toContain('loop de taken per rol na');
    expect(page.text).toContain('Waarom niet niveau A?');
  });

  it('says what to do outside the family, with the gates that decided', async () => {
    const jobId = await grader.gradeAndAsk('Teamleider', {
      ...sheetAt('C'),
      gates: { ...plainGates, leidinggeven: 'team' },
    });
    const { page } = await open(jobId);
    expect(page.headings).toEqual(['Advies: past niet bij deze functies']);
    expect(cardOf(page, 'Wat kun je nu doen?')).toContain('deskundige functiewaardering');
    expect(cardOf(page, 'Antwoorden op de poortvragen')).toContain('Ja, aan een team');
    expect(page.text).toContain('Dit beeld beslist hier niet.');
    expect(page.body).toContain(`href="${urls.poort(jobId)}"`);
  });

  it('stops after the gates when it is no accountmanager at all', async () => {
    const { page } = await open(
      await grader.gradeAndAsk('Magazijn', {
        ...emptySheet,
        gates: { ...plainGates, 'klantrelatie-en-verkoop': 'nee' },
      }),
    );
    expect(page.headings).toEqual(['Advies: past niet bij deze functies']);
    expect(page.text).not.toContain('Niveauprofiel');
    expect(page.text).not.toContain('Dit advies is voorlopig');
  });

  it('asks for examples when the heavy answers contradict each other', async () => {
    const jobId = await grader.gradeAndAsk(
      'Accountmanager tegenspraak',
      sheetAt('B', {
        'plannen-maken': 'A',
        verkoopstijl: 'A',
        'impact-van-voorstellen': 'C',
        onderhandelingsmandaat: 'C',
        onderhandelingsvrijheid: 'C',
      }),
    );
    const { page } = await open(jobId);
    expect(page.headings).toEqual(['Advies: nog niet te bepalen (voorlopig niveau B)']);
    expect(cardOf(page, 'Zoek voorbeelden bij deze vragen')).toContain('Vraag 5: Plannen maken');
    expect(page.body).toContain(
      `<a class="govuk-link" href="${urls.vraag(jobId, 12)}">Vraag 12: Impact van voorstellen</a>`,
    );
    expect(count(page, 'fw-melding--let')).toBe(1);
  });

  it('gives the verdict, the share and the tasks per area for a Key accountmanager', async () => {
    const { page, adviceFile } = await open(
      await grader.gradeAndAsk(
        'Key accountmanager supermarkten',
        {
          ...emptySheet,
          gates: chainGates,
          ...areasAnswered({ rg1: 'ja', rg2: 'ja', rg3: 'ja', rg4: 'ja' }),
        },
        'key-accountmanager',
      ),
    );
    const explanation = explainAdvice(adviceFile.catalogs, adviceFile.receipt);
    expect(page.headings).toEqual(['Advies: Key accountmanager']);
    expect(explanation.areas).toHaveLength(4);
    explanation.areas.forEach((area, index) => {
      expect(page.text).toContain(plain(`${index + 1}. ${area.name} ${area.verdict} ${area.sentence}`));
    });
    const tasks = realAreas.catalog.resultAreas.slice(0, 4).flatMap((area) => area.tasks);
    for (const task of tasks) expect(page.text).toContain(`Ja: ${task.text.replaceAll('**', '')} Bron: `);
    expect(page.text).toContain('“Zo werkt het in gebied rg1.”');
    expect(page.text).not.toContain('Niveauprofiel');
  });

  it('shows a combination with its areas, and keeps the level of the raster', async () => {
    const { page } = await open(
      await grader.gradeAndAsk('Accountmanager met keten', {
        ...sheetAt('B'),
        gates: chainGates,
        ...areasAnswered({ rg1: 'ja', rg2: 'ja', rg3: 'nee', rg4: 'nee' }),
      }),
    );
    expect(page.headings).toEqual(['Advies: niveau B']);
    const combination = cardOf(page, 'Dit is een combinatie van functies');
    expect(combination).toContain('‘Jaarplan account(s)’ en ‘Accountmanagement’');
    expect(combination).toContain('Deel de twee delen van de functie apart in.');
    expect(page.text).toContain('Hoort niet bij de functie');
  });

  it('sends a job with too few Key areas to the criteria of the Accountmanager', async () => {
    const { page } = await open(
      await grader.gradeAndAsk(
        'Key accountmanager drogisten',
        {
          ...emptySheet,
          gates: chainGates,
          ...areasAnswered({ rg1: 'ja', rg2: 'nee', rg3: 'nee', rg4: 'nee' }),
        },
        'key-accountmanager',
      ),
    );
    expect(page.headings).toEqual(['Advies: nog niet te bepalen']);
    expect(page.body).toContain(`href="${urls.functieNieuw()}"`);
  });
});

describe('the page of an advice that is not there yet', () => {
  const begun = {
    ...emptySheet,
    gates: plainGates,
    answers: { 'plannen-maken': { choice: 'B' }, productkennis: { choice: 'A' } },
  };

  it('says that it is provisional and links to the questions that are open', async () => {
    const jobId = await grader.grade('Accountmanager begonnen', begun);
    const { page } = await open(jobId);
    expect(page.text).toContain('Dit advies is voorlopig');
    expect(page.text).toContain('Er staan nog 16 van de 19 pagina’s met vragen open.');
    expect(page.text).toContain('Beantwoord eerst deze vragen');
    expect(page.body).toContain(`href="${urls.vraag(jobId, 6)}">Vraag 6: Mate van complexiteit</a>`);
    expect(page.forms.map(({ action }) => action)).not.toContain(urls.advies(jobId));
    expect(page.text).not.toContain('Niveau bepalen Antwoorden');
  });

  it('lists all open pages when a level can already be advised', async () => {
    const whole = sheetAt('B');
    const { 'klantbestand-en-prospects': first, productkennis: second, ...answers } = whole.answers;
    expect([first, second]).not.toContain(undefined);
    const jobId = await grader.grade('Accountmanager bijna', { ...whole, answers });
    const { page } = await open(jobId);
    expect(page.headings).toEqual(['Voorlopig advies: niveau B']);
    const todo = cardOf(page, 'Nog te beantwoorden');
    expect(todo).toContain('Vraag 1: Klanten en prospects');
    expect(todo).toContain('Vraag 17: Kennis van producten');
    expect(page.body).toContain(`href="${urls.vraag(jobId, 1)}">Verder met de vragen</a>`);
  });

  it('works on a job without any answer', async () => {
    const jobId = await grader.grade('Lege functie', emptySheet);
    const { page } = await open(jobId);
    expect(page.status).toBe(200);
    expect(page.headings).toEqual(['Advies: nog niet te bepalen']);
    expect(page.body).toContain(`href="${urls.poort(jobId)}">Verder met de vragen</a>`);
  });

  it('has a button that asks for the advice once everything is answered', async () => {
    const jobId = await grader.grade('Accountmanager klaar', sheetAt('C'));
    const { page } = await open(jobId);
    expect(page.text).toContain('Alles is beantwoord');
    const asked = await page.submit({}, { action: urls.advies(jobId) });
    expect(asked.path).toBe(urls.advies(jobId));
    expect(asked.body).toContain(`href="${urls.niveau(jobId)}">Niveau bepalen</a>`);
    expect((await grader.view(jobId)).file.job.status).toBe('geadviseerd');
  });

  it('asks again after an answer was changed', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager opnieuw', sheetAt('C'));
    await grader.answer(jobId, 'plannen-maken', { value: 'B' });
    const { page } = await open(jobId);
    expect(page.forms.map(({ action }) => action)).toContain(urls.advies(jobId));
    expect(cardOf(page, 'Stappen')).toContain('Advies vragen (nog niet gedaan) opnieuw vragen, nu aan zet');
  });

  it('refuses to give an advice while a gate is open', async () => {
    const jobId = await grader.grade('Accountmanager zonder poort', { ...sheetAt('B'), gates: {} });
    const { page } = await open(jobId);
    const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    const answer = await browser.send(urls.advies(jobId), { method: 'POST', form: { _csrf: token } });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Er moet eerst nog iets af');
  });
});
