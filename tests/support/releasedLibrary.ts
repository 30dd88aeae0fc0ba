import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { CatalogLibrary } from '../../src/domain/catalog/catalogLibrary';
import type { ReferenceLibrary } from '../../src/domain/reference/referenceLibrary';
import { withReferences } from '../../src/domain/reference/withReferences';
import { loadCatalogLibrary } from '../../src/infrastructure/catalogs/loadCatalogLibrary';
import { loadReferenceLibrary } from '../../src/infrastructure/catalogs/loadReferenceLibrary';
import { readDataFile, type DataFile } from '../../src/infrastructure/catalogs/readDataFile';
import { projectPaths } from '../../src/projectPaths';
import { remember, rememberedAt } from './remember';

let library: CatalogLibrary | undefined;
let references: ReferenceLibrary | undefined;

/**
 * The library of the shipped catalogs with the reference functions, loaded once per test file. All checks of a start are done, but reading YAML costs
 * more than the rest of a start together: what was read once stays on disk as JSON, by the hash of the file's bytes.
 * Tests of reading itself use `readDataFile`.
 */
export function releasedLibrary(): CatalogLibrary {
  library ??= withReferences(
    loadCatalogLibrary(projectPaths.catalogs, rememberedDataFile),
    releasedReferenceLibrary(),
  );
  return library;
}

/** The library of the shipped reference files, loaded once per test file in the same way. */
export function releasedReferenceLibrary(): ReferenceLibrary {
  references ??= loadReferenceLibrary(projectPaths.references, rememberedDataFile);
  return references;
}

/** As `readDataFile`, with what was read before kept on disk. */
export function rememberedDataFile(path: string): DataFile {
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  const place = rememberedAt(`catalogs/${sha256}.json`);
  try {
    return { ok: true, data: JSON.parse(readFileSync(place, 'utf8')) as unknown, sha256, faults: [] };
  } catch {
    const file = readDataFile(path);
    if (file.ok && file.faults.length === 0) {
      remember(place, (scratch) => {
        writeFileSync(scratch, JSON.stringify(file.data));
      });
    }
    return file;
  }
}
