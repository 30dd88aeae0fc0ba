import { makeReceipt } from '../../../src/domain/grading/receipt';
import { defaultGradingSettings } from '../../../src/domain/grading/advice';
import { emptySheet } from '../../../src/domain/grading/sheet';
import type { GradingSheet } from '../../../src/domain/grading/sheet';
import { adviceJson } from '../../../src/presentation/exchange/adviceJson';
import { readIndeling } from '../../../src/presentation/exchange/readIndeling';
import { urls } from '../../../src/web/urls';
import { realAreas, realRaster } from '../../support/grading/realCatalogs';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { areasAnswered, chainGates, graderOf, plainGates, sheetAt, type Grader } from './gradedJobs';

let test: TestApp;
let browser: HttpBrowser;
let grader: Grader;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  grader = await graderOf(test);
});
afterAll(() => test.close());

interface Downloaded {
  readonly soort: string;
  readonly indeling: unknown;
  readonly advies: object;
}

async function download(jobId: string): Promise<Downloaded> {
  return JSON.parse((await browser.send(urls.adviesJson(jobId))).body) as Downloaded;
}

const both = { raster: realRaster, areas: realAreas };
const onlyAreas = { raster: null, areas: realAreas };

/** The advice that an independent reader of the file comes to. */
function adviceAgain({ indeling }: Downloaded): object {
  const read = readIndeling(indeling, (catalogId) =>
    catalogId === 'accountmanager'
      ? { raster: realRaster.catalog, areas: realAreas.catalog }
      : { raster: null, areas: realAreas.catalog },
  );
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const bound = read.value.catalogId === 'accountmanager' ? both : onlyAreas;
  const receipt = makeReceipt(bound, read.value.sheet, defaultGradingSettings);
  return adviceJson({ raster: bound.raster?.catalog ?? null, areas: bound.areas.catalog }, receipt);
}

const sheets: readonly [string, 'accountmanager' | 'key-accountmanager', GradingSheet][] = [
  ['a level', 'accountmanager', sheetAt('B', { 'plannen-maken': 'C', klantgroep: 'nvt' })],
  [
    'a combination with time shares and conditions',
    'accountmanager',
    {
      ...sheetAt('C'),
      gates: chainGates,
      ...areasAnswered({ rg1: 'ja', rg2: 'deels', rg3: 'ja', rg4: 'nee' }),
      timeShares: { 'key-accountmanager': 0.29, A: 0.07 },
      conditions: { verkeer: 'ja', werkplek: 'nee' },
    },
  ],
  [
    'a Key accountmanager',
    'key-accountmanager',
    {
      ...emptySheet,
      gates: { ...chainGates, leidinggeven: 'team' },
      ...areasAnswered({ rg1: 'ja', rg2: 'ja', rg3: 'ja', rg4: 'ja', rg5: 'nee' }),
    },
  ],
  [
    'an unfinished sheet',
    'accountmanager',
    { ...emptySheet, gates: plainGates, answers: { verkoopstijl: { choice: 'B' } } },
  ],
];

describe('the advice as a file', () => {
  it.each(sheets)('gives the same advice when it is read again: %s', async (name, catalogId, sheet) => {
    const jobId = await grader.grade(`Functie met ${name}`, sheet, catalogId);
    const file = await download(jobId);
    expect(file.soort).toBe('indelingswijzer-advies');
    expect(adviceAgain(file)).toEqual(file.advies);
    const { receipt, catalogs } = await grader.view(jobId);
    expect(file.advies).toEqual(JSON.parse(JSON.stringify(adviceJson(catalogs, receipt))));
  });

  it('carries the decision once the level is set', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager besluit', sheetAt('B'));
    const page = await browser.open(urls.niveau(jobId));
    await page.submit({ niveau: 'A', 'uitleg-A': 'De functie is nieuw en kleiner dan gedacht.' });
    expect((await download(jobId)).indeling).toMatchObject({
      functie: { naam: 'Accountmanager besluit', afdeling: 'Verkoop' },
      besluit: { niveau: 'A', motivering: 'De functie is nieuw en kleiner dan gedacht.' },
    });
  });

  it('comes as an attachment with a safe name, and is never stored by a browser', async () => {
    const jobId = await grader.grade('Accountmanager "Zuid" / Zeeland\u00a0é', sheetAt('A'));
    const { status, headers } = await browser.send(urls.adviesJson(jobId));
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe(
      'attachment; filename=advies-accountmanager-zuid-zeeland-e.json',
    );
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['cache-control']).toContain('no-store');
    const events = await test.unitOfWork.read(grader.actor.organisationId, ({ audit }) =>
      audit.listForJob(jobId),
    );
    expect(events.at(-1)?.event).toEqual({ kind: 'advies-gedownload', jobId });
  });

  it('has the size that the page tells', async () => {
    const jobId = await grader.grade('Accountmanager omvang', sheetAt('C'));
    const { body } = await browser.send(urls.adviesJson(jobId));
    const page = await browser.open(urls.advies(jobId));
    const kiloBytes = Math.round(Buffer.byteLength(body) / 1000);
    expect(page.text).toContain(`Download het advies (json, ${kiloBytes} kB)`);
  });

  it('asks for a sign-in', async () => {
    const jobId = await grader.grade('Accountmanager achter slot', sheetAt('C'));
    const answer = await test.browse().send(urls.adviesJson(jobId), { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(303);
    expect(answer.body).not.toContain('indeling');
  });
});
