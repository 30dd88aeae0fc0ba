import { join } from 'node:path';
import type { AreasCatalog, RasterCatalog } from '../../../src/domain/catalog/catalog';
import type { CatalogLibrary } from '../../../src/domain/catalog/catalogLibrary';
import { loadCatalogLibrary } from '../../../src/infrastructure/catalogs/loadCatalogLibrary';

/** The folder of the catalogs that are shipped. */
export const catalogFolder = join(__dirname, '..', '..', '..', 'db', 'catalogs');

let library: CatalogLibrary | undefined;

function shipped(): CatalogLibrary {
  library ??= loadCatalogLibrary(catalogFolder);
  return library;
}

/** A copy of the shipped Accountmanager catalog, free to break. */
export function releasedRaster(): RasterCatalog {
  const catalog = shipped().get('accountmanager', '1.0.0')?.catalog;
  if (catalog?.kind !== 'raster') throw new Error('the accountmanager catalog is not there');
  return structuredClone(catalog);
}

/** A copy of the shipped Key accountmanager catalog, free to break. */
export function releasedAreas(): AreasCatalog {
  const catalog = shipped().get('key-accountmanager', '1.0.0')?.catalog;
  if (catalog?.kind !== 'resultaatgebieden') throw new Error('the key-accountmanager catalog is not there');
  return structuredClone(catalog);
}
