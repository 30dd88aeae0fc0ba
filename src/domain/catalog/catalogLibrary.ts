import type { BoundCatalog } from './catalog';

/** All released catalogs. Days are calendar dates (YYYY-MM-DD). */
export interface CatalogLibrary {
  /** One version, also when it is no longer in force: what was graded with it must stay readable. */
  get(id: string, version: string): BoundCatalog | undefined;
  /** The version in force on a day. */
  current(id: string, day: string): BoundCatalog | undefined;
  /** Every catalog in force on a day. */
  list(day: string): readonly BoundCatalog[];
  /** The versions of a catalog, oldest first. */
  versions(id: string): readonly string[];
}
