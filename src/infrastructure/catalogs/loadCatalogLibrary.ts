import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BoundCatalog } from '../../domain/catalog/catalog';
import { catalogFault } from '../../domain/catalog/catalogFault';
import type { CatalogFault, CatalogFileFault } from '../../domain/catalog/catalogFault';
import { catalogInForce } from '../../domain/catalog/catalogInForce';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { catalogManifestSchema, findManifestFaults } from '../../domain/catalog/catalogManifest';
import type { CatalogManifest, CatalogVersion } from '../../domain/catalog/catalogManifest';
import { shapeFaults } from '../../domain/catalog/shapeFaults';
import { CatalogLibraryError } from './catalogLibraryError';
import { readCatalogFile } from './readCatalogFile';
import { readDataFile, type ReadData } from './readDataFile';

const manifestFile = 'manifest.yaml';
const emptyManifest: CatalogManifest = { catalogs: [] };

function inFile(file: string, faults: readonly CatalogFault[]): CatalogFileFault[] {
  return faults.map((fault) => ({ file, fault }));
}

function readManifest(
  folder: string,
  readData: ReadData,
): {
  manifest: CatalogManifest;
  faults: CatalogFileFault[];
  readable: boolean;
} {
  const file = readData(join(folder, manifestFile));
  if (!file.ok)
    return { manifest: emptyManifest, faults: inFile(manifestFile, file.faults), readable: false };
  const parsed = catalogManifestSchema.safeParse(file.data);
  const faults = parsed.success
    ? findManifestFaults(parsed.data)
    : shapeFaults(parsed.error.issues, file.data);
  return {
    manifest: parsed.success ? parsed.data : emptyManifest,
    faults: inFile(manifestFile, [...file.faults, ...faults]),
    readable: parsed.success,
  };
}

function catalogFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => file !== manifestFile)
      .sort();
  } catch {
    // The folder is not there: the manifest that cannot be read says so.
    return [];
  }
}

/** One released file against its line in the manifest. */
function readVersion(
  folder: string,
  id: string,
  listed: CatalogVersion,
  readData: ReadData,
): { bound?: BoundCatalog; faults: CatalogFault[] } {
  const read = readCatalogFile(join(folder, listed.file), readData);
  const sha256 = read.ok ? read.bound.sha256 : read.sha256;
  const changed =
    sha256 === null || sha256 === listed.sha256
      ? []
      : [catalogFault('hash-differs', [], { expected: listed.sha256, found: sha256 })];
  if (!read.ok) return { faults: [...changed, ...read.faults] };
  const { catalog } = read.bound;
  return {
    bound: read.bound,
    faults: [
      ...changed,
      ...(catalog.id === id
        ? []
        : [catalogFault('catalog-id-differs', ['id'], { expected: id, found: catalog.id })]),
      ...(catalog.version === listed.version
        ? []
        : [
            catalogFault('catalog-version-differs', ['version'], {
              expected: listed.version,
              found: catalog.version,
            }),
          ]),
    ],
  };
}

/**
 * Reads the manifest and all catalogs of a folder. Throws one `CatalogLibraryError` with all faults of all files,
 * so that a faulty catalog stops the start. A folder in which all is well gives the library. `readData` reads one file.
 */
export function loadCatalogLibrary(folder: string, readData: ReadData = readDataFile): CatalogLibrary {
  const { manifest, faults, readable } = readManifest(folder, readData);
  const loaded = manifest.catalogs.flatMap(({ id, versions }) =>
    versions.map((listed) => ({ id, listed, ...readVersion(folder, id, listed, readData) })),
  );
  const files = new Set(loaded.map(({ listed }) => listed.file));
  const allFaults = [
    ...faults,
    ...loaded.flatMap(({ listed, faults: own }) => inFile(listed.file, own)),
    ...catalogFilesIn(folder)
      .filter((file) => readable && !files.has(file))
      .flatMap((file) => inFile(file, [catalogFault('file-not-listed', [])])),
    // Without a manifest nobody knows what a file should be, but its own faults can be told at once.
    ...catalogFilesIn(folder)
      .filter(() => !readable)
      .flatMap((file) => {
        const read = readCatalogFile(join(folder, file), readData);
        return read.ok ? [] : inFile(file, read.faults);
      }),
  ];
  if (allFaults.length > 0) throw new CatalogLibraryError(allFaults);

  const versionsOf = (id: string): readonly CatalogVersion[] =>
    manifest.catalogs.find((catalog) => catalog.id === id)?.versions ?? [];
  const get = (id: string, version: string): BoundCatalog | undefined =>
    loaded.find((one) => one.id === id && one.listed.version === version)?.bound;
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
