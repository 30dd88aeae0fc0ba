import fc from 'fast-check';
import { contrastFaults, contrastRatio, defaultBrand } from '../../../../src/domain/organisation/brand';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#16222b', '#ffce3a', 10.9],
    ['#0b5563', '#ffffff', 8.4],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
  });

  it('does not depend on the order and stays between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBe(contrastRatio(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrastRatio(one.toUpperCase(), other)).toBe(ratio);
      }),
    );
  });
});

describe('the colours of an employer', () => {
  it('are fine as they come', () => {
    expect(contrastFaults(defaultBrand)).toEqual([]);
  });

  it('are refused per pair, with what was measured', () => {
    expect(contrastFaults({ ...defaultBrand, merk: '#777777', 'merk-licht': '#dddddd' })).toEqual([
      { field: 'merk', problem: 'contrast', params: { against: 'wit', measured: 4.4, least: 4.5 } },
      { field: 'merk-op', problem: 'contrast', params: { against: 'merk', measured: 4.4, least: 4.5 } },
      { field: 'merk-licht', problem: 'contrast', params: { against: 'merk', measured: 3.2, least: 4.5 } },
    ]);
    expect(contrastFaults({ ...defaultBrand, 'merk-accent': '#5b5b5b' })).toEqual([
      { field: 'merk-accent', problem: 'contrast', params: { against: 'tekst', measured: 2.3, least: 3 } },
    ]);
  });

  it('never tell a measured ratio that would have been enough', () => {
    fc.assert(
      fc.property(colour, colour, colour, colour, (merk, op, light, accent) => {
        const faults = contrastFaults({
          ...defaultBrand,
          merk,
          'merk-op': op,
          'merk-licht': light,
          'merk-accent': accent,
        });
        for (const { params } of faults) {
          expect(Number(params?.['measured'])).toBeLessThan(Number(params?.['least']));
        }
      }),
    );
  });
});
