import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAsset, readIntegrity, readManifest } from '../../../../src/web/shared/assets';

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
    for (const address of ['https://example.org/main.js', '/assets/../../main.js']) {
      writeFileSync(file, JSON.stringify({ 'main.js': address }));
      expect(() => readManifest(file)).toThrow();
      expect(() => readIntegrity(file)).toThrow();
    }
  });

  test('gives the digest of a script, and of nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const file = join(folder, 'manifest.json');
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets/main-BBBB.js'), 'alert(1)');
    writeFileSync(file, '{ "main.js": "/assets/main-BBBB.js", "styles.css": "/assets/styles-AAAA.css" }');
    expect(readIntegrity(file)('main.js')).toBe(
      'sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW',
    );
    expect(() => readIntegrity(file)('styles.css')).toThrow();
  });
});
