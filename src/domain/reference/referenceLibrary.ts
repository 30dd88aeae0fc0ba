import type { CatalogVersion } from '../catalog/catalogManifest';
import type { BoundReference } from './reference';

/** All released reference files. Days are ISO dates (YYYY-MM-DD). */
export interface ReferenceLibrary {
  /** One version, in force or not. */
  get(id: string, version: string): BoundReference | undefined;
  /** Every reference file that is in force on a day, in the order of the manifest. */
  list(day: string): readonly BoundReference[];
  /** The versions of a reference file, in the order of the manifest; empty for an unknown id. */
  versions(id: string): readonly CatalogVersion[];
}
