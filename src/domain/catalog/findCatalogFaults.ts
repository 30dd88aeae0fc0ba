import type { FileCatalog } from './catalog';
import type { CatalogFault } from './catalogFault';
import { areaFaults } from './faults/areaFaults';
import { competencyFaults } from './faults/competencyFaults';
import { fixedListFaults } from './faults/fixedListFaults';
import { idFaults } from './faults/idFaults';
import { methodFaults } from './faults/methodFaults';
import { rasterFaults } from './faults/rasterFaults';
import { textFaults } from './faults/textFaults';

/**
 * Everything that does not fit together in a catalog of the right shape, all at once. Not checked: whether the ids
 * in `sources` exist (the sources are not part of the program; the tests check it) and whether the texts are true.
 */
export function findCatalogFaults(catalog: FileCatalog): CatalogFault[] {
  return [
    ...idFaults(catalog),
    ...textFaults(catalog),
    ...methodFaults(catalog.method),
    ...fixedListFaults(catalog),
    ...areaFaults(catalog),
    ...competencyFaults(catalog),
    ...(catalog.kind === 'raster' ? rasterFaults(catalog) : []),
  ];
}
