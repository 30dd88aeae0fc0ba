import { describeChoice } from '../../../../src/presentation/walk/describeAnswer';
import { pageName, pageTarget } from '../../../../src/presentation/walk/pageNames';
import { questionName, spokenName } from '../../../../src/presentation/walk/questionNames';
import { walkPages } from '../../../../src/domain/grading/walk';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';

const catalogs = { raster: realRaster.catalog, areas: realAreas.catalog };

describe('a choice in words', () => {
  it.each([
    ['criterium', 'klantbestand-en-prospects', 'BC', ['B', 'C']],
    ['criterium', 'plannen-maken', 'zwaarder', ['zwaarder']],
    ['criterium', 'plannen-maken', 'nvt', ['nvt']],
    ['criterium', 'klantgericht', 'ABC', null],
    ['criterium', 'klantgericht', 'lichter', null],
    ['poort', 'leidinggeven', 'team', null],
  ] as const)('of %s %s = %s has the levels %j', (kind, questionId, value, levels) => {
    expect(describeChoice(catalogs, { kind, questionId, value })?.levels).toEqual(levels);
  });

  it.each([
    ['criterium', 'plannen-maken', 'zwaarder', 'Zwaarder dan C'],
    ['poort', 'leidinggeven', 'team', 'Ja, aan een team'],
    ['taak', '004-rg1-taak-1a', 'deels', 'Deels'],
    ['omstandigheid', 'verkeer', 'nee', 'Nee'],
    ['inspanning', 'fysiek', 'geen', 'Geen bijzondere inspanning'],
    ['tijdsdeel', 'B', '30', '30 %'],
  ] as const)('of %s %s = %s reads: %s', (kind, questionId, value, words) => {
    expect(describeChoice(catalogs, { kind, questionId, value })?.words).toBe(words);
  });

  it('uses the statement of the catalog, without its marks', () => {
    const words = describeChoice(catalogs, {
      kind: 'criterium',
      questionId: 'plannen-maken',
      value: 'B',
    })?.words;
    expect(words).toMatch(/^Maakt accountplannen en begrotingen\./);
    expect(words).not.toContain('**');
  });

  it('is not there while nothing is chosen, and never for the text of an area', () => {
    expect(describeChoice(catalogs, { kind: 'poort', questionId: 'leidinggeven', value: null })).toBeNull();
    expect(describeChoice(catalogs, { kind: 'gebied', questionId: 'rg1', value: 'x' })).toBeNull();
  });
});

describe('the name of a question', () => {
  it('is short in a sentence, and gives a task its number', () => {
    const spoken = (kind: 'poort' | 'inspanning' | 'criterium' | 'taak', id: string, amongAreas = false) =>
      spokenName(catalogs, { kind, id }, amongAreas);
    expect(spoken('poort', 'winkelketen-contract')).toBe('winkelketen');
    expect(spoken('inspanning', 'emotioneel')).toBe('emotionele inspanning');
    expect(spoken('criterium', 'complexiteit')).toBe('Mate van complexiteit');
    expect(spoken('taak', '004-rg2-taak-1c')).toBe('taak 3');
    expect(spoken('taak', '004-rg2-taak-1c', true)).toBe('Accountmanagement, taak 3');
  });

  it('falls back on the id of a question that the catalogs do not have', () => {
    expect(questionName(catalogs, { kind: 'criterium', id: 'vergeten' })).toBe('vergeten');
  });
});

describe('the name of a page', () => {
  it('is there for every page of the walk, as a heading and as a way to go', () => {
    const pages = walkPages(catalogs, { 'winkelketen-contract': 'ja', leidinggeven: 'team' });
    const names = pages.map((page) => pageName(catalogs, page));
    expect(new Set(names).size).toBe(pages.length);
    expect(pages.map((page) => pageTarget(catalogs, page)).slice(0, 3)).toEqual([
      'de poortvragen',
      'vraag 1',
      'vraag 2',
    ]);
    expect(pageTarget(catalogs, pages.at(-2) ?? fail())).toBe('‘Personeelsbeheer directe medewerkers’');
  });
});

function fail(): never {
  throw new Error('the walk has no such page');
}
