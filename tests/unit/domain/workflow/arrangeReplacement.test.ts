import fc from 'fast-check';
import type { Chart } from '../../../../src/domain/organisation/chart';
import { arrangeFault, decidesAbout } from '../../../../src/domain/workflow/arrangeReplacement';
import { tiesTo } from '../../../../src/domain/workflow/ties';

const ids = ['a', 'b', 'c', 'd'] as const;
const people = ['hanna', 'vera', 'kim', 'dirk'] as const;
const charts: fc.Arbitrary<Chart> = fc.record({
  departments: fc
    .tuple(...ids.map((id) => fc.constantFrom(null, ...ids.filter((other) => other < id))))
    .map((parents) => ids.map((id, index) => ({ id, parentId: parents[index] ?? null }))),
  leaders: fc.array(
    fc.record({ departmentId: fc.constantFrom(...ids), accountId: fc.constantFrom(...people) }),
    { maxLength: 6 },
  ),
  duplicates: fc.constant([]),
});
const places = fc.array(fc.record({ departmentId: fc.constantFrom(null, ...ids) }), { maxLength: 3 });
const person = fc.constantFrom(...people);

describe('arranging a replacement', () => {
  it('never lets somebody choose who acts as a manager about their own functie, nor take that right', () => {
    fc.assert(
      fc.property(charts, places, person, person, person, (chart, jobs, actor, forId, byId) => {
        fc.pre(arrangeFault(actor, { forId, byId }, jobs, chart) === null);
        expect(byId).not.toBe(actor);
        for (const { departmentId } of jobs) {
          const job = { departmentId, holderIds: [actor] };
          const before = tiesTo({ accountId: byId, standsInFor: [] }, job, chart);
          const after = tiesTo({ accountId: byId, standsInFor: [forId] }, job, chart);
          expect(after).toEqual(before);
        }
      }),
    );
  });

  it('is refused exactly when the manager leads an own functie, or the actor replaces', () => {
    const chart: Chart = {
      departments: [
        { id: 'directie', parentId: null },
        { id: 'verkoop', parentId: 'directie' },
        { id: 'inkoop', parentId: 'directie' },
      ],
      leaders: [
        { departmentId: 'directie', accountId: 'dirk' },
        { departmentId: 'verkoop', accountId: 'vera' },
        { departmentId: 'inkoop', accountId: 'iris' },
      ],
      duplicates: [],
    };
    const own = [{ departmentId: 'verkoop' }];
    const faultFor = (forId: string, byId = 'kim') => arrangeFault('hanna', { forId, byId }, own, chart);
    expect([faultFor('vera'), faultFor('dirk'), faultFor('iris')]).toEqual([
      'eigen-functie',
      'eigen-functie',
      null,
    ]);
    expect([faultFor('iris', 'hanna'), faultFor('vera', 'hanna')]).toEqual(['jezelf', 'eigen-functie']);
    expect(decidesAbout('dirk', [{ departmentId: null }], chart)).toBe(false);
  });
});
