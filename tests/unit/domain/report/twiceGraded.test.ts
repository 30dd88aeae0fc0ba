import { twiceGraded, type TwoSides } from '../../../../src/domain/report/twiceGraded';

const side = (outcome: string, ...values: readonly (string | null)[]): TwoSides['first'] => ({
  receipt: { advice: { outcome } },
  answers: values.map((value, index) => ({ kind: 'criterium', questionId: `c${index}`, value })),
});
const pair: TwoSides = { first: side('A', 'A', 'B', null), second: side('A', 'A', 'C', 'C') };

it('compares outcomes, and the criteria that both answered', () => {
  const other: TwoSides = { first: side('B', 'B'), second: side('C', 'B') };
  expect(twiceGraded([pair, pair, other], 3)).toMatchObject({
    outcome: { pairs: 3, equal: 2 / 3 },
    answers: { pairs: 5, equal: 3 / 5 },
  });
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
