import { hourOfFailure, isUnusual, usualInBusiestHour } from '../../../../src/domain/access/alarm';

const today = '2026-11-26';
const on = (day: string, hour: string, count: number) => ({ hour: `${day}T${hour}`, count });

describe('what is usual', () => {
  it('is nothing as long as nothing failed before today', () => {
    expect(usualInBusiestHour([], today)).toBe(0);
    expect(usualInBusiestHour([on(today, '09', 500)], today)).toBe(0);
  });

  it('is the busiest hour of a day in the middle, of the days on which anything failed', () => {
    const hours = [
      on('2026-11-20', '08', 4),
      on('2026-11-20', '09', 10),
      on('2026-11-21', '09', 0),
      on('2026-11-23', '08', 12),
      on('2026-11-24', '14', 6),
    ];
    expect(usualInBusiestHour(hours, today)).toBe(10);
  });

  it('is not changed by one day on which somebody guessed', () => {
    const calm = ['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => on(day, '09', 8));
    expect(usualInBusiestHour([...calm, on('2026-11-25', '03', 9000)], today)).toBe(8);
    expect(usualInBusiestHour([on('2026-11-24', '09', 8), on('2026-11-25', '03', 9000)], today)).toBe(8);
  });
});

describe('far more than usual', () => {
  it('is more than thirty in an hour, and more than five times what is usual', () => {
    expect([isUnusual(30, 0), isUnusual(31, 0)]).toEqual([false, true]);
    expect([isUnusual(50, 10), isUnusual(51, 10)]).toEqual([false, true]);
  });

  it('is counted by the hour', () => {
    expect(hourOfFailure('2026-11-26T09:59:59.999Z')).toBe('2026-11-26T09');
  });
});
