import { dayAfter, startOfDay, typedDay } from '../../../../src/presentation/shared/dates';

it.each([
  ['2026-11-21', '2026-11-20T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('the day %s begins at %s', (date, moment) => {
  expect(startOfDay(date)).toBe(moment);
});

it('knows the day after', () => {
  expect([dayAfter('2026-12-31'), dayAfter('2028-02-28')]).toEqual(['2027-01-01', '2028-02-29']);
});

it.each([
  ['21-11-2026', '2026-11-21'],
  ['1/2/2026', '2026-02-01'],
  ['1.2.2026', '2026-02-01'],
  ['2026-11-21', '2026-11-21'],
  ['31-02-2026', null],
  ['gisteren', null],
  ['21-11-26', null],
  ['', null],
])('reads %j as %j', (typed, date) => {
  expect(typedDay(typed)).toBe(date);
});
