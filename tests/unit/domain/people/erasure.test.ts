import { erasureObstacles, type ErasureSubject } from '../../../../src/domain/people/erasure';
import { monthsLater } from '../../../../src/domain/shared/days';

const leaver: ErasureSubject = {
  accountId: 'tom',
  duplicateOf: null,
  active: false,
  stoppedAt: '2024-11-21T09:00:00.000Z',
  jobs: [],
  hasOpenObjection: false,
};
const kinds = (change: Partial<ErasureSubject>, at = '2026-11-21T09:00:00.000Z', by = 'fenna'): string[] =>
  erasureObstacles({ ...leaver, ...change }, by, at, 24).map(({ kind }) => kind);

it('can be done from the day on which the term is over', () => {
  expect(kinds({})).toEqual([]);
  expect(erasureObstacles(leaver, 'fenna', '2026-11-20T23:59:59.999Z', 24)).toEqual([
    { kind: 'termijn', from: '2026-11-21' },
  ]);
});

it('cannot be done to oneself, to who still works here, or when nobody knows since when they do not', () => {
  expect(kinds({}, undefined, 'tom')).toEqual(['zichzelf']);
  expect(kinds({ active: true })).toEqual(['actief']);
  expect(kinds({ stoppedAt: null })).toEqual(['geen-begin']);
});

it('of a duplicate comes with that of the account that stays', () => {
  expect(
    erasureObstacles({ ...leaver, duplicateOf: 'tom-2' }, 'fenna', '2026-11-21T09:00:00.000Z', 24),
  ).toEqual([{ kind: 'dubbel', keptId: 'tom-2' }]);
});

it('waits for work that is open, not for what is finished', () => {
  expect(
    kinds({
      jobs: [
        { id: 'a', status: 'getekend' },
        { id: 'b', status: 'vervangen' },
      ],
    }),
  ).toEqual([]);
  const open = {
    jobs: [
      { id: 'a', status: 'getekend' },
      { id: 'b', status: 'ter-tekening' },
    ],
  } as const;
  expect(erasureObstacles({ ...leaver, ...open }, 'fenna', '2027-01-01T00:00:00.000Z', 24)).toEqual([
    { kind: 'open-functie', jobIds: ['b'] },
  ]);
});

it('waits until an objection was answered', () => {
  expect(kinds({ hasOpenObjection: true })).toEqual(['open-bezwaar']);
});

it.each([
  ['2024-11-21', 24, '2026-11-21'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});
