import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { catalogSchema } from '../../../src/domain/catalog/catalog';
import type { AreasCatalog, BoundCatalog, Catalog, RasterCatalog } from '../../../src/domain/catalog/catalog';

function read(id: string): BoundCatalog {
  const bytes = readFileSync(join(__dirname, '../../../db/catalogs', id, '1.0.0.yaml'));
  const catalog: Catalog = catalogSchema.parse(parse(bytes.toString('utf8')));
  return { catalog, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The first released version of both catalogs, read without the adapter. */
export const realRaster = read('accountmanager') as BoundCatalog<RasterCatalog>;
export const realAreas = read('key-accountmanager') as BoundCatalog<AreasCatalog>;
