import fc from 'fast-check';
import { fewest, hideFew, shareUnlessFew } from '../../../../src/domain/report/hideFew';

const countsOf = (...counts: number[]) => counts.map((count, index) => ({ key: `k${index}`, count }));
const shown = (...counts: number[]) => hideFew(countsOf(...counts)).counts.map(({ count }) => count);

it.each<[string, number[], (number | null)[]]>([
  ['shows counts of three and more, and zero', [3, 0, 8], [3, 0, 8]],
  ['hides one and two, and with one alone also the next', [1, 4, 9], [null, null, 9]],
  ['hides two small ones that are three together', [1, 2, 9], [null, null, 9]],
  ['hides a third when two small ones are only two together', [1, 1, 9, 12], [null, null, null, 12]],
  ['hides a fourth when three small ones are all one', [1, 1, 1, 12, 20], [null, null, null, null, 20]],
  ['hides all when there are fewer than three', [1, 1, 0], [null, null, null]],
])('%s', (_what, counts, expected) => {
  expect(shown(...counts)).toEqual(expected);
});

const anyCounts = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 });

/** Everything that the hidden counts can be: the ways to fill them (at least one each) so that the total comes out. */
function fillings(cells: number, sum: number): number[][] {
  if (cells === 0) return sum === 0 ? [[]] : [];
  return Array.from({ length: Math.max(0, sum) }, (_, index) => index + 1).flatMap((first) =>
    fillings(cells - 1, sum - first).map((rest) => [first, ...rest]),
  );
}

it('never lets anyone work out a count of one or two', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { counts: visible, total } = hideFew(countsOf(...counts));
      expect(visible.every(({ count }) => count === null || count === 0 || count >= fewest)).toBe(true);
      if (total === null) return;
      const hidden = counts.filter((_, index) => visible[index]?.count === null);
      const open = visible.reduce((sum, { count }) => sum + (count ?? 0), 0);
      const possible = fillings(hidden.length, total - open);
      hidden.forEach((_, cell) => {
        expect(new Set(possible.map((filling) => filling[cell])).size).toBeGreaterThan(1);
      });
    }),
    { numRuns: 2000, examples: [[[1, 1, 1, 12]], [[1, 1, 1]], [[1, 2]]] },
  );
});

it('shows what it shows as it is', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const result = hideFew(countsOf(...counts));
      result.counts.forEach(({ count }, index) => {
        if (count !== null) expect(count).toBe(counts[index]);
      });
      if (result.total !== null) expect(result.total).toBe(counts.reduce((sum, count) => sum + count, 0));
    }),
  );
});

it.each([
  [{ count: 3, of: 6 }, true],
  [{ count: 0, of: 3 }, true],
  [{ count: 3, of: 3 }, true],
  [{ count: 0, of: 2 }, false],
  [{ count: 2, of: 9 }, false],
  [{ count: 8, of: 9 }, false],
])('a part %j is shown: %s', (part, isShown) => {
  expect(shareUnlessFew(part)).toBe(isShown ? part.count / part.of : null);
});
