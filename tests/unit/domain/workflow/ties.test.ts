import type { Chart } from '../../../../src/domain/organisation/chart';
import { nearestLeaders, tiesTo } from '../../../../src/domain/workflow/ties';

/** Directie (Dirk) over Verkoop (Vera), over Binnendienst (Bram and Bea). Inkoop (Iris) stands beside Verkoop. */
const chart: Chart = {
  departments: [
    { id: 'directie', parentId: null },
    { id: 'verkoop', parentId: 'directie' },
    { id: 'binnendienst', parentId: 'verkoop' },
    { id: 'inkoop', parentId: 'directie' },
  ],
  leaders: [
    { departmentId: 'directie', accountId: 'dirk' },
    { departmentId: 'verkoop', accountId: 'vera' },
    { departmentId: 'binnendienst', accountId: 'bram' },
    { departmentId: 'binnendienst', accountId: 'bea' },
    { departmentId: 'inkoop', accountId: 'iris' },
  ],
  duplicates: [],
};

const inside = (departmentId: string | null, ...holderIds: readonly string[]) => ({
  departmentId,
  holderIds,
});
const who = (accountId: string, ...standsInFor: readonly string[]) => ({ accountId, standsInFor });

describe('the ties of a person to a functie', () => {
  it('make everyone who leads the department or one above it a manager of it', () => {
    const leads = ['dirk', 'vera', 'bram', 'bea', 'iris', 'holder'].filter(
      (id) => tiesTo(who(id), inside('binnendienst', 'holder'), chart).leads,
    );
    expect(leads).toEqual(['dirk', 'vera', 'bram', 'bea']);
  });

  it('do not reach down from a department beside it, nor to a functie without a department', () => {
    expect(tiesTo(who('iris'), inside('verkoop'), chart).leads).toBe(false);
    expect(tiesTo(who('dirk'), inside(null), chart).leads).toBe(false);
  });

  it('say whose functie it is', () => {
    expect(tiesTo(who('vera'), inside('verkoop', 'vera', 'tom'), chart)).toMatchObject({
      holds: true,
      leads: true,
    });
    expect(tiesTo(who('tom'), inside('verkoop', 'vera', 'tom'), chart)).toEqual({
      holds: true,
      leads: false,
      onBehalfOf: null,
    });
  });

  it('let the next manager up act for the one whose own functie it is', () => {
    expect(tiesTo(who('dirk'), inside('verkoop', 'vera'), chart).onBehalfOf).toBe('vera');
    expect(tiesTo(who('vera'), inside('binnendienst', 'bram', 'bea'), chart).onBehalfOf).toBe('bram');
  });

  it('let a manager higher up act for themselves when a nearer one could have', () => {
    expect(tiesTo(who('vera'), inside('binnendienst', 'bram'), chart).onBehalfOf).toBeNull();
    expect(tiesTo(who('bram'), inside('binnendienst'), chart).onBehalfOf).toBeNull();
  });

  it('make a functie of a duplicate one of the person: also for who stays away, and for the next manager up', () => {
    const linked: Chart = { ...chart, duplicates: [{ accountId: 'vera-2', keptId: 'vera' }] };
    const job = inside('verkoop', 'vera-2');
    expect(tiesTo(who('vera'), job, chart).holds).toBe(false);
    expect(tiesTo(who('vera'), job, linked).holds).toBe(true);
    expect(tiesTo(who('vera-2'), inside('verkoop', 'vera'), linked).holds).toBe(true);
    expect(tiesTo(who('iris'), job, linked).holds).toBe(false);
    expect(tiesTo(who('dirk'), job, linked).onBehalfOf).toBe('vera');
    expect([nearestLeaders(chart, job), nearestLeaders(linked, job)]).toEqual([['vera'], ['dirk']]);
  });

  it('reach as far for a replacement as for who is replaced', () => {
    expect(tiesTo(who('kim', 'vera'), inside('binnendienst'), chart)).toEqual({
      holds: false,
      leads: true,
      onBehalfOf: 'vera',
    });
    expect(tiesTo(who('kim', 'vera'), inside('inkoop'), chart).leads).toBe(false);
  });

  it('end in a tree that bites its own tail', () => {
    const damaged: Chart = {
      departments: [
        { id: 'a', parentId: 'b' },
        { id: 'b', parentId: 'a' },
      ],
      leaders: [{ departmentId: 'b', accountId: 'dirk' }],
      duplicates: [],
    };
    expect(tiesTo(who('dirk'), inside('a'), damaged).leads).toBe(true);
  });
});
