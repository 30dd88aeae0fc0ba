import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { BoundCatalogs } from '../../domain/grading/receipt';
import type { Job } from '../../domain/workflow/job';
import type { AreasCatalog, BoundCatalog, Catalog, RasterCatalog } from '../../domain/catalog/catalog';

/** The catalog whose result areas stand behind the chain gate. */
const areasCatalogId = 'key-accountmanager';

function isRaster(bound: BoundCatalog): bound is BoundCatalog<RasterCatalog> {
  return bound.catalog.kind === 'raster';
}

function isAreas(bound: BoundCatalog): bound is BoundCatalog<AreasCatalog> {
  return bound.catalog.kind === 'resultaatgebieden';
}

/** The catalogs of a grading that is graded with `main`; the areas come from the version in force on `day` (YYYY-MM-DD). */
export function boundCatalogs(library: CatalogLibrary, main: BoundCatalog, day: string): BoundCatalogs {
  if (isAreas(main)) return { raster: null, areas: main };
  if (!isRaster(main)) throw new Error('a catalog is a raster or result areas');
  const areas = library.current(areasCatalogId, day);
  return { raster: main, areas: areas !== undefined && isAreas(areas) ? areas : null };
}

/** The catalogs that a job is graded with: its own version, and the areas as they were in force when it was made. */
export function catalogsForJob(library: CatalogLibrary, job: Job): BoundCatalogs {
  const main = library.get(job.catalogId, job.catalogVersion);
  if (main === undefined)
    throw new Error(`catalog ${job.catalogId} ${job.catalogVersion} is not in the library`);
  return boundCatalogs(library, main, job.createdAt.slice(0, 10));
}

/** The texts without versions and hashes. */
export function textsOf(bound: BoundCatalogs): GradingCatalogs {
  return { raster: bound.raster?.catalog ?? null, areas: bound.areas?.catalog ?? null };
}

/** The catalog that describes a level: Key accountmanager has its own. */
export function catalogOfLevel(bound: BoundCatalogs, level: string): Catalog {
  const chosen = level === 'key-accountmanager' ? bound.areas : (bound.raster ?? bound.areas);
  if (chosen === null) throw new Error(`no catalog describes ${level}`);
  return chosen.catalog;
}
