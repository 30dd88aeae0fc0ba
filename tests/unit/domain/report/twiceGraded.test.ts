import { twiceGraded, type TwoSides } from '../../../../src/domain/report/twiceGraded';

const side = (outcome: string, ...values: readonly (string | null)[]): TwoSides['first'] => ({
  receipt: { advice: { outcome } },
  answers: values.map((value, index) => ({ kind: 'criterium', questionId: `c${index}`, value })),
});
const pair: TwoSides = { first: side('A', 'A', 'B', null), second: side('A', 'A', 'C', 'C') };

const other: TwoSides = { first: side('B', 'B', 'C'), second: side('C', 'B', 'C') };

it('compares outcomes, and the criteria that both answered', () => {
  expect(twiceGraded([pair, pair, pair, other, other, other], 6)).toMatchObject({
    outcome: { pairs: 6, equal: 1 / 2, kappa: expect.any(Number) as number, hidden: false },
    answers: { pairs: 12, equal: 9 / 12, hidden: false },
  });
});

it.each([
  ['one pair differs', [pair, pair, pair, other]],
  ['two pairs are equal', [pair, pair, other, other, other]],
])('tells nothing about how often when %s', (_name, pairs) => {
  expect(twiceGraded(pairs, pairs.length)?.outcome).toEqual({
    pairs: pairs.length,
    equal: null,
    kappa: null,
    hidden: true,
  });
});

it('tells that all are equal', () => {
  expect(twiceGraded([pair, pair, pair], 3)?.outcome).toMatchObject({ equal: 1, hidden: false });
});

it('leaves out answers to other questions than criteria', () => {
  const gate = { kind: 'poort', questionId: 'p1', value: 'ja' } as const;
  const one = { ...side('A'), answers: [gate] };
  expect(twiceGraded([{ first: one, second: one }], 3)?.answers.pairs).toBe(0);
});

it('tells nothing about fewer than three functies, however often they were graded', () => {
  expect(twiceGraded([], 0)).toBeNull();
  expect(twiceGraded(new Array<TwoSides>(12).fill(pair), 2)).toBeNull();
});

it('says little below ten gradings', () => {
  expect(twiceGraded(new Array<TwoSides>(9).fill(pair), 9)?.saysLittle).toBe(true);
  expect(twiceGraded(new Array<TwoSides>(10).fill(pair), 10)?.saysLittle).toBe(false);
});
