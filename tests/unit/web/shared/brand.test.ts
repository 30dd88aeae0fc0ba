import { defaultBrand } from '../../../../src/domain/organisation/brand';
import { brandStyleSheet } from '../../../../src/web/shared/brand';

describe('the style sheet of the employer', () => {
  it('holds the six colours', () => {
    expect(brandStyleSheet(defaultBrand)).toBe(
      ':root{--merk:#0b5563;--merk-donker:#073a44;--merk-licht:#e4f1f2;--merk-lijn:#8fbfc6;--merk-op:#ffffff;--merk-accent:#f2a33a}\n',
    );
  });

  it.each(['red', '#fff', '#12345g', '#123456}body{display:none', ''])('refuses %j as a colour', (merk) => {
    expect(() => brandStyleSheet({ ...defaultBrand, merk })).toThrow('The colour merk');
  });
});
