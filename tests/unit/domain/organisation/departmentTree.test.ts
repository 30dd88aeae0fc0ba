import fc from 'fast-check';
import {
  departmentTree,
  inTreeOrder,
  mayHangUnder,
} from '../../../../src/domain/organisation/departmentTree';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}
/** Any departments, also with circles and with parents that are not there. */
const anyDepartments = fc
  .array(fc.option(fc.constantFrom(...names, 'weg'), { nil: null }), { maxLength: names.length })
  .map((parents): Placed[] => parents.map((parentId, index) => ({ id: names[index] ?? '', parentId })));
/** Departments without circles: each hangs under one that came before it. */
const soundDepartments = fc
  .array(fc.nat(), { minLength: 1, maxLength: names.length })
  .map((picks): Placed[] =>
    picks.map((pick, index) => ({
      id: names[index] ?? '',
      parentId: index === 0 ? null : (names[pick % index] ?? null),
    })),
  );

/** How many steps it is to the top; infinite in a circle. */
function stepsUp(departments: readonly Placed[], id: string): number {
  let at: string | null = id;
  for (let steps = 0; steps <= departments.length; steps += 1) {
    if (at === null) return steps;
    const current: string = at;
    at = departments.find((one) => one.id === current)?.parentId ?? null;
  }
  return Infinity;
}

describe('the tree of departments', () => {
  it('puts each department under the one above it, in the order in which they came', () => {
    const departments = [
      { id: 'binnendienst', parentId: 'verkoop' },
      { id: 'inkoop', parentId: null },
      { id: 'verkoop', parentId: null },
      { id: 'buitendienst', parentId: 'verkoop' },
    ];
    expect(inTreeOrder(departments).map(({ department, depth }) => `${depth} ${department.id}`)).toEqual([
      '0 inkoop',
      '0 verkoop',
      '1 binnendienst',
      '1 buitendienst',
    ]);
  });

  it('shows every department exactly once, also when the data are damaged', () => {
    fc.assert(
      fc.property(anyDepartments, (departments) => {
        const shown = inTreeOrder(departments).map(({ department }) => department.id);
        expect([...shown].sort()).toEqual(departments.map(({ id }) => id).sort());
        expect(departmentTree(departments).length > 0).toBe(departments.length > 0);
      }),
    );
  });
});

describe('moving a department', () => {
  it('never makes a circle, and is refused only where it would', () => {
    fc.assert(
      fc.property(soundDepartments, fc.nat(), fc.nat(), (departments, one, other) => {
        const moved = departments[one % departments.length]?.id ?? '';
        const parentId = departments[other % departments.length]?.id ?? null;
        const after = departments.map((department) =>
          department.id === moved ? { ...department, parentId } : department,
        );
        expect(mayHangUnder(departments, moved, parentId)).toBe(stepsUp(after, moved) < Infinity);
      }),
    );
  });

  it('to the top is always allowed', () => {
    expect(mayHangUnder([{ id: 'a', parentId: null }], 'a', null)).toBe(true);
  });
});
