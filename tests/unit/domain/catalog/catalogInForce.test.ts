import fc from 'fast-check';
import { catalogInForce, findOverlaps, isInForce } from '../../../../src/domain/catalog/catalogInForce';
import type { InForcePeriod } from '../../../../src/domain/catalog/catalogInForce';

const first = { version: '1.0.0', inForceFrom: '2026-01-01', inForceUntil: '2027-01-01' };
const second = { version: '2.0.0', inForceFrom: '2027-01-01', inForceUntil: null };

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period: fc.Arbitrary<InForcePeriod> = fc
  .tuple(day, fc.option(day))
  .filter(([from, until]) => until === null || from < until)
  .map(([inForceFrom, inForceUntil]) => ({ inForceFrom, inForceUntil }));

describe('catalogInForce', () => {
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '1.0.0'],
    ['2026-12-31', '1.0.0'],
    ['2027-01-01', '2.0.0'],
    ['2040-06-01', '2.0.0'],
  ])('gives on %s version %s', (on, version) => {
    expect(catalogInForce([first, second], on)?.version).toBe(version);
  });
});

describe('findOverlaps', () => {
  it('lets a version start on the day that the one before ends', () => {
    expect(findOverlaps([first, second])).toEqual([]);
  });

  it('names the two versions that share a day', () => {
    const early = { ...second, inForceFrom: '2026-12-31' };
    expect(findOverlaps([first, early])).toEqual([[first, early]]);
  });

  it('names every pair of versions without an end', () => {
    const endless = ['2025-01-01', '2026-01-01', '2027-01-01'].map((inForceFrom) => ({
      inForceFrom,
      inForceUntil: null,
    }));
    expect(findOverlaps(endless)).toHaveLength(3);
  });

  it('finds no overlap exactly when no day has two versions in force', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        // If two half-open periods share a day, they share the later of their first days.
        const later = one.inForceFrom > other.inForceFrom ? one.inForceFrom : other.inForceFrom;
        expect(findOverlaps([one, other]).length > 0).toBe(isInForce(one, later) && isInForce(other, later));
      }),
    );
  });
});
