import type { CatalogVersion } from '../../domain/catalog/catalogManifest';
import { catalogInForce } from '../../domain/catalog/catalogInForce';
import { checkReference } from '../../domain/reference/checkReference';
import type { BoundReference, Reference } from '../../domain/reference/reference';
import type { ReferenceLibrary } from '../../domain/reference/referenceLibrary';
import { readDataFile, type ReadData } from './readDataFile';
import { readReleased, type ReadReleased } from './readReleased';

/** Reads one reference file (YAML or JSON): the reference with the hash of its bytes, or all its faults at once. */
export function readReferenceFile(path: string, readData: ReadData = readDataFile): ReadReleased<Reference> {
  const file = readData(path);
  if (!file.ok) return file;
  const checked = checkReference(file.data);
  const faults = [...file.faults, ...(checked.ok ? [] : checked.faults)];
  return checked.ok && faults.length === 0
    ? { ok: true, content: checked.reference, sha256: file.sha256 }
    : { ok: false, faults, sha256: file.sha256 };
}

/**
 * Reads the manifest and all reference files of a folder, under the rules of the catalogs: an unlisted file, a file whose
 * bytes changed and every fault in a file are told at once, in one `CatalogLibraryError`.
 */
export function loadReferenceLibrary(folder: string, readData: ReadData = readDataFile): ReferenceLibrary {
  const { manifest, versions } = readReleased(folder, readData, (path) => readReferenceFile(path, readData));
  const get = (id: string, version: string): BoundReference | undefined => {
    const found = versions.find((one) => one.id === id && one.listed.version === version);
    return found && { reference: found.content, sha256: found.sha256 };
  };
  const list = (day: string): BoundReference[] =>
    manifest.catalogs.flatMap(({ id, versions: listed }) => {
      const inForce = catalogInForce(listed, day);
      return (inForce && get(id, inForce.version)) ?? [];
    });
  const listedOf = (id: string): readonly CatalogVersion[] =>
    manifest.catalogs.find((catalog) => catalog.id === id)?.versions ?? [];
  return { get, list, versions: listedOf };
}
