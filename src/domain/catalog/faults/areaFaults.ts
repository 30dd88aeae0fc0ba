import type { FileCatalog } from '../catalog';
import { catalogFault } from '../catalogFault';
import type { CatalogFault } from '../catalogFault';

/** Faults in the result areas and in the places to fill in that belong to them. */
export function areaFaults(catalog: FileCatalog): CatalogFault[] {
  const { resultAreas, fillIns } = catalog;
  const conditional = resultAreas.filter((area) => area.onlyWhen !== undefined);
  return [
    ...conditional
      .slice(1)
      .map(({ id }) => catalogFault('area-condition-repeated', ['resultAreas', id, 'onlyWhen'])),
    ...(resultAreas.length > 0 && conditional.length === resultAreas.length
      ? [catalogFault('no-deciding-area', ['resultAreas'])]
      : []),
    ...fillIns.flatMap(({ id, place, areaId }) => {
      const path = ['fillIns', id, 'areaId'];
      const inArea = place === 'taken' || place === 'indicatoren';
      if (areaId === undefined) return inArea ? [catalogFault('fill-in-area-missing', path, { place })] : [];
      if (!inArea) return [catalogFault('fill-in-area-superfluous', path, { place })];
      return resultAreas.some((area) => area.id === areaId)
        ? []
        : [catalogFault('fill-in-area-unknown', path, { id: areaId })];
    }),
  ];
}
