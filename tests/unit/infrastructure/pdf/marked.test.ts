import fc from 'fast-check';
import { asTyped, inBold, partsOf } from '../../../../src/presentation/document/marked';

describe('marked text', () => {
  test('is bold between double asterisks', () => {
    expect(partsOf('Niveau **B** volgt')).toEqual([
      { text: 'Niveau ', bold: false },
      { text: 'B', bold: true },
      { text: ' volgt', bold: false },
    ]);
  });

  test('prints asterisks that stand alone or are never closed', () => {
    expect(partsOf('2 * 3')).toEqual([{ text: '2 * 3', bold: false }]);
    expect(
      partsOf('a **b')
        .map((part) => part.text)
        .join(''),
    ).toBe('a **b');
    expect(partsOf('a **b').every((part) => !part.bold)).toBe(true);
    expect(
      partsOf('a**')
        .map((part) => part.text)
        .join(''),
    ).toBe('a**');
  });

  test('shows a typed text as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '\\', 'a', ' ', 'ë') }), (typed) => {
        const parts = partsOf(asTyped(typed));
        expect(parts.map((part) => part.text).join('')).toBe(typed);
        expect(parts.some((part) => part.bold)).toBe(false);
        expect(partsOf(inBold(typed))).toEqual(typed === '' ? [] : [{ text: typed, bold: true }]);
      }),
    );
  });
});
