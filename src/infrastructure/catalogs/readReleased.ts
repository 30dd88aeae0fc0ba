import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { catalogFault } from '../../domain/catalog/catalogFault';
import type { CatalogFault, CatalogFileFault } from '../../domain/catalog/catalogFault';
import { catalogManifestSchema, findManifestFaults } from '../../domain/catalog/catalogManifest';
import type { CatalogManifest, CatalogVersion } from '../../domain/catalog/catalogManifest';
import { shapeFaults } from '../../domain/catalog/shapeFaults';
import { CatalogLibraryError } from './catalogLibraryError';
import type { ReadData } from './readDataFile';

/** What every released file says of itself. */
interface Released {
  readonly id: string;
  readonly version: string;
}

/** One file as it was read: its content with the hash of its bytes, or what is wrong with it. */
export type ReadReleased<F extends Released> =
  | { readonly ok: true; readonly content: F; readonly sha256: string }
  | { readonly ok: false; readonly faults: readonly CatalogFault[]; readonly sha256: string | null };

/** One released version, with its line in the manifest. */
export interface ReleasedVersion<F extends Released> {
  readonly id: string;
  readonly listed: CatalogVersion;
  readonly content: F;
  readonly sha256: string;
}

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

function dataFilesIn(folder: string): string[] {
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

/** How a file differs from its line in the manifest. */
function differences(id: string, listed: CatalogVersion, read: ReadReleased<Released>): CatalogFault[] {
  const { sha256 } = read;
  const changed =
    sha256 === null || sha256 === listed.sha256
      ? []
      : [catalogFault('hash-differs', [], { expected: listed.sha256, found: sha256 })];
  if (!read.ok) return [...changed, ...read.faults];
  const { content } = read;
  return [
    ...changed,
    ...(content.id === id
      ? []
      : [catalogFault('catalog-id-differs', ['id'], { expected: id, found: content.id })]),
    ...(content.version === listed.version
      ? []
      : [
          catalogFault('catalog-version-differs', ['version'], {
            expected: listed.version,
            found: content.version,
          }),
        ]),
  ];
}

/**
 * Reads the manifest of a folder and every file that it lists, with `readFile`. Throws one `CatalogLibraryError` with
 * all faults of all files. Gives the manifest and its versions, in order.
 */
export function readReleased<F extends Released>(
  folder: string,
  readData: ReadData,
  readFile: (path: string) => ReadReleased<F>,
): { manifest: CatalogManifest; versions: ReleasedVersion<F>[] } {
  const { manifest, faults, readable } = readManifest(folder, readData);
  const loaded = manifest.catalogs.flatMap(({ id, versions }) =>
    versions.map((listed) => ({ id, listed, read: readFile(join(folder, listed.file)) })),
  );
  const listedFiles = new Set(loaded.map(({ listed }) => listed.file));
  const files = dataFilesIn(folder);
  const allFaults = [
    ...faults,
    ...loaded.flatMap(({ id, listed, read }) => inFile(listed.file, differences(id, listed, read))),
    ...files
      .filter((file) => readable && !listedFiles.has(file))
      .flatMap((file) => inFile(file, [catalogFault('file-not-listed', [])])),
    // Without a manifest nobody knows what a file should be, but its own faults can be told at once.
    ...files
      .filter(() => !readable)
      .flatMap((file) => {
        const read = readFile(join(folder, file));
        return read.ok ? [] : inFile(file, read.faults);
      }),
  ];
  if (allFaults.length > 0) throw new CatalogLibraryError(allFaults);
  return {
    manifest,
    versions: loaded.flatMap(({ id, listed, read }) =>
      read.ok ? [{ id, listed, content: read.content, sha256: read.sha256 }] : [],
    ),
  };
}
