import type { AreasCatalog, BoundCatalog, RasterCatalog } from '../../../src/domain/catalog/catalog';
import type { RolesCatalog } from '../../../src/domain/catalog/rolesCatalog';
import { releasedLibrary } from '../releasedLibrary';

/** The first released version of both catalogs. */
export const realRaster = released('accountmanager') as BoundCatalog<RasterCatalog>;
export const realAreas = released('key-accountmanager') as BoundCatalog<AreasCatalog>;

/** The first released version of a reference function. */
export function realRoles(id: string): BoundCatalog<RolesCatalog> {
  return released(id) as BoundCatalog<RolesCatalog>;
}

function released(id: string): BoundCatalog {
  const bound = releasedLibrary().get(id, '1.0.0');
  if (bound === undefined) throw new Error(`The catalog ${id} is not there`);
  return bound;
}
