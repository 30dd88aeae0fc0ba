import { levelFrom, rankOfLevel, side, weighThresholds } from '../../../../src/domain/grading/thresholds';
import { weighAnswers } from '../../../../src/domain/grading/weighedAnswer';
import { aRaster, aSheet } from '../../../support/grading/builders';

/** Criteria of one weight, with every adjacent option. */
const raster = aRaster({
  criteria: ['k1', 'k2', 'k3', 'k4'].map((id) => ({
    id,
    options: ['A', 'AB', 'B', 'BC', 'C', 'ABC'],
  })),
});
const weigh = (...choices: string[]) =>
  weighThresholds(
    weighAnswers(
      raster,
      aSheet(Object.fromEntries(choices.map((choice, index) => [`k${index + 1}`, choice]))),
    ),
  );

describe('side', () => {
  it.each([
    ['at the level', { lowest: 2, highest: 2 }, 'for'],
    ['above the level', { lowest: 3, highest: 4 }, 'for'],
    ['below the level', { lowest: 0, highest: 1 }, 'against'],
    ['over the level', { lowest: 1, highest: 2 }, 'neither'],
    ['around the level', { lowest: 1, highest: 3 }, 'neither'],
  ] as const)('is for an answer %s', (_where, span, expected) => {
    expect(side(span, 2)).toBe(expected);
  });
});

describe('weighThresholds', () => {
  it('counts answers for and against, in catalog order', () => {
    const [, thresholdB] = weigh('C', 'A', 'B', 'AB');
    expect(thresholdB).toEqual({
      level: 'B',
      weightFor: 12,
      weightAgainst: 6,
      share: 12 / 18,
      reached: true,
      for: ['k1', 'k3'],
      against: ['k2'],
    });
  });

  it('gives no share when nothing counts', () => {
    const [, thresholdB, thresholdC] = weigh('AB', 'ABC');
    expect(thresholdB).toMatchObject({ share: null, reached: false });
    expect(thresholdC).toMatchObject({ share: 0, reached: false });
  });

  it('does not call exactly half enough', () => {
    expect(weigh('A', 'B')[1]).toMatchObject({ share: 0.5, reached: false });
  });
});

describe('levelFrom', () => {
  it.each([
    ['nothing counts', [], null],
    ['all is lighter than A', ['lichter', 'lichter'], 'onder-a'],
    ['A is only half reached', ['A', 'lichter'], 'onder-a'],
    ['all is A', ['A', 'A'], 'A'],
    ['B is only half reached', ['A', 'B'], 'A'],
    ['most is B', ['A', 'B', 'B'], 'B'],
    ['C is only half reached', ['B', 'B', 'C', 'C'], 'B'],
    ['most is C', ['C', 'C', 'A'], 'C'],
    ['all is heavier than C', ['zwaarder'], 'C'],
    ['only answers that hold for all levels are there', ['ABC', 'ABC'], 'A'],
  ])('gives the highest level of an unbroken row when %s', (_case, choices, level) => {
    expect(levelFrom(weigh(...choices))).toBe(level);
  });
});

describe('rankOfLevel', () => {
  it('puts below A at the foot of the ladder', () => {
    expect((['onder-a', 'A', 'B', 'C'] as const).map(rankOfLevel)).toEqual([0, 1, 2, 3]);
  });
});
