import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAsset, readManifest } from '../../../../src/web/shared/assets';

describe('the lookup of built files', () => {
  test('gives the address with the hash in it', () => {
    expect(createAsset({ 'styles.css': '/assets/styles-AAAA.css' })('styles.css')).toBe(
      '/assets/styles-AAAA.css',
    );
  });

  test('refuses a name that was never built', () => {
    expect(() => createAsset({})('styles.css')).toThrow('"styles.css" is not in the manifest');
  });

  test('reads the manifest of the build and refuses another address', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.json');
    writeFileSync(file, '{ "main.js": "/assets/main-BBBB.js" }');
    expect(readManifest(file)('main.js')).toBe('/assets/main-BBBB.js');
    writeFileSync(file, '{ "main.js": "https://example.org/main.js" }');
    expect(() => readManifest(file)).toThrow();
  });
});
