import { levels } from '../../../src/domain/catalog/catalog';
import { defaultGradingSettings } from '../../../src/domain/grading/advice';
import { giveAdvice } from '../../../src/domain/grading/giveAdvice';
import { choiceLabel } from '../../../src/presentation/advice/labels';
import { percent } from '../../../src/presentation/shared/numbers';
import { makeViewMethod } from '../../../src/application/grading/viewMethod';
import { releasedLibrary } from '../../support/releasedLibrary';
import { jobStatuses } from '../../../src/domain/workflow/status';
import { onlyOfCopies } from '../../../src/domain/workflow/transitions';
import { statusMeaning } from '../../../src/presentation/jobs/roadText';
import { urls } from '../../../src/web/urls';
import { fixedClock } from '../../support/database';
import { realAreas, realRaster } from '../../support/grading/realCatalogs';
import { elements } from '../../support/htmlPage';
import type { Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let page: Page;

beforeAll(async () => {
  test = await startTestApp();
  page = await test.browse().open(urls.zoRekenenWij());
});
afterAll(() => test.close());

/** White space as a page shows it. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('the page on the method', () => {
  it('can be read without signing in, and stands in the menu frame for who is signed in', async () => {
    expect(page.status).toBe(200);
    expect(page.headings).toEqual(['Zo rekenen wij']);
    const signedIn = await (await test.signedInBrowser()).open(urls.zoRekenenWij());
    expect(signedIn.text).toContain('Fenna Brouwer');
    expect(page.text).not.toContain('Fenna Brouwer');
  });

  it('has beside it the road of a functie, with who does what in every status', async () => {
    const road = await test.browse().open(urls.weg());
    expect(road.status).toBe(200);
    for (const status of jobStatuses.filter((one) => !onlyOfCopies.includes(one))) {
      expect(road.text).toContain(statusMeaning[status]);
    }
    expect(road.text).toContain('Voor akkoord tekenen, of zeggen dat je niet tekent');
    expect(road.text).toContain('De leidinggevende heeft voor akkoord getekend.');
  });

  it('gives the whole explanation of both catalogs, and what they share only once', () => {
    for (const { catalog } of [realRaster, realAreas]) {
      for (const { heading, paragraphs } of catalog.method.explanation) {
        expect(page.text).toContain(shown(heading));
        for (const paragraph of paragraphs) expect(page.text).toContain(shown(paragraph));
      }
    }
    const headings = elements(page.body, 'h3');
    expect(headings.filter((heading) => heading === 'De ondernemingsraad')).toHaveLength(1);
  });

  it('says that the tool advises, that the employer decides and that the works council has a say', () => {
    expect(page.text).toContain('Dit programma adviseert. De werkgever beslist.');
    expect(page.text).toContain('artikel 27 lid 1 van de Wet op de ondernemingsraden (WOR)');
    expect(page.text).toContain('Het advies heeft geen wettelijke status.');
    expect(elements(page.body, 'h2')).toContain('Wat dit programma niet doet');
  });

  it('lists every criterion with its weight, its partner and its factor', () => {
    const { criteria, countedOnce, method } = realRaster.catalog;
    const rows = elements(page.body, 'tr');
    const names = { zwaar: 'Zwaar', midden: 'Middelzwaar', licht: 'Licht' } as const;
    expect(criteria).toHaveLength(29);
    for (const { id, shortName, weight, factors } of criteria) {
      const row = rows.find((text) => text.startsWith(`${shortName} `) && text.includes(factors.main)) ?? '';
      const class_ =
        weight === 'toets'
          ? 'Telt niet mee'
          : weight === 'gelijk'
            ? 'Op elk niveau gelijk'
            : `${names[weight]} (${method.weights[weight]})`;
      expect(row).toContain(class_);
      const partner = countedOnce.find((pair) => pair.includes(id))?.find((one) => one !== id);
      const partnerName = criteria.find((criterion) => criterion.id === partner)?.shortName;
      expect([id, row.includes('samen met')]).toEqual([id, partner !== undefined]);
      if (partnerName !== undefined) expect(row).toContain(`samen met ‘${partnerName}’ één keer`);
      for (const factor of factors.also) expect(row).toContain(factor);
    }
    for (const { name } of realAreas.catalog.resultAreas) expect(page.text).toContain(name);
  });

  it('works an example out with the engine itself', () => {
    const library = releasedLibrary();
    const example = makeViewMethod({ library, clock: fixedClock })().example;
    if (example === null) throw new Error('a raster is in force');
    const { sheet } = example.receipt;
    const advice = giveAdvice({ raster: realRaster.catalog, areas: null }, sheet, defaultGradingSettings);
    expect(advice).toEqual(example.receipt.advice);
    expect(Object.keys(sheet.answers).length).toBeLessThanOrEqual(10);
    const rows = elements(page.body, 'tr');
    for (const [id, { choice }] of Object.entries(sheet.answers)) {
      const name = realRaster.catalog.criteria.find((criterion) => criterion.id === id)?.shortName ?? '';
      const sides = levels.map((level) => {
        const threshold = advice.thresholds.find((one) => one.level === level);
        if (threshold?.for.includes(id) === true) return 'voor';
        return threshold?.against.includes(id) === true ? 'tegen' : 'telt niet mee';
      });
      const found = rows.filter((row) => row.startsWith(name) && row.endsWith(sides.join(' ')));
      expect([id, found.some((row) => row.includes(` ${choiceLabel(choice)} `))]).toEqual([id, true]);
    }
    for (const { weightFor, weightAgainst, share, reached } of advice.thresholds) {
      const halves = (doubled: number): string => String(doubled / 2).replace('.', ',');
      expect(page.text).toContain(
        `${halves(weightFor)} van de ${halves(weightFor + weightAgainst)} wijst erheen. Dat is ${percent(share ?? 0).replaceAll('\u00a0', ' ')}, dus die drempel is ${reached ? 'gehaald' : 'niet gehaald'}.`,
      );
    }
    expect(page.text).toContain(`Advies: niveau ${advice.outcome}.`);
  });

  it('shows in its example what each rule does', () => {
    const library = releasedLibrary();
    const example = makeViewMethod({ library, clock: fixedClock })().example;
    const answers = example?.receipt.sheet.answers ?? {};
    const pairs = realRaster.catalog.countedOnce.filter((pair) => pair.every((id) => id in answers));
    expect(pairs).toHaveLength(1);
    expect(example?.receipt.advice.outcome).toMatch(/^[ABC]$/);
    const straddling = levels.flatMap((level) => {
      const threshold = example?.receipt.advice.thresholds.find((one) => one.level === level);
      const counted = new Set([...(threshold?.for ?? []), ...(threshold?.against ?? [])]);
      return Object.keys(answers).filter((id) => !counted.has(id));
    });
    expect(straddling).not.toEqual([]);
  });

  it('names the versions in force with their hashes, and where the texts come from', () => {
    for (const { catalog, sha256 } of [realRaster, realAreas]) {
      expect(page.text).toContain(`${catalog.id}, versie ${catalog.version}`);
      expect(page.text).toContain(sha256);
      expect(page.text).toContain(shown(catalog.provenance));
    }
  });

  it('has a heading for every entry of its contents', () => {
    const entries = [...page.body.matchAll(/href="#([^"]+)">/g)]
      .map(([, id]) => id ?? '')
      .filter((id) => id !== 'inhoud');
    expect(entries.length).toBeGreaterThan(5);
    for (const id of entries) expect(page.body).toContain(`id="${id}"`);
  });
});
