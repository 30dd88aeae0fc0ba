import fc from 'fast-check';
import { fontCovers, openFont } from '../../../../src/infrastructure/pdf/fonts/openFonts';
import { shapeText } from '../../../../src/infrastructure/pdf/text/shapeText';
import { guardText } from '../../../../src/infrastructure/pdf/text/guardText';
import { unprintableCharacters } from '../../../../src/infrastructure/pdf/unprintableCharacters';

describe('unprintableCharacters', () => {
  test('is empty for Dutch, other European names, and common signs', () => {
    const text =
      'Zoë, IJssel, ij, Łukasz, Ŷñigo, Nguyễn, Ярослава, Ελένη: € 25.000, ≥ 95 %, ½, CO₂, → ☐ ✓ 😀 🚀 “…”\n–—';
    expect(unprintableCharacters(text)).toEqual([]);
  });

  test('names each character without a font once, in the order of the text', () => {
    expect(unprintableCharacters('漢字 en שלום, 漢字')).toEqual(['漢', '字', 'ש', 'ל', 'ו', 'ם']);
  });

  test('does not name what is removed before printing', () => {
    expect(unprintableCharacters('a\u200b\u00ad\u202e\ufe0fb\u0007')).toEqual([]);
  });

  test('names a mark that the font of its letter lacks', () => {
    expect(unprintableCharacters('a\u0489')).toEqual(['\u0489']);
  });

  test('says the same as the drawing does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean(), (text, bold) => {
        const unknown = new Set<string>();
        shapeText([{ text: guardText(text), bold }], unknown);
        expect(unprintableCharacters(text)).toEqual([...unknown]);
      }),
    );
  });

  test('holds for both weights, which have the same characters', () => {
    const missing = openFont('regular').characterSet.filter((codePoint) => !fontCovers('bold', codePoint));
    expect(missing).toEqual([]);
    expect(openFont('bold').characterSet).toHaveLength(openFont('regular').characterSet.length);
  });
});
