import type { RasterCatalog } from '../catalog';
import { catalogFault } from '../catalogFault';
import type { CatalogFault } from '../catalogFault';
import { criterionFaults } from './criterionFaults';
import { repeatedFaults } from './repeated';

function dimensionFaults({ criteria, dimensions }: RasterCatalog): CatalogFault[] {
  return [
    ...criteria
      .filter(({ dimension }) => !dimensions.some(({ id }) => id === dimension))
      .map(({ id, dimension }) =>
        catalogFault('dimension-unknown', ['criteria', id, 'dimension'], { id: dimension }),
      ),
    ...dimensions
      .filter(({ id }) => !criteria.some(({ dimension }) => dimension === id))
      .map(({ id }) => catalogFault('dimension-empty', ['dimensions', id])),
  ];
}

function pairFaults(
  { countedOnce, criteria }: RasterCatalog,
  weights: Readonly<Record<string, number>>,
): CatalogFault[] {
  return [
    ...countedOnce.flatMap((pair, index) => {
      const path = ['countedOnce', index];
      return [
        ...(pair[0] === pair[1] ? [catalogFault('pair-of-one', path, { id: pair[0] })] : []),
        ...pair.flatMap((id) => {
          const criterion = criteria.find((one) => one.id === id);
          if (criterion === undefined) return [catalogFault('pair-criterion-unknown', path, { id })];
          return weights[criterion.weight] === 0 ? [catalogFault('pair-without-weight', path, { id })] : [];
        }),
      ];
    }),
    ...repeatedFaults(
      countedOnce.flatMap((pair) => [...new Set(pair)]),
      ['countedOnce'],
      'criterion-in-two-pairs',
    ),
  ];
}

/** Faults of the dimensions, the criteria and the pairs that are counted once. */
export function rasterFaults(catalog: RasterCatalog): CatalogFault[] {
  return [
    ...dimensionFaults(catalog),
    ...catalog.criteria.flatMap(criterionFaults),
    ...(catalog.criteria.some(({ weight }) => weight === 'zwaar')
      ? []
      : [catalogFault('no-heavy-criterion', ['criteria'])]),
    ...pairFaults(catalog, catalog.method.weights),
  ];
}
