import type { BoundCatalog } from '../../domain/catalog/catalog';
import type { CatalogFault } from '../../domain/catalog/catalogFault';
import { checkCatalog } from '../../domain/catalog/checkCatalog';
import { readDataFile, type ReadData } from './readDataFile';

export type ReadCatalog =
  | { readonly ok: true; readonly bound: BoundCatalog }
  | {
      readonly ok: false;
      readonly faults: readonly CatalogFault[];
      /** null: the file could not be read. */ readonly sha256: string | null;
    };

/** Reads a catalog file (YAML or JSON): the catalog with the hash of its bytes, or all its faults at once. */
export function readCatalogFile(path: string, readData: ReadData = readDataFile): ReadCatalog {
  const file = readData(path);
  if (!file.ok) return file;
  const checked = checkCatalog(file.data);
  const faults = [...file.faults, ...(checked.ok ? [] : checked.faults)];
  return checked.ok && faults.length === 0
    ? { ok: true, bound: { catalog: checked.catalog, sha256: file.sha256 } }
    : { ok: false, faults, sha256: file.sha256 };
}
