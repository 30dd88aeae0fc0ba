import type {
  AreasCatalog,
  Criterion,
  Factor,
  Level,
  Method,
  Option,
  RasterCatalog,
  ResultArea,
  WeightClass,
} from '../../../src/domain/catalog/catalog';
import { emptySheet } from '../../../src/domain/grading/sheet';
import type { Answer, GradingSheet } from '../../../src/domain/grading/sheet';

/** Catalogs and sheets for tests: small, and only what the engine looks at is filled with meaning. */

const method: Method = {
  name: 'drempelmethode',
  version: '1',
  weights: { zwaar: 3, midden: 2, licht: 1, toets: 0, gelijk: 0 },
  borderBand: [40, 60],
  mixedBand: [15, 85],
  timeShareFrom: 20,
  explanation: [{ heading: 'Zo werkt het', paragraphs: ['Tel voor en tegen.'] }],
};

const base = {
  version: '1.0.0',
  summary: 'Een catalogus om mee te rekenen.',
  provenance: 'Bedacht.',
  method,
  gates: [],
  purpose: [],
  characteristics: [],
  organisation: [],
  competencies: [],
  competencyNotes: [],
  conditions: [],
  efforts: [],
  notes: [],
  fillIns: [],
  contextHelp: [],
};

/** An option that holds for the levels in its id: "BC" for B and C. */
export function anOption(id: string): Option {
  return {
    id,
    levels: Array.from(id) as Level[],
    rows: [`doet het werk van **${id}**.`],
    sources: [`001-bron-${id}`],
    derived: false,
  };
}

export interface CriterionParts {
  readonly id: string;
  readonly weight?: WeightClass;
  readonly options?: readonly string[];
  readonly factor?: Factor;
  readonly also?: readonly Factor[];
}

/** A heavy criterion with the options A, B and C, unless told otherwise. */
export function aCriterion({ id, weight, options, factor, also }: CriterionParts): Criterion {
  return {
    id,
    dimension: 'aard',
    shortName: `Onderwerp ${id}`,
    question: `Wat geldt voor ${id}?`,
    topics: [],
    weight: weight ?? 'zwaar',
    options: (options ?? ['A', 'B', 'C']).map(anOption),
    evidence: 'Een document.',
    factors: { main: factor ?? 'vaardigheden', also: [...(also ?? [])] },
    terms: [],
  };
}

export interface RasterParts {
  readonly criteria: readonly CriterionParts[];
  readonly pairs?: readonly (readonly [string, string])[];
  readonly weights?: Partial<Method['weights']>;
}

/** A raster with these criteria and counted-once pairs. */
export function aRaster({ criteria, pairs = [], weights = {} }: RasterParts): RasterCatalog {
  return {
    ...base,
    method: { ...method, weights: { ...method.weights, ...weights } },
    id: 'accountmanager',
    kind: 'raster',
    jobTitle: 'Accountmanager',
    resultAreas: [],
    dimensions: [{ id: 'aard', name: 'Aard' }],
    criteria: criteria.map(aCriterion),
    countedOnce: pairs.map(([one, other]) => [one, other]),
  };
}

function anArea(id: string, tasks: number, onlyWhen?: 'team'): ResultArea {
  return {
    id,
    name: `Gebied ${id}`,
    sources: [],
    results: [],
    tasks: Array.from({ length: tasks }, (_, index) => ({
      id: `${id}-taak-${index + 1}`,
      text: `Doet taak ${index + 1}.`,
      sources: [],
      derived: false,
    })),
    indicators: [],
    factors: { main: 'verantwoordelijkheid', also: [] },
    ...(onlyWhen === undefined ? {} : { onlyWhen }),
  };
}

/** Result areas rg1 to rg4 that decide and rg5 for a team, with this many tasks each. */
export function anAreasCatalog(
  tasks: readonly [number, number, number, number, number] = [4, 4, 4, 2, 4],
): AreasCatalog {
  return {
    ...base,
    id: 'key-accountmanager',
    kind: 'resultaatgebieden',
    jobTitle: 'Key accountmanager',
    resultAreas: tasks.map((count, index) =>
      anArea(`rg${index + 1}`, count, index === 4 ? 'team' : undefined),
    ),
    knowledge: [],
    burdens: [],
  };
}

/** A sheet with these choices, each with a reason. */
export function aSheet(
  choices: Readonly<Record<string, string>>,
  rest: Partial<GradingSheet> = {},
): GradingSheet {
  const answers: Record<string, Answer> = Object.fromEntries(
    Object.entries(choices).map(([id, choice]) => [id, { choice, reason: `Zo is het werk bij ${id}.` }]),
  );
  return { ...emptySheet, answers, ...rest };
}

/** The tasks of an area answered in order: `tasksOf('rg1', ['ja', 'deels'])`. */
export function tasksOf(areaId: string, given: readonly ('ja' | 'deels' | 'nee')[]): GradingSheet['tasks'] {
  return Object.fromEntries(given.map((answer, index) => [`${areaId}-taak-${index + 1}`, answer]));
}
