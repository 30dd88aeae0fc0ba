import type { RasterCatalog } from '../../../domain/catalog/catalog';
import type { CriterionName } from '../../../presentation/organisation/settingLines';

/** How the criteria of these catalogs are called; one that is in none of them keeps its id. */
export function criterionNames(rasters: readonly RasterCatalog[]): CriterionName {
  const names = new Map(
    rasters.flatMap(({ criteria }) => criteria.map(({ id, shortName }) => [id, shortName])),
  );
  return (id) => names.get(id) ?? id;
}
