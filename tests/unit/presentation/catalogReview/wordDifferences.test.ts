import fc from 'fast-check';
import { wordDifferences, type WordRun } from '../../../../src/presentation/catalogReview/wordDifferences';

const textOf = (runs: readonly WordRun[]): string => runs.map(({ text }) => text).join('');
const differing = (runs: readonly WordRun[]): readonly string[] =>
  runs.filter(({ differs }) => differs).map(({ text }) => text.trim());

describe('the differences of two texts', () => {
  it('are the words that only one has', () => {
    const { from, to } = wordDifferences(
      'maakt accountplannen en begrotingen.',
      'maakt en verdedigt accountplannen en begrotingen voor twee regio’s.',
    );
    expect(differing(from)).toEqual(['begrotingen.']);
    expect(differing(to)).toEqual(['en verdedigt', 'begrotingen voor twee regio’s.']);
  });

  it('are not the white space, and not the marks of bold words unless nothing else differs', () => {
    expect(differing(wordDifferences('twee  woorden', 'twee\nwoorden').to)).toEqual([]);
    expect(differing(wordDifferences('een **plan** maken', 'geen plan maken').to)).toEqual(['geen']);
    expect(differing(wordDifferences('een **plan**', 'een plan').from)).toEqual(['**plan**']);
  });

  it('are everything when the texts have hardly a word in common', () => {
    const long = (word: string): string => Array.from({ length: 1500 }, (_, n) => `${word}${n}`).join(' ');
    const { from, to } = wordDifferences(`zelfde ${long('a')}`, `zelfde ${long('b')}`);
    expect([from, to].map((runs) => runs.map(({ differs }) => differs))).toEqual([[true], [true]]);
  });

  it('leave both texts whole, and say that what is the same is the same', () => {
    const words = fc.array(fc.constantFrom('plan', 'klant', 'de', 'maakt', 'niet'), { maxLength: 20 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { from, to } = wordDifferences(one.join(' '), other.join(' '));
        expect([textOf(from), textOf(to)]).toEqual([one.join(' '), other.join(' ')]);
        const same = (runs: readonly WordRun[]): string =>
          textOf(runs.filter(({ differs }) => !differs))
            .replaceAll(/\s+/g, ' ')
            .trim();
        expect(same(from)).toBe(same(to));
        if (one.join(' ') === other.join(' ')) expect(differing(to)).toEqual([]);
      }),
    );
  });
});
