import fc from 'fast-check';
import { daysFaults, daysOverlap, replacementPhase } from '../../../../src/domain/organisation/replacement';
import { dutchDay } from '../../../../src/domain/shared/dutchDay';

const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the days of a replacement', () => {
  it.each([
    ['2026-11-21', '2026-11-21', []],
    ['2026-11-20', '2026-11-21', ['from in-verleden']],
    ['2026-11-22', '2026-11-21', ['until voor-begin']],
    ['2026-11-21', '2027-11-21', []],
    ['2026-11-21', '2027-11-22', ['until te-ver']],
    ['2027-11-22', '2027-11-23', ['from te-ver']],
    ['2027-11-21', '2027-11-23', []],
  ])('from %s until %s: %j', (from, until, expected) => {
    expect(
      daysFaults({ from, until }, '2026-11-21').map(({ field, problem }) => `${field} ${problem}`),
    ).toEqual(expected);
  });

  it('may begin on 29 February and end on the last day of the next February, not a day later', () => {
    expect(daysFaults({ from: '2028-02-29', until: '2029-02-28' }, '2028-02-01')).toEqual([]);
    expect(daysFaults({ from: '2028-02-29', until: '2029-03-01' }, '2028-02-01')).toHaveLength(1);
  });

  it('overlap exactly when one day is in both', () => {
    fc.assert(
      fc.property(days, days, days, days, (a, b, c, d) => {
        const [one, other] = [
          { from: a < b ? a : b, until: a < b ? b : a },
          { from: c < d ? c : d, until: c < d ? d : c },
        ];
        const inBoth = [a, b, c, d].some(
          (day) => day >= one.from && day <= one.until && day >= other.from && day <= other.until,
        );
        expect(daysOverlap(one, other)).toBe(inBoth);
        expect(daysOverlap(other, one)).toBe(inBoth);
      }),
    );
  });

  it('count both the first and the last day, and a withdrawal ends it', () => {
    const period = { from: '2026-12-01', until: '2026-12-03', withdrawnAt: null };
    const phases = ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map((day) =>
      replacementPhase(period, day),
    );
    expect(phases).toEqual(['coming', 'now', 'now', 'past']);
    expect(replacementPhase({ ...period, withdrawnAt: '2026-11-01T00:00:00.000Z' }, '2026-11-30')).toBe(
      'past',
    );
  });

  it('are days in the Netherlands, in summer and in winter', () => {
    expect(
      ['2026-11-20T22:59:59.999Z', '2026-11-20T23:00:00.000Z', '2026-07-20T22:00:00.000Z'].map(dutchDay),
    ).toEqual(['2026-11-20', '2026-11-21', '2026-07-21']);
  });
});
