import fc from 'fast-check';
import { combinationRules } from '../../../src/domain/grading/advice';
import type { AreasCatalog, Criterion, RasterCatalog } from '../../../src/domain/catalog/catalog';
import type { Answer, GradingSheet, TaskAnswer } from '../../../src/domain/grading/sheet';
import { anAreasCatalog, aRaster } from './builders';

/** The sets of options that a weighing criterion can have: adjacent levels, from light to heavy. */
const weighingOptions = [
  ['A', 'B', 'C'],
  ['A', 'BC'],
  ['AB', 'C'],
  ['AB', 'BC'],
  ['A', 'AB', 'B', 'BC', 'C'],
  ['ABC'],
  ['B'],
  ['A', 'C'],
  ['A', 'ABC', 'C'],
];
const weightlessOptions = [...weighingOptions, ['AC', 'B'], ['AC']];
const allFactors = ['vaardigheden', 'inspanning', 'verantwoordelijkheid', 'arbeidsomstandigheden'] as const;

/** Small rasters: one to seven criteria, up to two counted-once pairs of weighing criteria, any weights. */
export const rasters: fc.Arbitrary<RasterCatalog> = fc
  .record({
    criteria: fc.array(
      fc
        .constantFrom(
          'zwaar' as const,
          'zwaar' as const,
          'midden' as const,
          'licht' as const,
          'toets' as const,
          'gelijk' as const,
        )
        .chain((weight) =>
          fc.record({
            weight: fc.constant(weight),
            options: fc.constantFrom(
              ...(weight === 'toets' || weight === 'gelijk' ? weightlessOptions : weighingOptions),
            ),
            factor: fc.constantFrom(...allFactors),
            also: fc.subarray([...allFactors]),
          }),
        ),
      { minLength: 1, maxLength: 7 },
    ),
    pairCount: fc.nat({ max: 2 }),
    weights: fc.oneof(
      fc.constant({}),
      fc.record({
        zwaar: fc.integer({ min: 1, max: 9 }),
        midden: fc.integer({ min: 1, max: 9 }),
        licht: fc.integer({ min: 1, max: 9 }),
      }),
    ),
    ranks: fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ criteria, pairCount, weights, ranks }) => {
    const named = criteria.map((criterion, index) => ({ ...criterion, id: `k${index + 1}` }));
    const pairable = named
      .filter(({ weight }) => weight !== 'toets' && weight !== 'gelijk')
      .map(({ id }, index) => ({ id, rank: ranks[index] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => id);
    const pairs: [string, string][] = [];
    for (let index = 0; index + 1 < pairable.length && pairs.length < pairCount; index += 2) {
      const [one, other] = [pairable[index], pairable[index + 1]];
      if (one !== undefined && other !== undefined) pairs.push([one, other]);
    }
    return aRaster({ criteria: named, pairs, weights });
  });

export const areasCatalogs: fc.Arbitrary<AreasCatalog> = fc
  .tuple(
    ...([1, 2, 3, 4, 5].map(() => fc.integer({ min: 1, max: 5 })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  )
  .map((tasks) => anAreasCatalog(tasks));

/** Where answers tend to: a place on the ladder (0 to 1), or to both ends at once. */
type Leaning = number | 'ends';
const leanings: fc.Arbitrary<Leaning> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant('ends' as const) },
);

/** A criterion's choices; with a leaning, so that clear cases are as frequent as scattered ones. */
function choiceOf(criterion: Criterion, leaning: Leaning): fc.Arbitrary<string | undefined> {
  const ladder = ['lichter', ...criterion.options.map((option) => option.id), 'zwaarder'];
  if (leaning === 'ends') return fc.constantFrom(...ladder.slice(0, 2), ...ladder.slice(-2));
  const near = ladder[Math.min(ladder.length - 1, Math.round(leaning * (ladder.length - 1)))] ?? 'nvt';
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(near) },
    { weight: 5, arbitrary: fc.constantFrom(...ladder) },
    { weight: 1, arbitrary: fc.constant('nvt') },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
}

const texts = fc.constantFrom(undefined, '', '  ', 'Zie het jaarplan.');

function answerTo(criterion: Criterion, leaning: Leaning): fc.Arbitrary<Answer | undefined> {
  return fc
    .tuple(choiceOf(criterion, leaning), texts)
    .map(([choice, reason]) =>
      choice === undefined ? undefined : { choice, ...(reason === undefined ? {} : { reason }) },
    );
}

function present<V>(entries: readonly (readonly [string, V | undefined])[]): Record<string, V> {
  return Object.fromEntries(entries.filter((entry): entry is [string, V] => entry[1] !== undefined));
}

function recordOf<V>(
  ids: readonly string[],
  value: (id: string) => fc.Arbitrary<V | undefined>,
): fc.Arbitrary<Record<string, V>> {
  if (ids.length === 0) return fc.constant({});
  return fc
    .tuple(...ids.map((id) => value(id).map((made) => [id, made] as const)))
    .map((entries) => present(entries));
}

const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(undefined, ...values);

/** Any sheet that fits the catalogs. Tasks only when the chain gate is not `nee`: the reader refuses the rest. */
export function sheetsFor(
  raster: RasterCatalog | null,
  areas: AreasCatalog | null,
): fc.Arbitrary<GradingSheet> {
  const gates = fc
    .record({
      'klantrelatie-en-verkoop': fc.constantFrom('ja', 'ja', 'ja', undefined, 'nee'),
      leidinggeven: fc.constantFrom(
        'geen',
        'geen',
        'functioneel',
        'team',
        'team',
        undefined,
        'leidinggevenden',
      ),
      'winkelketen-contract': fc.constantFrom('ja', 'ja', 'nee', undefined),
    })
    .map((given) => present(Object.entries(given)) as GradingSheet['gates']);
  return fc
    .tuple(
      gates,
      leanings,
      fc.constantFrom<TaskAnswer[]>(['ja'], ['ja', 'deels', 'nee'], ['nee', 'deels'], ['ja', 'deels']),
    )
    .chain(([chosenGates, leaning, tasks]) => {
      const withAreas = chosenGates['winkelketen-contract'] !== 'nee' && areas !== null;
      const taskIds = withAreas ? areas.resultAreas.flatMap((area) => area.tasks.map((task) => task.id)) : [];
      const areaIds = withAreas ? areas.resultAreas.map((area) => area.id) : [];
      const criteria = new Map((raster?.criteria ?? []).map((criterion) => [criterion.id, criterion]));
      return fc
        .record({
          answers: recordOf([...criteria.keys()], (id) => {
            const criterion = criteria.get(id);
            return criterion === undefined ? fc.constant(undefined) : answerTo(criterion, leaning);
          }),
          tasks: fc.oneof(
            fc.constant({}),
            recordOf(taskIds, () => fc.constantFrom<TaskAnswer | undefined>(undefined, ...tasks, ...tasks)),
            recordOf(taskIds, () => fc.constantFrom<TaskAnswer>(...tasks)),
          ),
          areaReasons: recordOf(areaIds, () => texts),
          timeShares: fc.oneof(
            fc.constant({}),
            recordOf(['A', 'B', 'C', 'key-accountmanager'], () => maybe(0.05, 0.19, 0.2, 0.25)),
          ),
          conditions: fc.oneof(
            fc.constant({}),
            recordOf(['verkeer', 'werkdruk'], () => maybe('ja', 'nee')),
          ),
        })
        .map((parts) => ({ gates: chosenGates, ...parts }));
    });
}

export const rules = fc.constantFrom(...combinationRules);

export interface Case {
  readonly raster: RasterCatalog | null;
  readonly areas: AreasCatalog | null;
  readonly sheet: GradingSheet;
  readonly rule: (typeof combinationRules)[number];
}

/** A small catalog of each kind (or one of them) with a sheet. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: rasters }, { weight: 1, arbitrary: fc.constant(null) }),
    areasCatalogs,
    fc.boolean(),
  )
  .chain(([raster, areas, withAreas]) => {
    const used = raster === null || withAreas ? areas : null;
    return fc.record({
      raster: fc.constant(raster),
      areas: fc.constant(used),
      sheet: sheetsFor(raster, used),
      rule: rules,
    });
  });
