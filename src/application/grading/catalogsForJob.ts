import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { BoundCatalogs } from '../../domain/grading/receipt';
import type { Job } from '../../domain/workflow/job';
import type { AreasCatalog, BoundCatalog, Catalog, RasterCatalog } from '../../domain/catalog/catalog';
import type { RolesCatalog } from '../../domain/catalog/rolesCatalog';
import type { AnswerRow } from '../../domain/grading/sheetFromAnswers';
import type { ReferenceId } from '../../domain/reference/parts';
import { isReferenceId } from '../../domain/reference/parts';

/** The catalog whose result areas stand behind the chain gate. */
const areasCatalogId = 'key-accountmanager';

function isRaster(bound: BoundCatalog): bound is BoundCatalog<RasterCatalog> {
  return bound.catalog.kind === 'raster';
}

function isAreas(bound: BoundCatalog): bound is BoundCatalog<AreasCatalog> {
  return bound.catalog.kind === 'resultaatgebieden';
}

function isRoles(bound: BoundCatalog): bound is BoundCatalog<RolesCatalog> {
  return bound.catalog.kind === 'rollen';
}

/**
 * The catalogs of a grading that is graded with `main`; the areas, and the roles of the reference function that was chosen
 * beside a raster (null: none), come from the version in force on `day` (YYYY-MM-DD).
 */
export function boundCatalogs(
  library: CatalogLibrary,
  main: BoundCatalog,
  day: string,
  referenceId: string | null = null,
): BoundCatalogs {
  if (isAreas(main)) return { raster: null, areas: main };
  if (isRoles(main)) return { raster: null, areas: null, roles: main };
  if (!isRaster(main)) throw new Error('a catalog is a raster, result areas or roles');
  const areas = library.current(areasCatalogId, day);
  const roles = referenceId === null ? undefined : library.current(referenceId, day);
  return {
    raster: main,
    areas: areas !== undefined && isAreas(areas) ? areas : null,
    roles: roles !== undefined && isRoles(roles) ? roles : null,
  };
}

/** The reference function that was chosen to walk beside the raster, or null. */
export function chosenReference(answers: readonly Pick<AnswerRow, 'kind' | 'value'>[]): ReferenceId | null {
  const value = answers.find(({ kind }) => kind === 'voorbeeldfunctie')?.value ?? '';
  return isReferenceId(value) ? value : null;
}

/**
 * The catalogs that a job is graded with: its own version, and what stands beside it as it was in force when the job was made, or went over to a new version.
 * `answers` are those of the job: they say whether a reference function is walked too.
 */
export function catalogsForJob(
  library: CatalogLibrary,
  job: Job,
  answers: readonly Pick<AnswerRow, 'kind' | 'value'>[],
): BoundCatalogs {
  const main = library.get(job.catalogId, job.catalogVersion);
  if (main === undefined)
    throw new Error(`catalog ${job.catalogId} ${job.catalogVersion} is not in the library`);
  return boundCatalogs(library, main, job.sideCatalogsOn, chosenReference(answers));
}

/** The catalog that describes a level, or null when it is not among these. */
export function boundOfLevel(bound: BoundCatalogs, level: string): BoundCatalog | null {
  if (level === 'key-accountmanager') return bound.areas;
  return (isReferenceId(level) ? bound.roles : bound.raster) ?? null;
}

/** The catalog that describes a level: Key accountmanager and the reference functions have their own. */
export function catalogOfLevel(bound: BoundCatalogs, level: string): Catalog {
  const chosen = boundOfLevel(bound, level) ?? bound.areas;
  if (chosen === null) throw new Error(`no catalog describes ${level}`);
  return chosen.catalog;
}
