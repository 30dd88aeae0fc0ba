import type { BoundCatalog } from '../../domain/catalog/catalog';
import { catalogInForce } from '../../domain/catalog/catalogInForce';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { CatalogVersion } from '../../domain/catalog/catalogManifest';
import { readCatalogFile } from './readCatalogFile';
import { readDataFile, type ReadData } from './readDataFile';
import { readReleased } from './readReleased';

/**
 * Reads the manifest and all catalogs of a folder. Throws one `CatalogLibraryError` with all faults of all files,
 * so that a faulty catalog stops the start. A folder in which all is well gives the library. `readData` reads one file.
 */
export function loadCatalogLibrary(folder: string, readData: ReadData = readDataFile): CatalogLibrary {
  const { manifest, versions: loaded } = readReleased(folder, readData, (path) => {
    const read = readCatalogFile(path, readData);
    return read.ok ? { ok: true, content: read.bound.catalog, sha256: read.bound.sha256 } : read;
  });

  const versionsOf = (id: string): readonly CatalogVersion[] =>
    manifest.catalogs.find((catalog) => catalog.id === id)?.versions ?? [];
  const bound = new Map<string, BoundCatalog>(
    loaded.map(({ id, listed, content, sha256 }) => [
      `${id} ${listed.version}`,
      { catalog: content, sha256 },
    ]),
  );
  const get = (id: string, version: string): BoundCatalog | undefined => bound.get(`${id} ${version}`);
  const current = (id: string, day: string): BoundCatalog | undefined => {
    const inForce = catalogInForce(versionsOf(id), day);
    return inForce === undefined ? undefined : get(id, inForce.version);
  };
  return {
    get,
    current,
    list: (day) => manifest.catalogs.flatMap(({ id }) => current(id, day) ?? []),
    versions: versionsOf,
  };
}
