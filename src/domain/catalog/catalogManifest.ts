import { z } from 'zod';
import { catalogFault } from './catalogFault';
import type { CatalogFault } from './catalogFault';
import { findOverlaps } from './catalogInForce';
import { repeatedFaults } from './faults/repeated';

const catalogVersionSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Relative to the folder of the manifest, with forward slashes. */
  file: z.string().min(1),
  /** SHA-256 (hex) of the bytes of the file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  released: z.iso.date(),
  inForceFrom: z.iso.date(),
  inForceUntil: z.iso.date().nullable(),
});
/** One released version of a catalog, as the manifest names it. */
export type CatalogVersion = z.infer<typeof catalogVersionSchema>;

export const catalogManifestSchema = z.strictObject({
  catalogs: z
    .array(z.strictObject({ id: z.string().min(1), versions: z.array(catalogVersionSchema).min(1) }))
    .min(1),
});
/** The manifest (`db/catalogs/manifest.yaml`): which version of which catalog is in force when. */
export type CatalogManifest = z.infer<typeof catalogManifestSchema>;

/** True for a path that stays inside the folder of the manifest. */
function staysInside(file: string): boolean {
  return (
    !file.startsWith('/') &&
    !file.includes('\\') &&
    !/^[A-Za-z]:/.test(file) &&
    !file.split('/').includes('..')
  );
}

/** Everything that does not fit together in a manifest of the right shape, all at once. */
export function findManifestFaults({ catalogs }: CatalogManifest): CatalogFault[] {
  return [
    ...repeatedFaults(
      catalogs.map(({ id }) => id),
      ['catalogs'],
    ),
    ...repeatedFaults(
      catalogs.flatMap(({ versions }) => versions.map(({ file }) => file)),
      ['catalogs'],
      'file-listed-twice',
    ),
    ...catalogs.flatMap(({ id, versions }) => [
      ...repeatedFaults(
        versions.map(({ version }) => version),
        ['catalogs', id, 'versions'],
        'version-repeated',
      ),
      ...versions.flatMap(({ version, file, inForceFrom, inForceUntil }) => {
        const path = ['catalogs', id, 'versions', version];
        return [
          ...(staysInside(file) ? [] : [catalogFault('file-outside-folder', [...path, 'file'], { file })]),
          ...(inForceUntil !== null && inForceUntil <= inForceFrom
            ? [catalogFault('period-reversed', path, { from: inForceFrom, until: inForceUntil })]
            : []),
        ];
      }),
      ...findOverlaps(versions).map(([first, second]) =>
        catalogFault('periods-overlap', ['catalogs', id, 'versions'], {
          first: first.version,
          second: second.version,
        }),
      ),
    ]),
  ];
}
