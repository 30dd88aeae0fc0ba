import fc from 'fast-check';
import { daysBetween, isDay, monthsLater } from '../../../../src/domain/shared/days';
import { dutchDay } from '../../../../src/domain/shared/dutchDay';
import {
  reviewOf,
  reviewStates,
  soonDays,
  type ChosenReview,
  type ReviewFacts,
} from '../../../../src/domain/upkeep/review';

const decision = { id: 'besluit', decidedAt: '2026-11-27T09:00:00.000Z' };
const facts: ReviewFacts = { archived: false, decision, begun: false, chosen: [] };
const choice = (change: Partial<ChosenReview>): ChosenReview => ({
  id: 'keuze',
  jobId: 'functie',
  decisionId: 'besluit',
  day: '2027-06-01',
  reason: 'De afdeling verhuist.',
  by: 'hanna',
  at: '2026-12-01T09:00:00.000Z',
  ...change,
});

describe('the day of the review', () => {
  it('lies the term after the day on which the level was set', () => {
    expect(reviewOf(facts, 24, '2026-11-27')).toEqual({ state: 'op-tijd', day: '2028-11-27', chosen: null });
  });

  it('counts from the day in the Netherlands, not from the one in Greenwich', () => {
    const late = { id: 'besluit', decidedAt: '2026-11-30T23:30:00.000Z' };
    expect(reviewOf({ ...facts, decision: late }, 12, '2026-12-01').day).toBe('2027-12-01');
  });

  it.each([
    ['2024-02-29T09:00:00.000Z', 12, '2025-02-28'],
    ['2026-08-31T09:00:00.000Z', 6, '2027-02-28'],
    ['2026-01-31T09:00:00.000Z', 1, '2026-02-28'],
  ])('of %s plus %i months stays within the month', (decidedAt, months, day) => {
    expect(reviewOf({ ...facts, decision: { id: 'besluit', decidedAt } }, months, '2024-03-01').day).toBe(
      day,
    );
  });

  it('is the last one that HR chose at this level', () => {
    const first = choice({ id: 'een' });
    const last = choice({ id: 'twee', day: '2029-01-15' });
    expect(reviewOf({ ...facts, chosen: [first, last] }, 24, '2027-01-01')).toEqual({
      state: 'op-tijd',
      day: '2029-01-15',
      chosen: last,
    });
  });

  it('that HR chose stops counting when the level is set anew', () => {
    const anew = { id: 'later', decidedAt: '2027-03-01T09:00:00.000Z' };
    expect(reviewOf({ ...facts, decision: anew, chosen: [choice({})] }, 24, '2027-03-02')).toMatchObject({
      day: '2029-03-01',
      chosen: null,
    });
  });
});

describe('the state of the review', () => {
  it.each([
    ['2028-09-27', 'op-tijd'],
    ['2028-09-28', 'binnenkort'],
    ['2028-11-26', 'binnenkort'],
    ['2028-11-27', 'over-tijd'],
    ['2031-01-01', 'over-tijd'],
  ] as const)('on %s is %s', (today, state) => {
    expect(reviewOf(facts, 24, today).state).toBe(state);
  });

  it('is that a procedure runs, from its beginning until the next level', () => {
    expect(reviewOf({ ...facts, decision: null, begun: true }, 24, '2040-01-01').state).toBe('loopt');
    expect(reviewOf({ ...facts, begun: true }, 24, '2027-01-01').state).toBe('op-tijd');
  });

  it('is that nothing is needed without a level, and in the archive whatever else there is', () => {
    expect(reviewOf({ ...facts, decision: null }, 24, '2040-01-01').state).toBe('niet-nodig');
    expect(
      reviewOf({ ...facts, archived: true, chosen: [choice({})], begun: true }, 24, '2040-01-01'),
    ).toEqual({ state: 'niet-nodig', day: null, chosen: null });
  });
});

const moment = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const day = moment.map((date) => date.toISOString().slice(0, 10));
const term = fc.integer({ min: 1, max: 240 });

describe('whatever the day and the term', () => {
  it('the review is a day that exists, in the right month, and never past the day of the decision in its month', () => {
    fc.assert(
      fc.property(moment, term, day, (decidedAt, months, today) => {
        const found = reviewOf(
          { ...facts, decision: { id: 'besluit', decidedAt: decidedAt.toISOString() } },
          months,
          today,
        );
        const from = dutchDay(decidedAt.toISOString());
        const to = found.day ?? '';
        expect(isDay(to)).toBe(true);
        const monthOf = (one: string): number => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(monthOf(to) - monthOf(from)).toBe(months);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
      }),
    );
  });

  it('a longer term never brings it nearer, and a later decision neither', () => {
    fc.assert(
      fc.property(day, day, term, term, (one, other, months, more) => {
        const [early, late] = [one, other].sort() as [string, string];
        expect(monthsLater(early, months) <= monthsLater(early, months + more)).toBe(true);
        expect(monthsLater(early, months) <= monthsLater(late, months)).toBe(true);
      }),
    );
  });

  it('the state goes one way as days pass, and is announced exactly so many days before', () => {
    fc.assert(
      fc.property(moment, term, day, day, (decidedAt, months, one, other) => {
        const [today, later] = [one, other].sort() as [string, string];
        const at = (on: string) =>
          reviewOf({ ...facts, decision: { id: 'b', decidedAt: decidedAt.toISOString() } }, months, on);
        const rank = (on: string): number => reviewStates.indexOf(at(on).state);
        expect(rank(later)).toBeLessThanOrEqual(rank(today));
        const left = daysBetween(today, at(today).day ?? '');
        expect(at(today).state).toBe(left <= 0 ? 'over-tijd' : left <= soonDays ? 'binnenkort' : 'op-tijd');
      }),
    );
  });
});
