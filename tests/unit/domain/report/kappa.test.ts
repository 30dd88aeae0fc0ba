import fc from 'fast-check';
import { agreementOf, type Pair } from '../../../../src/domain/report/kappa';

/** So many times the same pair. */
const times = (count: number, first: string, second: string): Pair[] =>
  Array.from({ length: count }, (): Pair => [first, second]);

describe('agreementOf', () => {
  it('follows a count by hand of yes and no', () => {
    // Agree 20 + 15 of 50; by chance 25 x 30 and 25 x 20 of 2500: 0.7 and 0.5.
    const pairs = [
      ...times(20, 'ja', 'ja'),
      ...times(5, 'ja', 'nee'),
      ...times(10, 'nee', 'ja'),
      ...times(15, 'nee', 'nee'),
    ];
    expect(agreementOf(pairs)).toEqual({ pairs: 50, equal: 0.7, kappa: 0.4 });
  });

  it('follows a count by hand of three levels', () => {
    // Agree 9 of 12; by chance 4x5 + 5x4 + 3x3 = 49 of 144: (108 - 49) / (144 - 49).
    const pairs = [
      ...times(4, 'A', 'A'),
      ...times(3, 'B', 'B'),
      ...times(1, 'B', 'A'),
      ...times(1, 'B', 'C'),
      ...times(2, 'C', 'C'),
      ...times(1, 'C', 'B'),
    ];
    expect(agreementOf(pairs)).toEqual({ pairs: 12, equal: 0.75, kappa: 59 / 95 });
  });

  it('is below zero when two agree less than chance would have it', () => {
    expect(agreementOf([...times(5, 'A', 'B'), ...times(5, 'B', 'A')])).toEqual({
      pairs: 10,
      equal: 0,
      kappa: -1,
    });
  });

  it('has no kappa when there is nothing to compare, or only one judgement was given', () => {
    expect(agreementOf([])).toEqual({ pairs: 0, equal: null, kappa: null });
    expect(agreementOf(times(6, 'B', 'B'))).toEqual({ pairs: 6, equal: 1, kappa: null });
  });

  const level = fc.constantFrom('A', 'B', 'C', 'onbepaald');
  const somePairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 40 });

  it('stays between -1 and 1, and never above the part that is equal', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const { equal, kappa } = agreementOf(pairs);
        if (kappa === null || equal === null) return;
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa).toBeLessThanOrEqual(equal + 1e-12);
      }),
    );
  });

  it('does not depend on who is first, nor on the order, nor on the names of the judgements', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const found = agreementOf(pairs);
        expect(agreementOf(pairs.map(([first, second]): Pair => [second, first]))).toEqual(found);
        expect(agreementOf([...pairs].reverse())).toEqual(found);
        expect(agreementOf(pairs.map(([first, second]): Pair => [`x${first}`, `x${second}`]))).toEqual(found);
      }),
    );
  });

  it('is one exactly when all pairs are equal and more than one judgement was given', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const allEqual = pairs.every(([first, second]) => first === second);
        const several = new Set(pairs.flat()).size > 1;
        expect(agreementOf(pairs).kappa === 1).toBe(allEqual && several);
      }),
    );
  });
});
