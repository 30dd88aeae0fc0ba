import {
  canWeigh,
  choicesInOrder,
  distance,
  isOption,
  partnerOf,
  spanOf,
  weighAnswers,
} from '../../../../src/domain/grading/weighedAnswer';
import { aCriterion, aRaster, aSheet } from '../../../support/grading/builders';

const criterion = aCriterion({ id: 'verkoopstijl', options: ['A', 'BC'] });

describe('spanOf', () => {
  it.each([
    ['A', 1, 1],
    ['BC', 2, 3],
    ['lichter', 0, 0],
    ['zwaarder', 4, 4],
  ])('puts %s from %i to %i', (choice, lowest, highest) => {
    expect(spanOf(criterion, choice)).toEqual({ lowest, highest });
  });

  it('has no span for what does not apply', () => {
    expect(spanOf(criterion, 'nvt')).toBeNull();
  });

  it('stops on an option that the criterion does not have', () => {
    expect(() => spanOf(criterion, 'B')).toThrow('criterion verkoopstijl has no option B');
  });
});

describe('distance', () => {
  it('counts from the nearest level of the span', () => {
    const span = { lowest: 2, highest: 3 };
    expect([0, 1, 2, 3, 4].map((rank) => distance(span, rank))).toEqual([2, 1, 0, 0, 1]);
  });
});

describe('choicesInOrder', () => {
  it('goes from lighter over the options to heavier, without nvt', () => {
    expect(choicesInOrder(criterion)).toEqual(['lichter', 'A', 'BC', 'zwaarder']);
  });
});

describe('isOption', () => {
  it('knows the options of the catalog from the special choices', () => {
    expect(['A', 'BC', 'lichter', 'zwaarder', 'nvt'].map(isOption)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('canWeigh', () => {
  it.each([
    ['zwaar', true],
    ['midden', true],
    ['licht', true],
    ['toets', false],
    ['gelijk', false],
  ] as const)('is for %s %s', (weight, expected) => {
    expect(canWeigh(aCriterion({ id: 'x', weight }))).toBe(expected);
  });
});

describe('weighAnswers', () => {
  const raster = aRaster({
    criteria: [
      { id: 'zwaar' },
      { id: 'midden', weight: 'midden' },
      { id: 'licht', weight: 'licht' },
      { id: 'toets', weight: 'toets' },
      { id: 'gelijk', weight: 'gelijk', options: ['ABC'] },
    ],
    pairs: [['zwaar', 'licht']],
  });
  const weights = (choices: Record<string, string>): Record<string, number> =>
    Object.fromEntries(
      weighAnswers(raster, aSheet(choices)).map(({ criterion: { id }, weight }) => [id, weight]),
    );

  it('doubles the weight of the class', () => {
    expect(weights({ zwaar: 'A', midden: 'A' })).toEqual({ zwaar: 6, midden: 4 });
  });

  it('gives both members of a pair half of the heavier weight', () => {
    expect(weights({ zwaar: 'A', licht: 'C' })).toEqual({ zwaar: 3, licht: 3 });
  });

  it('gives a member of a pair its own weight while the other is open or does not apply', () => {
    expect(weights({ licht: 'C' })).toEqual({ licht: 2 });
    expect(weights({ licht: 'C', zwaar: 'nvt' })).toEqual({ licht: 2 });
  });

  it('leaves out what has no weight and what does not apply', () => {
    expect(weights({ toets: 'A', gelijk: 'ABC', midden: 'nvt' })).toEqual({});
  });

  it('keeps the order of the catalog', () => {
    expect(Object.keys(weights({ licht: 'A', midden: 'A', zwaar: 'A' }))).toEqual([
      'zwaar',
      'midden',
      'licht',
    ]);
  });
});

describe('partnerOf', () => {
  it('finds the other member from both sides, and none outside a pair', () => {
    const raster = aRaster({ criteria: [{ id: 'x' }, { id: 'y' }, { id: 'z' }], pairs: [['x', 'y']] });
    expect(['x', 'y', 'z'].map((id) => partnerOf(raster, id))).toEqual(['y', 'x', undefined]);
  });
});
