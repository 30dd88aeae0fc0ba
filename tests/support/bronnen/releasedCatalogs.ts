import { join } from 'node:path';
import type { AreasCatalog, RasterCatalog } from '../../../src/domain/catalog/catalog';
import { releasedLibrary } from '../releasedLibrary';

/** The folder of the catalogs that are shipped. */
export const catalogFolder = join(__dirname, '..', '..', '..', 'db', 'catalogs');

/** A copy of the shipped Accountmanager catalog, free to break. */
export function releasedRaster(): RasterCatalog {
  const catalog = releasedLibrary().get('accountmanager', '1.0.0')?.catalog;
  if (catalog?.kind !== 'raster') throw new Error('the accountmanager catalog is not there');
  return structuredClone(catalog);
}

/** A copy of the shipped Key accountmanager catalog, free to break. */
export function releasedAreas(): AreasCatalog {
  const catalog = releasedLibrary().get('key-accountmanager', '1.0.0')?.catalog;
  if (catalog?.kind !== 'resultaatgebieden') throw new Error('the key-accountmanager catalog is not there');
  return structuredClone(catalog);
}
