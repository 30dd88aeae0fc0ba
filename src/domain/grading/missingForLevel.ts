import type { AreaOutcome } from './advice';
import { missingReasons } from './signals';
import type { GradingCatalogs } from './giveAdvice';
import type { GradingSheet } from './sheet';

/**
 * What still needs a reason before the level can be set (methode section 7): every answer that could weigh, also
 * lighter, heavier and `nvt`, and every decided area.
 */
export function missingForLevel(
  catalogs: GradingCatalogs,
  sheet: GradingSheet,
  areas: readonly AreaOutcome[],
): { readonly criterionIds: readonly string[]; readonly areaIds: readonly string[] } {
  const [signal] = missingReasons(catalogs.raster, sheet, areas);
  return signal?.kind === 'motivering-ontbreekt' ? signal : { criterionIds: [], areaIds: [] };
}
