import { hyphenationPoints } from '../../../../../src/infrastructure/pdf/text/hyphenation';

const hyphenated = (word: string): string => {
  const points = [0, ...hyphenationPoints(word), word.length];
  return points
    .slice(1)
    .map((end, index) => word.slice(points[index], end))
    .join('-');
};

describe('hyphenationPoints', () => {
  test.each([
    ['klantgerichte', 'klant-ge-richte'],
    ['resultaatgebieden', 'resul-taat-ge-bie-den'],
    ['Arbeidsomstandighedenwet', 'Arbeids-om-stan-dig-he-den-wet'],
    ['overeenstemming', 'over-een-stem-ming'],
  ])('breaks %s as Dutch does', (word, expected) => {
    expect(hyphenated(word)).toBe(expected);
  });

  test('never breaks before a trema, which would have to go', () => {
    expect(hyphenated('coördinatoren')).not.toMatch(/-[ëïöü]/);
    expect(hyphenated('beïnvloedingen')).not.toMatch(/-[ëïöü]/);
    expect(hyphenated('financiële')).not.toMatch(/-[ëïöü]/);
  });

  test('leaves at least three letters on both sides', () => {
    for (const word of ['medewerkers', 'adviseren', 'onderhandelingsruimte', 'evaluatie']) {
      expect(hyphenated(word).split('-').at(0)?.length).toBeGreaterThanOrEqual(3);
      expect(hyphenated(word).split('-').at(-1)?.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('leaves abbreviations, codes and words with an apostrophe alone', () => {
    for (const word of ['WAARDERING', 'accountmanager2027', "collega'tjes", 'x7onderhandeling']) {
      expect(hyphenationPoints(word)).toEqual([]);
    }
  });

  test('finds words between other signs', () => {
    expect(hyphenated('(onderhandelen),')).toBe('(onder-han-de-len),');
  });

  test('gives the same answer for more words than it remembers', () => {
    const before = hyphenationPoints('functiewaardering');
    for (let index = 0; index < 20_001; index += 1) hyphenationPoints(`w${index}`);
    expect(hyphenationPoints('functiewaardering')).toEqual(before);
  });
});
