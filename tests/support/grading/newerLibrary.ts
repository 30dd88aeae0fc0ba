import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog, Criterion, RasterCatalog } from '../../../src/domain/catalog/catalog';
import type { CatalogLibrary } from '../../../src/domain/catalog/catalogLibrary';
import { canWeigh } from '../../../src/domain/grading/weighedAnswer';
import { withReferences } from '../../../src/domain/reference/withReferences';
import { loadCatalogLibrary } from '../../../src/infrastructure/catalogs/loadCatalogLibrary';
import { projectPaths } from '../../../src/projectPaths';
import { rememberedDataFile, releasedReferenceLibrary } from '../releasedLibrary';
import { realAreas, realRaster } from './realCatalogs';

/** The day from which version 1.1.0 of the raster is in force; 1.2.0 follows a year later. */
export const newerFrom = '2026-11-25';
export const newestFrom = '2027-11-25';

const raster = realRaster.catalog;
const paired = new Set(raster.countedOnce.flat());
const loose = raster.criteria.filter((one) => canWeigh(one) && !paired.has(one.id));

function first(fits: (criterion: Criterion) => boolean, but: readonly Criterion[]): Criterion {
  const found = loose.find((criterion) => fits(criterion) && !but.includes(criterion));
  if (found === undefined) throw new Error('the raster has no such criterion');
  return found;
}

const choiceGone = first(({ options }) => options.map(({ id }) => id).join() === 'A,B,C', []);
const reworded = first(() => true, [choiceGone]);
const weighsMore = first(({ weight }) => weight === 'midden', [choiceGone, reworded]);
const gone = first(({ weight }) => weight !== 'zwaar', [choiceGone, reworded, weighsMore]);

/** What version 1.1.0 of the raster does to which criterion. */
export const newer = { choiceGone, reworded, weighsMore, gone, freshId: 'nieuw-onderwerp' } as const;

function changedCriterion(criterion: Criterion): Criterion[] {
  switch (criterion) {
    case choiceGone: {
      // A and B become one statement: who chose either has to choose again.
      const [, b, c] = criterion.options;
      if (b === undefined || c === undefined) return [criterion];
      return [{ ...criterion, options: [{ ...b, id: 'AB', levels: ['A', 'B'] }, c] }];
    }
    case reworded:
      return [{ ...criterion, question: `${criterion.question} Denk aan een gewone week.` }];
    case weighsMore:
      return [{ ...criterion, weight: 'zwaar' }];
    case gone:
      return [
        {
          ...criterion,
          id: newer.freshId,
          shortName: 'nieuw onderwerp',
          question: 'Hoe vaak komt het nieuwe onderwerp voor?',
        },
      ];
    default:
      return [criterion];
  }
}

/** The raster as it is from `newerFrom` on. */
export const newerRaster: RasterCatalog = {
  ...raster,
  version: '1.1.0',
  criteria: raster.criteria.flatMap(changedCriterion),
  purpose: raster.purpose.map((one, index) =>
    index === 0 ? { ...one, text: `${one.text.replace(/\.$/, '')}, ook op afstand.` } : one,
  ),
};

let library: CatalogLibrary | undefined;

/** The released catalogs, with two later versions of the raster, read from files as at a start. */
export function newerLibrary(): CatalogLibrary {
  library ??= load();
  return library;
}

function load(): CatalogLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'catalogi-'));
  const listed = (
    { id, version }: Catalog,
    text: string,
    inForceFrom: string,
    inForceUntil: string | null,
  ) => {
    const file = `${id}-${version}.yaml`;
    writeFileSync(join(folder, file), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { version, file, sha256, released: inForceFrom, inForceFrom, inForceUntil };
  };
  const released = (catalog: Catalog, inForceUntil: string | null) => {
    const path = join(projectPaths.catalogs, catalog.id, `${catalog.version}.yaml`);
    return listed(catalog, readFileSync(path, 'utf8'), '2025-01-01', inForceUntil);
  };
  const newest = { ...newerRaster, version: '1.2.0', summary: `${newerRaster.summary} Bijgewerkt.` };
  const manifest = {
    catalogs: [
      {
        id: raster.id,
        versions: [
          released(raster, newerFrom),
          listed(newerRaster, JSON.stringify(newerRaster), newerFrom, newestFrom),
          listed(newest, JSON.stringify(newest), newestFrom, null),
        ],
      },
      { id: realAreas.catalog.id, versions: [released(realAreas.catalog, null)] },
    ],
  };
  writeFileSync(join(folder, 'manifest.yaml'), JSON.stringify(manifest));
  try {
    return withReferences(loadCatalogLibrary(folder, rememberedDataFile), releasedReferenceLibrary());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
