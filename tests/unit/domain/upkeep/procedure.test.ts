import fc from 'fast-check';
import { monthsLater } from '../../../../src/domain/shared/days';
import { objectionOpensLevel } from '../../../../src/domain/upkeep/objectionOpensLevel';
import { needsProcedure } from '../../../../src/domain/upkeep/procedure';
import { procedureBar } from '../../../../src/domain/upkeep/procedureBar';
import type { ObjectionStep, TakenStep } from '../../../../src/domain/objection/objectionStep';

const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the bar on a new procedure', () => {
  it('holds until the same day a year later, and not on it', () => {
    expect(procedureBar('2025-11-27T10:00:00.000Z', '2026-11-26')).toBe('2026-11-27');
    expect(procedureBar('2025-11-27T10:00:00.000Z', '2026-11-27')).toBeNull();
  });

  it('counts from the day in the Netherlands', () => {
    expect(procedureBar('2025-11-26T23:30:00.000Z', '2026-11-26T22:30:00.000Z')).toBe('2026-11-27');
    expect(procedureBar('2025-11-26T23:30:00.000Z', '2026-11-26T23:30:00.000Z')).toBeNull();
  });

  it('holds until the last day of February after a leap day', () => {
    expect(procedureBar('2024-02-29', '2025-02-27')).toBe('2025-02-28');
    expect(procedureBar('2024-02-29', '2025-02-28')).toBeNull();
  });

  it('holds on a day exactly when that day is before the one it names', () => {
    fc.assert(
      fc.property(aDay, aDay, (decided, today) => {
        expect(procedureBar(decided, today) === null).toBe(today >= monthsLater(decided, 12));
      }),
    );
  });
});

describe('the level of a functie', () => {
  it('needs no procedure while nothing was signed on it', () => {
    expect(needsProcedure([], [])).toBe(false);
    expect(needsProcedure([], ['2026-01-01T00:00:00.000Z'])).toBe(false);
  });

  it('needs one for each version that was signed', () => {
    const [first, second] = ['2026-01-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'];
    const begun = '2026-03-01T00:00:00.000Z';
    expect(needsProcedure([first], [])).toBe(true);
    expect(needsProcedure([first], [begun])).toBe(false);
    expect(needsProcedure([second, first], [begun])).toBe(true);
  });
});

describe('an objection', () => {
  const at = '2026-05-01T12:00:00.000Z';
  const taken = (step: ObjectionStep): readonly TakenStep[] => [{ number: 1, step, by: 'hr', at }];
  const decided = (verdict: 'gegrond' | 'deels-gegrond' | 'ongegrond' | 'niet-ontvankelijk') =>
    taken({
      kind: 'besloten',
      verdicts: { niveau: verdict },
      words: 'Zo is het.',
      advisedBy: '',
      setTheLevel: false,
    });

  it.each([
    ['gegrond', true],
    ['deels-gegrond', true],
    ['ongegrond', false],
    ['niet-ontvankelijk', false],
  ] as const)('decided as %s opens the level: %s', (verdict, opens) => {
    expect(objectionOpensLevel(decided(verdict), '')).toBe(opens);
  });

  it('opens the level once: what was decided before the last procedure counts no more', () => {
    expect(objectionOpensLevel(decided('gegrond'), at)).toBe(false);
  });

  it('opens the level after a talk only when they agreed', () => {
    const talk = (outcome: 'eens' | 'niet-eens') =>
      taken({ kind: 'gesprek-gevoerd', on: '2026-05-01', outcome, words: 'Besproken.' });
    expect(objectionOpensLevel(talk('eens'), '')).toBe(true);
    expect(objectionOpensLevel(talk('niet-eens'), '')).toBe(false);
  });
});
