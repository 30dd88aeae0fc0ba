import { catalogManifestSchema, findManifestFaults } from '../../../../src/domain/catalog/catalogManifest';
import type { CatalogManifest, CatalogVersion } from '../../../../src/domain/catalog/catalogManifest';

function aVersion(change: Partial<CatalogVersion> = {}): CatalogVersion {
  const version = change.version ?? '1.0.0';
  return {
    version,
    file: `accountmanager/${version}.yaml`,
    sha256: 'a'.repeat(64),
    released: '2026-11-21',
    inForceFrom: '2026-01-01',
    inForceUntil: null,
    ...change,
  };
}

function aManifest(...versions: CatalogVersion[]): CatalogManifest {
  return { catalogs: [{ id: 'accountmanager', versions }] };
}

describe('findManifestFaults', () => {
  it('finds nothing wrong with versions that follow each other', () => {
    expect(
      findManifestFaults(
        aManifest(
          aVersion({ inForceUntil: '2027-01-01' }),
          aVersion({ version: '2.0.0', inForceFrom: '2027-01-01' }),
        ),
      ),
    ).toEqual([]);
  });

  it('finds two versions in force at once', () => {
    expect(findManifestFaults(aManifest(aVersion(), aVersion({ version: '2.0.0' })))).toEqual([
      {
        code: 'periods-overlap',
        path: ['catalogs', 'accountmanager', 'versions'],
        params: { first: '1.0.0', second: '2.0.0' },
      },
    ]);
  });

  it.each(['2026-01-01', '2025-12-31'])('finds a period from 2026-01-01 until %s', (inForceUntil) => {
    expect(findManifestFaults(aManifest(aVersion({ inForceUntil }))).map(({ code }) => code)).toEqual([
      'period-reversed',
    ]);
  });

  it('finds a version, a file and a catalog that are listed twice', () => {
    const once = aVersion({ inForceUntil: '2027-01-01' });
    const again = aVersion({ inForceFrom: '2027-01-01' });
    const twice: CatalogManifest = {
      catalogs: [...aManifest(once, again).catalogs, ...aManifest(once).catalogs],
    };
    expect(findManifestFaults(twice).map(({ code }) => code)).toEqual([
      'id-repeated',
      'file-listed-twice',
      'version-repeated',
    ]);
  });

  it.each(['../geheim.yaml', '/etc/passwd', 'a/../../b.yaml', 'C:/x.yaml', 'map\\bestand.yaml'])(
    'finds a file outside the folder: %s',
    (file) => {
      expect(findManifestFaults(aManifest(aVersion({ file }))).map(({ code }) => code)).toEqual([
        'file-outside-folder',
      ]);
    },
  );
});

describe('catalogManifestSchema', () => {
  it.each([{ inForceFrom: '2026-02-30' }, { sha256: 'abc' }, { version: '1' }, { released: 'gisteren' }])(
    'refuses %p',
    (change) => {
      expect(catalogManifestSchema.safeParse(aManifest({ ...aVersion(), ...change })).success).toBe(false);
    },
  );
});
