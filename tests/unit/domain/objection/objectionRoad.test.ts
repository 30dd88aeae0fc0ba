import { objectionRoad } from '../../../../src/domain/objection/objectionRoad';
import { defaultSettings } from '../../../../src/domain/organisation/settings';
import { isDay } from '../../../../src/domain/shared/days';

const rules = defaultSettings('Voorbeeld BV').bezwaar;

it('counts both terms from the day that the decision was available, over the end of the year', () => {
  expect(objectionRoad(rules, '2026-12-20')).toEqual({ talkUntil: '2027-01-03', objectUntil: '2027-01-31' });
});

it('gives no date for a step that this employer does not have', () => {
  const phases = {
    ...rules.phases,
    gesprek: { ...rules.phases.gesprek, on: false },
    bezwaar: { ...rules.phases.bezwaar, on: false },
  };
  expect(objectionRoad({ ...rules, phases }, '2026-12-20')).toEqual({ talkUntil: null, objectUntil: null });
});

it('knows which dates exist', () => {
  expect(['2028-02-29', '2027-02-29', '2027-1-1', '', '2027-13-01'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
