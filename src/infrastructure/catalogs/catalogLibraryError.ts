import type { CatalogFileFault } from '../../domain/catalog/catalogFault';

/** The catalogs cannot be used: everything that is wrong with them, in all files. Stops the start. */
export class CatalogLibraryError extends Error {
  constructor(readonly faults: readonly CatalogFileFault[]) {
    super(
      `${faults.length} faults in the catalogs:\n${faults
        .map(({ file, fault }) => `${file}: ${fault.code} at ${fault.path.join(' > ')}`)
        .join('\n')}`,
    );
    this.name = 'CatalogLibraryError';
  }
}
