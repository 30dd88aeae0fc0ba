import type { AreasCatalog, Criterion, Option, RasterCatalog } from '../../../../src/domain/catalog/catalog';
import { catalogFaultCodes } from '../../../../src/domain/catalog/catalogFault';
import type { CatalogFaultCode, FaultParams, PathStep } from '../../../../src/domain/catalog/catalogFault';
import { findCatalogFaults } from '../../../../src/domain/catalog/findCatalogFaults';
import { releasedAreas, releasedRaster } from '../../../support/bronnen/releasedCatalogs';

function at<T>(list: readonly T[], index: number): T {
  const member = list[index];
  if (member === undefined) throw new Error(`nothing at ${index}`);
  return member;
}

function criterion(catalog: RasterCatalog, id: string): Criterion {
  const found = catalog.criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

function option(catalog: RasterCatalog, criterionId: string, optionId: string): Option {
  const found = criterion(catalog, criterionId).options.find(({ id }) => id === optionId);
  if (found === undefined) throw new Error(`no option ${optionId}`);
  return found;
}

interface Broken {
  readonly what: string;
  readonly code: CatalogFaultCode;
  readonly path: readonly PathStep[];
  readonly params?: FaultParams;
  readonly breaks: (catalog: RasterCatalog) => void;
}

const brokenRasters: readonly Broken[] = [
  {
    what: 'two criteria with one id',
    code: 'id-repeated',
    path: ['criteria'],
    params: { id: 'complexiteit' },
    breaks: (catalog) => {
      catalog.criteria.push(structuredClone(criterion(catalog, 'complexiteit')));
    },
  },
  {
    what: 'a task id that two result areas use',
    code: 'id-repeated',
    path: ['resultAreas', 'tasks'],
    params: { id: '001-rg1-stap-1' },
    breaks: (catalog) => {
      at(at(catalog.resultAreas, 1).tasks, 0).id = '001-rg1-stap-1';
    },
  },
  {
    what: 'a result id that two result areas use',
    code: 'id-repeated',
    path: ['resultAreas', 'results'],
    params: { id: '001-rg1-resultaat-1' },
    breaks: (catalog) => {
      at(at(catalog.resultAreas, 1).results, 0).id = '001-rg1-resultaat-1';
    },
  },
  {
    what: 'a behaviour id that two competencies use',
    code: 'id-repeated',
    path: ['competencies', 'behaviours'],
    params: { id: 'klantgericht-1' },
    breaks: (catalog) => {
      at(at(catalog.competencies, 1).behaviours, 0).id = 'klantgericht-1';
    },
  },
  {
    what: 'two options with one id',
    code: 'id-repeated',
    path: ['criteria', 'complexiteit', 'options'],
    params: { id: 'A' },
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'B').id = 'A';
    },
  },
  {
    what: 'a derived option that names a source',
    code: 'derived-with-sources',
    path: ['criteria', 'onderhandelingsmandaat', 'options', 'AB'],
    breaks: (catalog) => {
      option(catalog, 'onderhandelingsmandaat', 'AB').sources = ['001-aard-C8'];
    },
  },
  {
    what: 'a text that rests on nothing and is not derived',
    code: 'sources-missing',
    path: ['purpose', '001-doel-1'],
    breaks: (catalog) => {
      at(catalog.purpose, 0).sources = [];
    },
  },
  {
    what: 'an option that rests on nothing and is not derived',
    code: 'sources-missing',
    path: ['criteria', 'complexiteit', 'options', 'C'],
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'C').sources = [];
    },
  },
  {
    what: 'a source that is named twice',
    code: 'source-repeated',
    path: ['resultAreas', 'rg1', 'sources'],
    params: { id: '001-rg1-naam' },
    breaks: (catalog) => {
      at(catalog.resultAreas, 0).sources = ['001-rg1-naam', '001-rg1-naam'];
    },
  },
  {
    what: 'a row with an odd number of bold marks',
    code: 'marks-unbalanced',
    path: ['criteria', 'complexiteit', 'options', 'A', 'rows', 0],
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'A').rows = ['werkt met **gemiddelde klanten.'];
    },
  },
  {
    what: 'a row with bold marks around nothing',
    code: 'marks-unbalanced',
    path: ['criteria', 'complexiteit', 'options', 'A', 'rows', 0],
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'A').rows = ['werkt met ** ** gemiddelde klanten.'];
    },
  },
  {
    what: 'bold marks in a question',
    code: 'marks-outside-rows',
    path: ['criteria', 'complexiteit', 'question'],
    breaks: (catalog) => {
      criterion(catalog, 'complexiteit').question = 'Hoe **complex** is het werk?';
    },
  },
  {
    what: 'a band above hundred percent',
    code: 'percentage-out-of-range',
    path: ['method', 'borderBand'],
    breaks: (catalog) => {
      catalog.method.borderBand = [40, 160];
    },
  },
  {
    what: 'a time share below zero',
    code: 'percentage-out-of-range',
    path: ['method', 'timeShareFrom'],
    breaks: (catalog) => {
      catalog.method.timeShareFrom = -1;
    },
  },
  {
    what: 'a band from high to low',
    code: 'band-reversed',
    path: ['method', 'mixedBand'],
    breaks: (catalog) => {
      catalog.method.mixedBand = [85, 15];
    },
  },
  {
    what: 'a light criterion that weighs as much as a middle one',
    code: 'weights-out-of-order',
    path: ['method', 'weights'],
    breaks: (catalog) => {
      catalog.method.weights.licht = 2;
    },
  },
  {
    what: 'a gate that is not there',
    code: 'gate-missing',
    path: ['gates'],
    params: { id: 'leidinggeven' },
    breaks: (catalog) => {
      catalog.gates = catalog.gates.filter(({ id }) => id !== 'leidinggeven');
    },
  },
  {
    what: 'a gate with a value too few',
    code: 'gate-values-differ',
    path: ['gates', 'klantrelatie-en-verkoop', 'values'],
    params: { expected: 'ja, nee', found: 'ja' },
    breaks: (catalog) => {
      at(catalog.gates, 0).values.pop();
    },
  },
  {
    what: 'a working condition that is not there',
    code: 'condition-missing',
    path: ['conditions'],
    params: { id: 'werkplek' },
    breaks: (catalog) => {
      at(catalog.conditions, 3).id = 'verkeer';
    },
  },
  {
    what: 'a kind of effort that is not there',
    code: 'effort-missing',
    path: ['efforts'],
    params: { id: 'emotioneel' },
    breaks: (catalog) => {
      catalog.efforts = catalog.efforts.filter(({ id }) => id !== 'emotioneel');
    },
  },
  {
    what: 'one signature only',
    code: 'signatures-incomplete',
    path: ['signatures'],
    breaks: (catalog) => {
      catalog.signatures?.pop();
    },
  },
  {
    what: 'signatures with the words of the other',
    code: 'signatures-incomplete',
    path: ['signatures'],
    breaks: (catalog) => {
      for (const signature of catalog.signatures ?? []) {
        signature.words = signature.words === 'voor akkoord' ? 'voor gezien' : 'voor akkoord';
      }
    },
  },
  {
    what: 'two result areas with a condition',
    code: 'area-condition-repeated',
    path: ['resultAreas', 'rg2', 'onlyWhen'],
    breaks: (catalog) => {
      at(catalog.resultAreas, 0).onlyWhen = 'team';
      at(catalog.resultAreas, 1).onlyWhen = 'team';
    },
  },
  {
    what: 'no result area without a condition',
    code: 'no-deciding-area',
    path: ['resultAreas'],
    breaks: (catalog) => {
      catalog.resultAreas = [{ ...at(catalog.resultAreas, 0), onlyWhen: 'team' }];
    },
  },
  {
    what: 'a place for a task without a result area',
    code: 'fill-in-area-missing',
    path: ['fillIns', 'eigen-taak', 'areaId'],
    params: { place: 'taken' },
    breaks: (catalog) => {
      catalog.fillIns = [{ id: 'eigen-taak', place: 'taken', text: 'Voeg een taak toe.', sources: [] }];
    },
  },
  {
    what: 'a place for a task in a result area that is not there',
    code: 'fill-in-area-unknown',
    path: ['fillIns', 'eigen-taak', 'areaId'],
    params: { id: 'rg9' },
    breaks: (catalog) => {
      catalog.fillIns = [{ id: 'eigen-taak', place: 'taken', areaId: 'rg9', text: 'Voeg toe.', sources: [] }];
    },
  },
  {
    what: 'a date that belongs to a result area',
    code: 'fill-in-area-superfluous',
    path: ['fillIns', 'dag', 'areaId'],
    params: { place: 'datum' },
    breaks: (catalog) => {
      catalog.fillIns = [{ id: 'dag', place: 'datum', areaId: 'rg1', text: 'Vul in.', sources: [] }];
    },
  },
  {
    what: 'a competency with its levels in disorder',
    code: 'competency-levels-unordered',
    path: ['competencies', 'klantgericht', 'levels'],
    breaks: (catalog) => {
      at(catalog.competencies, 0).levels = ['B', 'A', 'C'];
    },
  },
  {
    what: 'a competency for other levels than its criterion names',
    code: 'competency-levels-differ',
    path: ['competencies', 'klantgericht', 'levels'],
    params: { expected: 'A, B, C', found: 'A, B' },
    breaks: (catalog) => {
      at(catalog.competencies, 0).levels = ['A', 'B'];
    },
  },
  {
    what: 'six competencies at one level',
    code: 'competencies-too-many',
    path: ['competencies'],
    params: { level: 'C', count: 6, most: 5 },
    breaks: (catalog) => {
      catalog.competencies.push({ ...at(catalog.competencies, 7), id: 'nieuw' });
    },
  },
  {
    what: 'a level without a competency',
    code: 'competency-at-level-missing',
    path: ['competencies'],
    params: { level: 'A' },
    breaks: (catalog) => {
      catalog.competencies = catalog.competencies.filter(({ levels }) => levels?.includes('A') !== true);
    },
  },
  {
    what: 'a criterion in a dimension that is not there',
    code: 'dimension-unknown',
    path: ['criteria', 'complexiteit', 'dimension'],
    params: { id: 'invleod' },
    breaks: (catalog) => {
      criterion(catalog, 'complexiteit').dimension = 'invleod';
    },
  },
  {
    what: 'a dimension without criteria',
    code: 'dimension-empty',
    path: ['dimensions', 'leeg'],
    breaks: (catalog) => {
      catalog.dimensions.push({ id: 'leeg', name: 'Leeg' });
    },
  },
  {
    what: 'no heavy criterion',
    code: 'no-heavy-criterion',
    path: ['criteria'],
    breaks: (catalog) => {
      for (const one of catalog.criteria) if (one.weight === 'zwaar') one.weight = 'midden';
    },
  },
  {
    what: 'an option id that is not its levels',
    code: 'option-id-differs',
    path: ['criteria', 'klantbestand-en-prospects', 'options', 'B'],
    params: { expected: 'BC' },
    breaks: (catalog) => {
      option(catalog, 'klantbestand-en-prospects', 'BC').id = 'B';
    },
  },
  {
    what: 'an option with its levels in disorder',
    code: 'option-levels-unordered',
    path: ['criteria', 'klantbestand-en-prospects', 'options', 'BC', 'levels'],
    breaks: (catalog) => {
      option(catalog, 'klantbestand-en-prospects', 'BC').levels = ['C', 'B'];
    },
  },
  {
    what: 'an option with a level twice',
    code: 'option-levels-unordered',
    path: ['criteria', 'complexiteit', 'options', 'A', 'levels'],
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'A').levels = ['A', 'A'];
    },
  },
  {
    what: 'a weighing option that skips a level',
    code: 'option-not-adjacent',
    path: ['criteria', 'analytisch', 'options', 'AC', 'levels'],
    breaks: (catalog) => {
      criterion(catalog, 'analytisch').weight = 'licht';
    },
  },
  {
    what: 'options from high to low',
    code: 'options-out-of-order',
    path: ['criteria', 'complexiteit', 'options'],
    breaks: (catalog) => {
      criterion(catalog, 'complexiteit').options.reverse();
    },
  },
  {
    what: 'a level without an option',
    code: 'level-missing',
    path: ['criteria', 'complexiteit', 'options'],
    params: { level: 'B' },
    breaks: (catalog) => {
      criterion(catalog, 'complexiteit').options.splice(1, 1);
    },
  },
  {
    what: 'a level with two options',
    code: 'level-repeated',
    path: ['criteria', 'klantbestand-en-prospects', 'options'],
    params: { level: 'B' },
    breaks: (catalog) => {
      option(catalog, 'klantbestand-en-prospects', 'A').levels = ['A', 'B'];
    },
  },
  {
    what: 'an equal criterion with a choice',
    code: 'equal-with-choices',
    path: ['criteria', 'overtuigingskracht', 'options'],
    breaks: (catalog) => {
      criterion(catalog, 'overtuigingskracht').weight = 'gelijk';
    },
  },
  {
    what: 'a weighing criterion without a choice',
    code: 'weighing-without-choice',
    path: ['criteria', 'online-technieken', 'options'],
    breaks: (catalog) => {
      criterion(catalog, 'online-technieken').weight = 'licht';
    },
  },
  {
    what: 'fewer rows than topics',
    code: 'rows-differ-from-topics',
    path: ['criteria', 'verkoopstijl', 'options', 'B', 'rows'],
    params: { expected: 2, found: 1 },
    breaks: (catalog) => {
      option(catalog, 'verkoopstijl', 'B').rows.pop();
    },
  },
  {
    what: 'two rows without topics',
    code: 'rows-differ-from-topics',
    path: ['criteria', 'complexiteit', 'options', 'B', 'rows'],
    params: { expected: 1, found: 2 },
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'B').rows.push('doet nog iets.');
    },
  },
  {
    what: 'a row that starts a sentence of its own',
    code: 'row-is-no-continuation',
    path: ['criteria', 'complexiteit', 'options', 'B', 'rows', 0],
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'B').rows = ['**Werkt** met grote klanten.'];
    },
  },
  {
    what: 'a row without a full stop',
    code: 'row-is-no-continuation',
    path: ['criteria', 'complexiteit', 'options', 'B', 'rows', 0],
    breaks: (catalog) => {
      option(catalog, 'complexiteit', 'B').rows = ['werkt met grote klanten'];
    },
  },
  {
    what: 'a term that is explained twice',
    code: 'term-repeated',
    path: ['criteria', 'complexiteit', 'terms'],
    params: { id: 'complexiteit' },
    breaks: (catalog) => {
      criterion(catalog, 'complexiteit').terms.push({ term: 'complexiteit', explanation: 'Nog eens.' });
    },
  },
  {
    what: 'a factor that is main and also',
    code: 'factor-repeated',
    path: ['criteria', 'complexiteit', 'factors'],
    params: { id: 'inspanning' },
    breaks: (catalog) => {
      criterion(catalog, 'complexiteit').factors.also = ['inspanning'];
    },
  },
  {
    what: 'a pair of a criterion with itself',
    code: 'pair-of-one',
    path: ['countedOnce', 3],
    params: { id: 'verkoopstijl' },
    breaks: (catalog) => {
      catalog.countedOnce.push(['verkoopstijl', 'verkoopstijl']);
    },
  },
  {
    what: 'a pair with a criterion that is not there',
    code: 'pair-criterion-unknown',
    path: ['countedOnce', 3],
    params: { id: 'verkoopstyl' },
    breaks: (catalog) => {
      catalog.countedOnce.push(['verkoopstyl', 'plannen-maken']);
    },
  },
  {
    what: 'a pair with a criterion without weight',
    code: 'pair-without-weight',
    path: ['countedOnce', 3],
    params: { id: 'coachende-vaardigheden' },
    breaks: (catalog) => {
      catalog.countedOnce.push(['collegas-coachen', 'coachende-vaardigheden']);
    },
  },
  {
    what: 'a criterion in two pairs',
    code: 'criterion-in-two-pairs',
    path: ['countedOnce'],
    params: { id: 'complexiteit' },
    breaks: (catalog) => {
      catalog.countedOnce.push(['complexiteit', 'verkoopstijl']);
    },
  },
];

const brokenAreas: readonly {
  code: CatalogFaultCode;
  path: readonly PathStep[];
  breaks: (catalog: AreasCatalog) => void;
}[] = [
  {
    code: 'competency-levels-superfluous',
    path: ['competencies', '004-comp-aansturen', 'levels'],
    breaks: (catalog) => {
      at(catalog.competencies, 0).levels = ['A'];
    },
  },
  {
    code: 'id-repeated',
    path: ['knowledge'],
    breaks: (catalog) => {
      at(catalog.knowledge, 1).id = at(catalog.knowledge, 0).id;
    },
  },
  {
    code: 'id-repeated',
    path: ['resultAreas', 'indicators'],
    breaks: (catalog) => {
      at(at(catalog.resultAreas, 1).indicators, 0).id = '004-rg1-ind-1';
    },
  },
];

describe('findCatalogFaults', () => {
  it('finds nothing wrong with the shipped catalogs', () => {
    expect(findCatalogFaults(releasedRaster())).toEqual([]);
    expect(findCatalogFaults(releasedAreas())).toEqual([]);
  });

  it.each(brokenRasters)('finds $what ($code)', ({ code, path, params, breaks }) => {
    const catalog = releasedRaster();
    breaks(catalog);
    expect(findCatalogFaults(catalog)).toContainEqual({
      code,
      path,
      params: params ?? (expect.anything() as unknown),
    });
  });

  it.each(brokenAreas)('finds $code at $path in a catalog of result areas', ({ code, path, breaks }) => {
    const catalog = releasedAreas();
    breaks(catalog);
    expect(findCatalogFaults(catalog)).toContainEqual({ code, path, params: expect.anything() as unknown });
  });

  it('finds all faults at once', () => {
    const catalog = releasedRaster();
    catalog.method.mixedBand = [85, 15];
    criterion(catalog, 'complexiteit').dimension = 'invleod';
    option(catalog, 'verkoopstijl', 'B').rows.pop();
    expect(findCatalogFaults(catalog).map(({ code }) => code)).toEqual([
      'band-reversed',
      'dimension-unknown',
      'rows-differ-from-topics',
    ]);
  });

  it('lets a criterion without weight have an option for A and C', () => {
    const catalog = releasedRaster();
    expect(option(catalog, 'analytisch', 'AC').levels).toEqual(['A', 'C']);
    expect(findCatalogFaults(catalog)).toEqual([]);
  });

  it('accepts a catalog that leaves the meaning of the signatures to the program', () => {
    const catalog = releasedRaster();
    delete catalog.signatures;
    expect(findCatalogFaults(catalog)).toEqual([]);
  });

  it('has a broken copy here for every fault that it can find', () => {
    const elsewhere: readonly CatalogFaultCode[] = [
      ...catalogFaultCodes.filter((code) => code.startsWith('shape-')),
      // Of reference functions and the ladder: broken copies stand in `checkReference.test.ts`.
      'role-unknown',
      'process-unknown',
      'sign-repeated',
      'view-repeated',
      'rung-unknown',
      'step-not-up',
      'file-unreadable',
      'yaml-syntax',
      'file-outside-folder',
      'file-listed-twice',
      'file-not-listed',
      'hash-differs',
      'catalog-id-differs',
      'catalog-version-differs',
      'version-repeated',
      'period-reversed',
      'periods-overlap',
    ];
    const shown = new Set([...brokenRasters, ...brokenAreas].map(({ code }) => code));
    expect(catalogFaultCodes.filter((code) => !shown.has(code))).toEqual(elsewhere);
  });
});
