import type { AreasCatalog, BoundCatalog, RasterCatalog } from '../../../src/domain/catalog/catalog';
import { releasedLibrary } from '../releasedLibrary';

/** The first released version of both catalogs. */
export const realRaster = released('accountmanager') as BoundCatalog<RasterCatalog>;
export const realAreas = released('key-accountmanager') as BoundCatalog<AreasCatalog>;

function released(id: string): BoundCatalog {
  const bound = releasedLibrary().get(id, '1.0.0');
  if (bound === undefined) throw new Error(`The catalog ${id} is not there`);
  return bound;
}
