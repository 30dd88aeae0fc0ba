import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogLibraryError } from '../../../../src/infrastructure/catalogs/catalogLibraryError';
import { loadCatalogLibrary } from '../../../../src/infrastructure/catalogs/loadCatalogLibrary';
import { readCatalogFile } from '../../../../src/infrastructure/catalogs/readCatalogFile';
import { catalogFolder, releasedRaster } from '../../../support/bronnen/releasedCatalogs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogi-'));
  cpSync(catalogFolder, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(join(folder, file), after);
}

/** The faults that stop the start, as "file code". */
function faultsAtStart(): string[] {
  try {
    loadCatalogLibrary(folder);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogLibraryError)) throw error;
    return error.faults.map(({ file, fault }) => `${file} ${fault.code}`);
  }
}

/** Puts the hash of a changed file in the manifest, as a careless hand would. */
function accept(file: string): void {
  const manifest = readFileSync(join(folder, 'manifest.yaml'), 'utf8');
  const old = createHash('sha256')
    .update(readFileSync(join(catalogFolder, file)))
    .digest('hex');
  const fresh = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
  writeFileSync(join(folder, 'manifest.yaml'), manifest.replace(old, fresh));
}

describe('readCatalogFile', () => {
  it('gives the catalog with the SHA-256 of its bytes', () => {
    const path = join(folder, 'accountmanager/1.0.0.yaml');
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(readCatalogFile(path)).toEqual({ ok: true, bound: { catalog: releasedRaster(), sha256 } });
  });

  it('reads JSON as well', () => {
    const path = join(folder, 'catalogus.json');
    writeFileSync(path, JSON.stringify(releasedRaster()));
    expect(readCatalogFile(path)).toMatchObject({ ok: true, bound: { catalog: { id: 'accountmanager' } } });
  });

  it('tells line and column of every fault in the YAML', () => {
    const path = join(folder, 'kapot.yaml');
    writeFileSync(path, 'kind: raster\nid: "accountmanager\nversion: [1\n');
    const read = readCatalogFile(path);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? [] : read.faults).toContainEqual({
      code: 'yaml-syntax',
      path: [],
      params: {
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
        problem: 'MISSING_CHAR',
      },
    });
  });

  it('goes on after a key that occurs twice', () => {
    change('accountmanager/1.0.0.yaml', 'jobTitle: Accountmanager', 'jobTitle: Accountmanager\njobTitle: ""');
    const read = readCatalogFile(join(folder, 'accountmanager/1.0.0.yaml'));
    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(['yaml-syntax', 'shape-empty']);
  });

  it('reports an alias without an anchor as a fault', () => {
    const path = join(folder, 'alias.yaml');
    writeFileSync(path, 'kind: *vet\n');
    expect(readCatalogFile(path)).toMatchObject({ ok: false, faults: [{ code: 'yaml-syntax' }] });
  });

  it('reports a file that is not there', () => {
    expect(readCatalogFile(join(folder, 'weg.yaml'))).toEqual({
      ok: false,
      faults: [{ code: 'file-unreadable', path: [], params: { reason: 'ENOENT' } }],
      sha256: null,
    });
  });
});

describe('loadCatalogLibrary', () => {
  it('gives what is in force, and every version by its number', () => {
    const library = loadCatalogLibrary(folder);
    expect(library.list('2026-11-21').map(({ catalog }) => catalog.id)).toEqual([
      'accountmanager',
      'key-accountmanager',
    ]);
    expect(library.list('1999-12-31')).toEqual([]);
    expect(library.current('accountmanager', '2026-11-21')).toBe(library.get('accountmanager', '1.0.0'));
    expect(library.current('onbekend', '2026-11-21')).toBeUndefined();
    expect(library.get('accountmanager', '9.9.9')).toBeUndefined();
    expect(library.versions('accountmanager').map(({ version }) => version)).toEqual(['1.0.0']);
    expect(library.versions('onbekend')).toEqual([]);
  });

  it('keeps an old version within reach when a new one is in force', () => {
    const next = releasedRaster();
    const text = JSON.stringify({ ...next, version: '1.1.0' });
    writeFileSync(join(folder, 'accountmanager/1.1.0.json'), text);
    change('manifest.yaml', 'inForceUntil: null', "inForceUntil: '2027-01-01'");
    change(
      'manifest.yaml',
      '  - id: key-accountmanager',
      [
        '      - version: 1.1.0',
        '        file: accountmanager/1.1.0.json',
        `        sha256: ${createHash('sha256').update(text).digest('hex')}`,
        '        released: 2026-12-01',
        '        inForceFrom: 2027-01-01',
        '        inForceUntil: null',
        '  - id: key-accountmanager',
      ].join('\n'),
    );
    const library = loadCatalogLibrary(folder);
    expect(library.current('accountmanager', '2026-12-31')?.catalog.version).toBe('1.0.0');
    expect(library.current('accountmanager', '2027-01-01')?.catalog.version).toBe('1.1.0');
    expect(library.get('accountmanager', '1.0.0')?.catalog.version).toBe('1.0.0');
  });

  it('reads the folder however it is written', () => {
    expect(loadCatalogLibrary(`${folder}/./`).list('2026-11-21')).toHaveLength(2);
  });

  it('stops when one byte of a released file changed', () => {
    change('accountmanager/1.0.0.yaml', 'jobTitle: Accountmanager', 'jobTitle: accountmanager');
    expect(faultsAtStart()).toEqual(['accountmanager/1.0.0.yaml hash-differs']);
  });

  it('stops with all faults of all files in one error', () => {
    change('accountmanager/1.0.0.yaml', 'mixedBand: [15, 85]', 'mixedBand: [85, 15]');
    change('accountmanager/1.0.0.yaml', 'weight: licht', 'weight: loodzwaar');
    change('key-accountmanager/1.0.0.yaml', 'jobTitle: Key accountmanager', 'jobTitle: ""');
    accept('accountmanager/1.0.0.yaml');
    writeFileSync(join(folder, 'key-accountmanager/2.0.0.yaml'), 'kind: raster\n');
    expect(faultsAtStart()).toEqual([
      'accountmanager/1.0.0.yaml shape-value',
      'accountmanager/1.0.0.yaml band-reversed',
      'key-accountmanager/1.0.0.yaml hash-differs',
      'key-accountmanager/1.0.0.yaml shape-empty',
      'key-accountmanager/2.0.0.yaml file-not-listed',
    ]);
  });

  it('stops when a file of the manifest is not there', () => {
    rmSync(join(folder, 'accountmanager/1.0.0.yaml'));
    expect(faultsAtStart()).toEqual(['accountmanager/1.0.0.yaml file-unreadable']);
  });

  it('stops when a file is another catalog or version than the manifest says', () => {
    change('manifest.yaml', 'version: 1.0.0', 'version: 1.0.1');
    change('manifest.yaml', '- id: accountmanager', '- id: am');
    expect(faultsAtStart()).toEqual([
      'accountmanager/1.0.0.yaml catalog-id-differs',
      'accountmanager/1.0.0.yaml catalog-version-differs',
    ]);
  });

  it('stops when two versions are in force at once', () => {
    change(
      'manifest.yaml',
      'versions:',
      [
        'versions:',
        '      - version: 0.9.0',
        '        file: accountmanager/0.9.0.yaml',
        `        sha256: ${'b'.repeat(64)}`,
        '        released: 2026-01-01',
        '        inForceFrom: 2024-01-01',
        '        inForceUntil: 2025-01-02',
      ].join('\n'),
    );
    expect(faultsAtStart()).toEqual([
      'manifest.yaml periods-overlap',
      'accountmanager/0.9.0.yaml file-unreadable',
    ]);
  });

  it('stops without a manifest, and still tells what is wrong in the files', () => {
    rmSync(join(folder, 'manifest.yaml'));
    change('key-accountmanager/1.0.0.yaml', 'jobTitle: Key accountmanager', 'jobTitle: ""');
    expect(faultsAtStart()).toEqual([
      'manifest.yaml file-unreadable',
      'key-accountmanager/1.0.0.yaml shape-empty',
    ]);
  });

  it('stops when the manifest has the wrong shape', () => {
    change('manifest.yaml', 'released: 2026-11-21', 'released: gisteren');
    expect(faultsAtStart()).toEqual(['manifest.yaml shape-format']);
  });

  it('stops when the folder is not there', () => {
    rmSync(folder, { recursive: true });
    expect(faultsAtStart()).toEqual(['manifest.yaml file-unreadable']);
  });
});
