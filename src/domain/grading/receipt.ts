import type { AreasCatalog, BoundCatalog, RasterCatalog } from '../catalog/catalog';
import { canonicalJson } from '../shared/canonicalJson';
import type { GradingSettings, Receipt } from './advice';
import { giveAdvice, methodOf } from './giveAdvice';
import type { GradingSheet } from './sheet';

/** The catalogs of one grading with their versions and hashes. */
export interface BoundCatalogs {
  readonly raster: BoundCatalog<RasterCatalog> | null;
  readonly areas: BoundCatalog<AreasCatalog> | null;
}

function nameOf(bound: BoundCatalog): Receipt['catalog'] {
  return { id: bound.catalog.id, version: bound.catalog.version, sha256: bound.sha256 };
}

/**
 * Gives the advice and writes down everything that is needed to give it again: the receipt (methode section 7).
 * `catalog` is the catalog that the job was graded with; `areasCatalog` names the one that the areas came from, when
 * that is another.
 */
export function makeReceipt(bound: BoundCatalogs, sheet: GradingSheet, settings: GradingSettings): Receipt {
  const catalogs = { raster: bound.raster?.catalog ?? null, areas: bound.areas?.catalog ?? null };
  const main = bound.raster ?? bound.areas;
  if (main === null) throw new Error('a grading needs a catalog');
  const { name, version } = methodOf(catalogs);
  return {
    catalog: nameOf(main),
    areasCatalog: bound.raster !== null && bound.areas !== null ? nameOf(bound.areas) : null,
    method: { name, version },
    settings,
    sheet,
    advice: giveAdvice(catalogs, sheet, settings),
  };
}

/** Whether the receipt gives the same advice again with these catalogs: same versions, same hashes, same advice. */
export function replays(receipt: Receipt, bound: BoundCatalogs): boolean {
  return canonicalJson(makeReceipt(bound, receipt.sheet, receipt.settings)) === canonicalJson(receipt);
}
