import { giveAdvice, isBorderCase } from '../../../../src/domain/grading/giveAdvice';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { emptySheet } from '../../../../src/domain/grading/sheet';
import type { Answer } from '../../../../src/domain/grading/sheet';
import { loadCatalogLibrary } from '../../../../src/infrastructure/catalogs/loadCatalogLibrary';
import { textsOf } from '../../../support/bronnen/citedTexts';
import { factFixture } from '../../../support/bronnen/factFixture';
import { sentencesOf, wordCount } from '../../../support/bronnen/plainDutch';
import { catalogFolder, releasedAreas, releasedRaster } from '../../../support/bronnen/releasedCatalogs';

const raster = releasedRaster();
const areas = releasedAreas();

/** Criterion, weight class and options, as the domain study proposes them. */
const proposal = `
  klantbestand-en-prospects     aard    licht  A BC
  marktkennis-bijhouden         aard    midden A B C
  vernieuwing-van-het-aanbod    aard    midden A B C
  communicatietrajecten         aard    midden A B C
  plannen-maken                 aard    zwaar  A B C
  complexiteit                  aard    zwaar  A B C
  klantgroep                    aard    zwaar  A B C
  verkoopstijl                  aard    zwaar  A B C
  onderhandelingsmandaat        aard    zwaar  AB C
  collegas-coachen              aard    licht  AB C
  zwaarte-van-het-werk          invloed midden A B C
  impact-van-voorstellen        invloed zwaar  A B C
  onderhandelingsvrijheid       invloed zwaar  A B C
  netwerk-beheren               netwerk midden A B C
  organisatie-vertegenwoordigen netwerk licht  AB C
  werk-en-denkniveau            kennis  licht  A B C
  productkennis                 kennis  midden A B C
  bereik-marktkennis            kennis  midden A B C
  online-technieken             kennis  gelijk ABC
  administratieve-procedures    kennis  gelijk ABC
  gegevensverwerking            kennis  gelijk ABC
  klantgericht                  comp    toets  ABC
  ondernemerschap               comp    toets  ABC
  overtuigingskracht            comp    toets  A BC
  initiatief-tonen              comp    toets  A BC
  communicatieve-vaardigheid    comp    toets  A BC
  analytisch                    comp    toets  AC B
  coachende-vaardigheden        comp    toets  AB C
  innovatief-vermogen           comp    toets  AB C`;

describe('the shipped catalogs', () => {
  it('have no faults and the bytes that the manifest names', () => {
    expect(
      loadCatalogLibrary(catalogFolder)
        .list('2026-11-21')
        .map(({ catalog }) => catalog.id),
    ).toEqual(['accountmanager', 'key-accountmanager']);
  });

  it('have the same gates, kinds of effort and numbers of the method', () => {
    expect(areas.gates).toEqual(raster.gates);
    expect(areas.efforts).toEqual(raster.efforts);
    expect({ ...areas.method, explanation: [] }).toEqual({ ...raster.method, explanation: [] });
    expect(raster.method).toMatchObject({
      weights: { zwaar: 3, midden: 2, licht: 1, toets: 0, gelijk: 0 },
      borderBand: [40, 60],
      mixedBand: [15, 85],
      timeShareFrom: 20,
    });
  });

  it('explain the method with the numbers of the method', () => {
    const explanation = JSON.stringify(raster.method.explanation);
    for (const words of [
      'zwaar criterium telt 3, een middelzwaar criterium 2 en een licht criterium 1',
      'op 40 % tot en met 60 %',
      'op 15 % tot en met 85 %',
      'Vanaf 20 % van de werktijd',
      'artikel 27 lid 1',
      'De app adviseert, de werkgever beslist.',
    ]) {
      expect(explanation).toContain(words);
    }
  });

  it('give an example of the calculation that the engine confirms', () => {
    const heavy: Readonly<Record<string, string>> = {
      'plannen-maken': 'B',
      verkoopstijl: 'B',
      productkennis: 'A',
      'netwerk-beheren': 'A',
    };
    const answers = Object.fromEntries(
      raster.criteria.map(({ id }): [string, Answer] => [id, { choice: heavy[id] ?? 'nvt' }]),
    );
    const advice = giveAdvice({ raster, areas: null }, { ...emptySheet, answers }, defaultGradingSettings);
    expect(advice.outcome).toBe('B');
    expect(advice.thresholds.map(({ share }) => share)).toEqual([1, 0.6, 0]);
    expect(isBorderCase(advice)).toBe(true);
    expect(JSON.stringify(raster.method.explanation)).toContain(
      'Dan telt 6 van de 10 voor B of hoger. Dat is 60 %.',
    );
  });

  it('use short sentences in plain words', () => {
    const sentences = [raster, areas].flatMap(textsOf).flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordCount(sentence) > 16)).toEqual([]);
    const mean = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / sentences.length;
    expect(mean).toBeLessThan(10);
    expect(
      sentences.filter((sentence) =>
        /\b(succesvol|middels|indien|dient te|oeps|ongeldig|hij|zij|haar|m\/v)\b/i.test(sentence),
      ),
    ).toEqual([]);
  });
});

describe('the Accountmanager catalog', () => {
  it('has the criteria, weights and options of the proposal', () => {
    const lines = raster.criteria.map(
      ({ id, dimension, weight, options }) =>
        `${id} ${dimension} ${weight} ${options.map((one) => one.id).join(' ')}`,
    );
    expect(lines).toEqual(
      proposal
        .trim()
        .split('\n')
        .map((line) => line.trim().replace(/\s+/g, ' ')),
    );
  });

  it('counts three pairs once', () => {
    expect(raster.countedOnce).toEqual([
      ['onderhandelingsmandaat', 'onderhandelingsvrijheid'],
      ['klantgroep', 'bereik-marktkennis'],
      ['complexiteit', 'zwaarte-van-het-werk'],
    ]);
  });

  it('has three result areas with 19 process steps and 8 results, under the ids of the facts', () => {
    expect(raster.resultAreas.map(({ id, tasks, results }) => [id, tasks.length, results.length])).toEqual([
      ['rg1', 10, 4],
      ['rg2', 5, 2],
      ['rg3', 4, 2],
    ]);
    const parts = raster.resultAreas.flatMap(({ tasks, results }) => [...tasks, ...results]);
    expect(parts.map(({ id }) => [id])).toEqual(parts.map(({ sources }) => sources));
  });

  it('cites at each level the facts of that level only', () => {
    const levelOf = new Map(factFixture.facts.map(({ id, level }) => [id, level]));
    for (const { options } of raster.criteria) {
      for (const { levels, sources, derived } of options) {
        expect([...new Set(sources.map((id) => levelOf.get(id)))]).toEqual(derived ? [] : levels);
      }
    }
  });

  it('starts the profile with the competencies that the source names at the level', () => {
    const at = (level: 'A' | 'B' | 'C'): string[] =>
      raster.competencies.filter(({ levels }) => levels?.includes(level) === true).map(({ id }) => id);
    expect(at('A')).toEqual([
      'klantgericht',
      'ondernemerschap',
      'initiatief-tonen',
      'communicatieve-vaardigheid',
    ]);
    expect(at('B')).toEqual(['klantgericht', 'ondernemerschap', 'overtuigingskracht', 'analytisch']);
    expect(at('C')).toEqual([
      'klantgericht',
      'ondernemerschap',
      'overtuigingskracht',
      'coachende-vaardigheden',
      'innovatief-vermogen',
    ]);
  });

  it('marks every choice that makes a difference, with at most five bold words in a run', () => {
    for (const { id, options } of raster.criteria) {
      for (const { rows, derived } of options) {
        const runs = rows.flatMap((row) => row.split('**').filter((_, index) => index % 2 === 1));
        expect({ id, bold: options.length === 1 || derived || runs.length > 0 }).toEqual({ id, bold: true });
        expect(runs.filter((run) => wordCount(run) > 5)).toEqual([]);
      }
    }
  });

  it('keeps the statements of one topic about equally long', () => {
    for (const { id, options, topics } of raster.criteria) {
      for (let row = 0; row < Math.max(1, topics.length); row += 1) {
        const lengths = options.map(({ rows }) => wordCount(rows[row] ?? ''));
        expect({ id, row, spread: Math.max(...lengths) - Math.min(...lengths) <= 10 }).toEqual({
          id,
          row,
          spread: true,
        });
      }
    }
  });
});

describe('the Key accountmanager catalog', () => {
  it('has five result areas with every task and indicator of the source, under the ids of the facts', () => {
    const idsOf = (kind: string): string[] =>
      factFixture.facts
        .filter((fact) => fact.kind === kind && fact.id.startsWith('004-'))
        .map(({ id }) => id);
    expect(areas.resultAreas.map(({ id, onlyWhen }) => [id, onlyWhen])).toEqual([
      ['rg1', undefined],
      ['rg2', undefined],
      ['rg3', undefined],
      ['rg4', undefined],
      ['rg5', 'team'],
    ]);
    expect(areas.resultAreas.flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(idsOf('taak'));
    expect(areas.resultAreas.flatMap(({ indicators }) => indicators.map(({ id }) => id))).toEqual(
      idsOf('resultaatindicator'),
    );
    expect(areas.fillIns.map(({ id }) => id).sort()).toEqual(idsOf('invulplek').sort());
    expect(areas.contextHelp.map(({ id }) => id)).toEqual(idsOf('invulhulp'));
  });

  it('has six competencies with the level of the source and every behaviour', () => {
    expect(areas.competencies.map(({ name, sourceLevel }) => `${name} (${sourceLevel ?? ''})`)).toEqual([
      'Aansturen (5)',
      'Aandacht en begrip tonen (5)',
      'Kwaliteit leveren (5)',
      'Ondernemend en commercieel handelen (4/5)',
      'Op de behoefte en verwachtingen van de klant richten (5)',
      'Relaties bouwen en netwerken (5)',
    ]);
    expect(areas.competencies.map(({ behaviours }) => behaviours.length)).toEqual([3, 3, 4, 3, 2, 3]);
  });
});
