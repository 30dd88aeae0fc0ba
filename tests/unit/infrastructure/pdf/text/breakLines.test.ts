import fc from 'fast-check';
import { breakLines, type BreakOptions } from '../../../../../src/infrastructure/pdf/text/breakLines';
import { shapeText, widthOf, type ShapedText } from '../../../../../src/infrastructure/pdf/text/shapeText';
import { guardText } from '../../../../../src/infrastructure/pdf/text/guardText';

const shaped = (text: string): ShapedText => shapeText([{ text, bold: false }], new Set());

/** The lines as they are seen, for a line width in letters "n". */
function seen(text: string, letters: number, hyphenate: BreakOptions['hyphenate'] = 'freely'): string[] {
  const whole = shaped(text);
  const letter = shaped('n').starts[1] ?? 0;
  return breakLines(whole, { width: letters * letter, hyphenate }).map((line) => {
    const drawn = whole.clusters
      .slice(line.from, line.to)
      .map((cluster) => cluster.text)
      .join('');
    return drawn + (line.end === 'hyphen' ? '-' : '');
  });
}

describe('breakLines', () => {
  test('breaks at spaces and drops them', () => {
    expect(seen('een twee drie vier', 9)).toEqual(['een twee', 'drie vier']);
  });

  test('gives one empty line for an empty text', () => {
    expect(seen('', 10)).toEqual(['']);
  });

  test('hyphenates a word where that fills the line better', () => {
    expect(seen('de verantwoordelijkheid van', 18)).toEqual(['de verantwoordelijk-', 'heid van']);
  });

  test('does not leave half a word on the last line', () => {
    expect(seen('de verantwoordelijkheid', 18)).toEqual(['de', 'verantwoordelijkheid']);
  });

  test('does not hyphenate when asked to, unless the word is wider than the line', () => {
    expect(seen('de verantwoordelijkheid van', 18, 'when-needed')).toEqual([
      'de',
      'verantwoordelijkheid',
      'van',
    ]);
    expect(seen('de verantwoordelijkheid', 12, 'when-needed')[1]).toMatch(/-$/);
  });

  test('has at most three hyphens in a row where the words leave a choice', () => {
    const lines = seen('onderhandelingsruimte '.repeat(40).trim(), 27);
    const ends = lines.map((line) => (line.endsWith('-') ? '-' : '.')).join('');
    expect(ends).toContain('-');
    expect(ends).not.toContain('----');
  });

  test('breaks after a hyphen and a slash, but not within numbers', () => {
    expect(seen('inkoop-/verkoopafdeling', 9)[0]).toBe('inkoop-/');
    expect(seen('verkoop-binnendienst', 8)[0]).toBe('verkoop-');
    expect(seen('schooljaar 2026-2027', 16)).toEqual(['schooljaar', '2026-2027']);
    expect(seen('bron 001-aard-C1', 13)).toEqual(['bron', '001-aard-C1']);
  });

  test('breaks an address after its signs', () => {
    const [first = ''] = seen('https://voorbeeld.example/functies/accountmanager', 30);
    expect(first).toMatch(/[/.]$/);
  });

  test('breaks a code that fits nowhere between characters, without a hyphen', () => {
    const code = 'X7'.repeat(100);
    const lines = seen(code, 20);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).toBe(code);
  });

  test('says for a broken word where it is spelled and where its rest is', () => {
    const text = shaped('de verantwoordelijkheid van');
    const letter = shaped('n').starts[1] ?? 0;
    const [first, second] = breakLines(text, { width: 18 * letter, hyphenate: 'freely' });
    expect(first).toMatchObject({ brokenWord: { from: 3, to: 23 }, restTo: 0 });
    expect(second).toMatchObject({ brokenWord: null, restTo: 23 });
  });

  test('draws every character once, in order, on lines that are never too wide', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'verantwoordelijkheid',
        'en/of',
        'e-mailadres',
        'W'.repeat(70),
        'https://a.example/b?c=d',
        '€\u00a025',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 3, max: 60 }), (words, letters) => {
        const text = guardText(words.join(' ')).replaceAll('\n', ' ');
        const whole = shaped(text);
        const letter = shaped('n').starts[1] ?? 0;
        const width = letters * letter;
        const lines = breakLines(whole, { width, hyphenate: 'freely' });
        const drawn = lines.map((line) =>
          whole.clusters
            .slice(line.from, line.to)
            .map((cluster) => cluster.text)
            .join(''),
        );
        const expected = whole.clusters.map((cluster) => cluster.text).join('');
        const noSpaces = (value: string) => value.replaceAll(' ', '');
        expect(noSpaces(drawn.join(''))).toBe(noSpaces(expected));
        for (const line of lines) {
          if (line.to - line.from > 1) expect(widthOf(whole, line.from, line.to)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('looks at each character a bounded number of times, however long the word', () => {
    const reads = (length: number): number => {
      let count = 0;
      const text = shaped('a/'.repeat(length / 2));
      const counted: ShapedText = {
        ...text,
        starts: new Proxy(text.starts, {
          get(target, key) {
            count += 1;
            return Reflect.get(target, key) as unknown;
          },
        }),
      };
      breakLines(counted, { width: 20_000, hyphenate: 'freely' });
      return count;
    };
    expect(reads(16_000) / reads(2_000)).toBeLessThan(10);
  });
});
