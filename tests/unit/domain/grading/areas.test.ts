import type { CombinationRule } from '../../../../src/domain/grading/advice';
import {
  allAreasCarried,
  allAreasOpen,
  areasCount,
  askedAreas,
  combinationOf,
  listedAreas,
  weighAreas,
} from '../../../../src/domain/grading/areas';
import { emptySheet } from '../../../../src/domain/grading/sheet';
import type { GradingSheet } from '../../../../src/domain/grading/sheet';
import { anAreasCatalog, tasksOf } from '../../../support/grading/builders';

const { resultAreas } = anAreasCatalog([4, 4, 4, 2, 4]);
const sheetWith = (tasks: GradingSheet['tasks'], rest: Partial<GradingSheet> = {}): GradingSheet => ({
  ...emptySheet,
  ...rest,
  tasks,
});
const all = (count: number, answer: 'ja' | 'nee') => Array.from({ length: count }, () => answer);
const weigh = (tasks: GradingSheet['tasks']) => weighAreas(resultAreas, sheetWith(tasks));

describe('weighAreas', () => {
  it('counts ja whole, deels half and nee not, over the answered tasks', () => {
    const [area] = weigh(tasksOf('rg1', ['ja', 'deels', 'nee']));
    expect(area).toMatchObject({ answered: 3, total: 4, share: 0.5, open: false, carried: false });
  });

  it('carries an area with more than half, and not with exactly half', () => {
    expect(weigh(tasksOf('rg1', ['ja', 'ja', 'deels', 'nee']))[0]).toMatchObject({
      share: 0.625,
      carried: true,
    });
    expect(weigh(tasksOf('rg1', ['ja', 'ja', 'nee', 'nee']))[0]).toMatchObject({
      share: 0.5,
      carried: false,
    });
  });

  it('keeps an area open while less than half of its tasks is answered', () => {
    expect(weigh(tasksOf('rg1', ['ja']))[0]).toMatchObject({ share: 1, open: true, carried: false });
    expect(weigh(tasksOf('rg1', ['ja', 'ja']))[0]).toMatchObject({ open: false, carried: true });
    expect(weigh({})[0]).toMatchObject({ share: null, open: true });
  });

  it('lets the first four areas decide and the one for teams not', () => {
    expect(weigh({}).map(({ decides }) => decides)).toEqual([true, true, true, true, false]);
  });
});

describe('allAreasOpen and allAreasCarried', () => {
  it('do not look at the area for teams', () => {
    const team = weigh(tasksOf('rg5', all(4, 'ja')));
    expect(allAreasOpen(team)).toBe(true);
    expect(allAreasCarried(team)).toBe(false);
    const four = weigh({
      ...tasksOf('rg1', all(4, 'ja')),
      ...tasksOf('rg2', all(4, 'ja')),
      ...tasksOf('rg3', all(4, 'ja')),
      ...tasksOf('rg4', all(2, 'ja')),
      ...tasksOf('rg5', all(4, 'nee')),
    });
    expect(allAreasCarried(four)).toBe(true);
  });

  it('carry nothing when there is no area', () => {
    expect(allAreasCarried([])).toBe(false);
  });
});

describe('areasCount', () => {
  it.each([
    ['ja', true],
    [undefined, true],
    ['nee', false],
  ] as const)('is for a chain gate of %s %s', (gate, expected) => {
    expect(areasCount(gate === undefined ? {} : { 'winkelketen-contract': gate })).toBe(expected);
  });
});

describe('askedAreas', () => {
  const ids = (gates: GradingSheet['gates']): string[] => askedAreas(resultAreas, gates).map(({ id }) => id);

  it('asks nothing without a chain contract', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ 'winkelketen-contract': 'nee', leidinggeven: 'team' })).toEqual([]);
  });

  it('asks the area for teams only of who leads a team', () => {
    expect(ids({ 'winkelketen-contract': 'ja', leidinggeven: 'geen' })).toEqual(['rg1', 'rg2', 'rg3', 'rg4']);
    expect(ids({ 'winkelketen-contract': 'ja', leidinggeven: 'team' })).toHaveLength(5);
  });
});

describe('listedAreas', () => {
  const listed = (gates: GradingSheet['gates'], tasks: GradingSheet['tasks']): string[] =>
    listedAreas(weigh(tasks), resultAreas, gates).map(({ id }) => id);

  it('names what is asked and what was answered all the same', () => {
    expect(listed({ 'winkelketen-contract': 'ja' }, tasksOf('rg5', ['ja']))).toEqual([
      'rg1',
      'rg2',
      'rg3',
      'rg4',
      'rg5',
    ]);
    expect(listed({}, tasksOf('rg2', ['ja']))).toEqual(['rg2']);
    expect(listed({}, {})).toEqual([]);
  });

  it('names nothing when there is no chain contract', () => {
    expect(listed({ 'winkelketen-contract': 'nee' }, tasksOf('rg2', ['ja']))).toEqual([]);
  });
});

describe('combinationOf', () => {
  const two = { ...tasksOf('rg1', all(4, 'ja')), ...tasksOf('rg3', all(4, 'ja')) };
  const combine = (
    tasks: GradingSheet['tasks'],
    rule: CombinationRule = 'apart-indelen',
    keyShare?: number,
  ) =>
    combinationOf(
      weigh(tasks),
      rule,
      sheetWith(tasks, keyShare === undefined ? {} : { timeShares: { 'key-accountmanager': keyShare } }),
    );

  it('names two or three carried areas', () => {
    expect(combine(two)).toEqual({ areas: ['rg1', 'rg3'], rule: 'apart-indelen', advice: 'apart-indelen' });
    expect(combine({ ...two, ...tasksOf('rg4', ['ja', 'ja']) })?.areas).toEqual(['rg1', 'rg3', 'rg4']);
  });

  it('is none with one carried area, or with all', () => {
    expect(combine(tasksOf('rg1', all(4, 'ja')))).toBeNull();
    expect(combine({ ...two, ...tasksOf('rg2', all(4, 'ja')), ...tasksOf('rg4', ['ja', 'ja']) })).toBeNull();
  });

  it('does not count the area for teams', () => {
    expect(combine({ ...tasksOf('rg1', all(4, 'ja')), ...tasksOf('rg5', all(4, 'ja')) })).toBeNull();
  });

  it.each([
    ['hoogste', undefined, 'key-accountmanager'],
    ['hoogste-vanaf-20-procent', 0.2, 'key-accountmanager'],
    ['hoogste-vanaf-20-procent', 0.19, 'raster'],
    ['hoogste-vanaf-20-procent', undefined, 'zelf-beoordelen'],
    ['hoogste-bij-substantieel-deel', 0.9, 'zelf-beoordelen'],
  ] as const)('advises by the rule %s with a share of %s: %s', (rule, keyShare, advice) => {
    expect(combine(two, rule, keyShare)?.advice).toBe(advice);
  });
});
