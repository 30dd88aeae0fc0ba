import type { CatalogFileFault } from './domain/catalog/catalogFault';
import type { CatalogLibrary } from './domain/catalog/catalogLibrary';
import type { ReferenceLibrary } from './domain/reference/referenceLibrary';
import { withReferences } from './domain/reference/withReferences';
import { CatalogLibraryError } from './infrastructure/catalogs/catalogLibraryError';
import { loadCatalogLibrary } from './infrastructure/catalogs/loadCatalogLibrary';
import { loadReferenceLibrary } from './infrastructure/catalogs/loadReferenceLibrary';
import { projectPaths } from './projectPaths';

/** All released texts that the program works with. */
export interface Libraries {
  /** The catalogs, with the reference functions beside them. */
  readonly library: CatalogLibrary;
  readonly references: ReferenceLibrary;
}

/**
 * Reads the catalogs and the reference files. Throws one `CatalogLibraryError` with everything that is wrong in both
 * folders; each file is named with its folder, because both have a manifest.
 */
export function loadLibraries(
  folders: Pick<typeof projectPaths, 'catalogs' | 'references'> = projectPaths,
): Libraries {
  const faults: CatalogFileFault[] = [];
  const library = collect('catalogs', () => loadCatalogLibrary(folders.catalogs), faults);
  const references = collect('references', () => loadReferenceLibrary(folders.references), faults);
  if (library === null || references === null) throw new CatalogLibraryError(faults);
  return { library: withReferences(library, references), references };
}

function collect<Library>(name: string, load: () => Library, faults: CatalogFileFault[]): Library | null {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof CatalogLibraryError)) throw error;
    faults.push(...error.faults.map(({ file, fault }) => ({ file: `${name}/${file}`, fault })));
    return null;
  }
}
