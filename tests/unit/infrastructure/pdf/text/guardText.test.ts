import fc from 'fast-check';
import {
  cutMark,
  guardLine,
  guardText,
  longestPrintedText,
} from '../../../../../src/infrastructure/pdf/text/guardText';

describe('guardText', () => {
  test.each([
    ['composes letters and marks', 'Zoe\u0308', 'Zoë'],
    ['gives every line end one form', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['makes one space of tabs and odd spaces', 'a\t \u2003\u3000b', 'a b'],
    ['removes what cannot be seen', 'ver\u00adant\u200bwoor\ufeffding\u0000\u0007', 'verantwoording'],
    ['removes what turns the text around', 'a\u202eb\u202c\u2066c\u2069', 'abc'],
    ['removes variation selectors and tags', '♻\ufe0f\u{e0041}', '♻'],
    ['removes noncharacters', 'a\ufffe\ufdd0\u{1ffff}b', 'ab'],
    ['replaces half a surrogate pair', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    [
      'keeps at most four marks on a letter',
      'q\u0301\u0302\u0303\u0304\u0306\u0307',
      'q\u0301\u0302\u0303\u0304',
    ],
    ['keeps a fixed space beside a digit', '€\u00a025, 12\u00a0%', '€\u00a025, 12\u00a0%'],
    [
      'makes a fixed space between words an ordinary one',
      'de\u00a0accountmanager\u202fen',
      'de accountmanager en',
    ],
    ['trims lines and text', '  a  \n  b  ', 'a\nb'],
  ])('%s', (_, typed, printed) => {
    expect(guardText(typed)).toBe(printed);
  });

  test('cuts a text that is too long and says so', () => {
    const guarded = guardText('x'.repeat(longestPrintedText + 1));
    expect(guarded).toBe('x'.repeat(longestPrintedText) + cutMark);
    expect(guardText('x'.repeat(longestPrintedText))).not.toContain(cutMark);
  });

  test('says so too when what was cut off could not be seen', () => {
    expect(guardText('\u200b'.repeat(longestPrintedText * 4) + 'woord')).toBe(cutMark);
  });

  test('does not cut a character in two', () => {
    expect(guardText('😀'.repeat(longestPrintedText))).toBe('😀'.repeat(longestPrintedText / 2) + cutMark);
    expect(guardText(`x${'😀'.repeat(longestPrintedText)}`)).not.toMatch(/\p{Surrogate}/u);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const once = guardText(typed);
        expect(guardText(once)).toBe(once);
      }),
    );
  });

  test('puts a line in place of lines where only one fits', () => {
    expect(guardLine('Jan\r\n\nde\u2028Vries', 200)).toBe('Jan de Vries');
    expect(guardLine('x'.repeat(21), 20)).toBe('x'.repeat(20) + cutMark);
  });
});
