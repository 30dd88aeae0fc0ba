import { lastObjectionDay } from '../../../../src/domain/signing/lastObjectionDay';

describe('the last day to object', () => {
  it.each([
    ['2026-11-20T10:00:00.000Z', 6, '2027-01-01'],
    // Already the next day in the Netherlands.
    ['2026-11-20T23:30:00.000Z', 6, '2027-01-02'],
    // Over the end of summer time.
    ['2026-10-20T12:00:00.000Z', 2, '2026-11-03'],
  ])('is so many weeks after the day of %s', (at, weeks, day) => {
    expect(lastObjectionDay(at, weeks)).toBe(day);
  });
});
