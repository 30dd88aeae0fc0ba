import { levels } from '../catalog';
import type { FileCatalog, Level, RasterCatalog } from '../catalog';
import { catalogFault } from '../catalogFault';
import type { CatalogFault } from '../catalogFault';

/** A profile holds at most five competencies, and it starts with those of its level. */
const mostAtOneLevel = 5;

/** True when the levels stand in the order A, B, C, each at most once, and at least one is there. */
export function areOrderedLevels(some: readonly Level[]): boolean {
  return some.length > 0 && some.join() === levels.filter((level) => some.includes(level)).join();
}

/** The levels that the criterion with the id of a competency names it for, or undefined when there is none. */
function levelsOfCriterion(catalog: RasterCatalog, id: string): Level[] | undefined {
  const criterion = catalog.criteria.find((one) => one.id === id);
  if (criterion === undefined) return undefined;
  const named = criterion.options.filter((option) => !option.derived).flatMap((option) => option.levels);
  return levels.filter((level) => named.includes(level));
}

/** Faults in the levels for which the competencies are named. */
export function competencyFaults(catalog: FileCatalog): CatalogFault[] {
  if (catalog.kind === 'resultaatgebieden') {
    return catalog.competencies
      .filter((competency) => competency.levels !== undefined)
      .map(({ id }) => catalogFault('competency-levels-superfluous', ['competencies', id, 'levels']));
  }
  const atLevel = (level: Level): number =>
    catalog.competencies.filter((competency) => (competency.levels ?? levels).includes(level)).length;
  return [
    ...catalog.competencies.flatMap(({ id, levels: own = levels }) => {
      const path = ['competencies', id, 'levels'];
      if (!areOrderedLevels(own)) return [catalogFault('competency-levels-unordered', path)];
      const expected = levelsOfCriterion(catalog, id);
      return expected === undefined || expected.join() === own.join()
        ? []
        : [
            catalogFault('competency-levels-differ', path, {
              expected: expected.join(', '),
              found: own.join(', '),
            }),
          ];
    }),
    ...levels.flatMap((level) => {
      const count = atLevel(level);
      if (count === 0) return [catalogFault('competency-at-level-missing', ['competencies'], { level })];
      return count > mostAtOneLevel
        ? [catalogFault('competencies-too-many', ['competencies'], { level, count, most: mostAtOneLevel })]
        : [];
    }),
  ];
}
