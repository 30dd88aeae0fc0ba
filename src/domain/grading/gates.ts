import { allAreasCarried, allAreasOpen, areasCount } from './areas';
import type { AreaOutcome, Ground, Outcome } from './advice';
import type { GateAnswers } from './sheet';

/**
 * The outcome that the gates (and the result areas behind the chain gate) decide, or null when the raster decides
 * (methode sections 1 and 6). An unanswered gate decides nothing.
 */
export function gateOutcome(
  gates: GateAnswers,
  areas: readonly AreaOutcome[],
): { outcome: Outcome; ground: Ground } | null {
  if (gates['klantrelatie-en-verkoop'] === 'nee') {
    return { outcome: 'buiten-familie', ground: { kind: 'geen-klantrelatie' } };
  }
  if (gates.leidinggeven === 'leidinggevenden') {
    return { outcome: 'buiten-familie', ground: { kind: 'leidt-leidinggevenden' } };
  }
  if (gates.leidinggeven === 'team' && gates['winkelketen-contract'] === 'nee') {
    return { outcome: 'buiten-familie', ground: { kind: 'leidt-team-zonder-keten' } };
  }
  if (!areasCount(gates)) return null;
  if (gates.leidinggeven === 'team' && gates['winkelketen-contract'] === 'ja' && allAreasOpen(areas)) {
    return { outcome: 'key-accountmanager', ground: { kind: 'leidt-team-gebieden-open' } };
  }
  return allAreasCarried(areas)
    ? { outcome: 'key-accountmanager', ground: { kind: 'gebieden-gedragen' } }
    : null;
}
