import type { BoundCatalog } from './catalog';
import type { CatalogVersion } from './catalogManifest';

/** All released catalogs. Days are ISO dates (YYYY-MM-DD). */
export interface CatalogLibrary {
  /** One version, in force or not, so that a grading of years ago still reads as it was. */
  get(id: string, version: string): BoundCatalog | undefined;
  /** The version of a catalog that is in force on a day. */
  current(id: string, day: string): BoundCatalog | undefined;
  /** Every catalog that is in force on a day, in the order of the manifest. */
  list(day: string): readonly BoundCatalog[];
  /** The versions of a catalog, in the order of the manifest; empty for an unknown id. */
  versions(id: string): readonly CatalogVersion[];
}
