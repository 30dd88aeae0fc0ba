import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibraries } from '../../src/loadLibraries';
import { projectPaths } from '../../src/projectPaths';
import { refusalText } from '../../src/refusalText';

let root: string;
let folders: { catalogs: string; references: string };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bibliotheken-'));
  folders = { catalogs: join(root, 'catalogs'), references: join(root, 'references') };
  cpSync(projectPaths.catalogs, folders.catalogs, { recursive: true });
  cpSync(projectPaths.references, folders.references, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function refusal(): string {
  try {
    loadLibraries(folders);
    return '';
  } catch (error) {
    return refusalText(error, undefined);
  }
}

describe('the libraries at the start', () => {
  it('hold the catalogs and the reference files of the project', () => {
    const { library, references } = loadLibraries();
    expect(library.get('accountmanager', '1.0.0')?.catalog.kind).toBe('raster');
    expect(references.get('junior-accountmanager', '1.0.0')?.reference.kind).toBe('referentieprofiel');
    expect(references.get('loopbaan', '1.0.0')?.reference.kind).toBe('loopbaanladder');
  });

  it('are refused with what is wrong in both folders, each file with its folder', () => {
    appendFileSync(join(folders.catalogs, 'key-accountmanager/1.0.0.yaml'), '# anders\n');
    rmSync(join(folders.references, 'manifest.yaml'));
    const text = refusal();
    expect(text).toMatch(/^De catalogi of de naslag kloppen niet\. Herstel dit en start opnieuw:/);
    expect(text).toContain('- catalogs/key-accountmanager/1.0.0.yaml');
    expect(text).toContain('- references/manifest.yaml');
  });

  it('are refused when one reference file is broken', () => {
    appendFileSync(join(folders.references, 'junior-accountmanager/1.0.0.yaml'), 'extra: [\n');
    expect(refusal()).toContain('- references/junior-accountmanager/1.0.0.yaml');
  });
});
