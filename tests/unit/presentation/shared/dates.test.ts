import { calendarDate, dayOf, momentOf, timeOf } from '../../../../src/presentation/shared/dates';

describe('moments', () => {
  it('are shown in Dutch time, in winter and in summer', () => {
    expect(momentOf('2026-11-21T13:32:00.000Z')).toBe('21 november 2026 om 14.32 uur');
    expect(momentOf('2026-07-01T13:32:00.000Z')).toBe('1 juli 2026 om 15.32 uur');
  });

  it('fall on the Dutch day, also just before midnight in UTC', () => {
    expect(dayOf('2026-12-31T23:30:00.000Z')).toBe('1 januari 2027');
    expect(timeOf('2026-12-31T23:30:00.000Z')).toBe('00.30');
  });
});

describe('calendarDate', () => {
  it('stays on its day, whatever the zone of the machine', () => {
    expect(calendarDate('2026-01-01')).toBe('1 januari 2026');
    expect(calendarDate('2026-12-31')).toBe('31 december 2026');
  });
});
