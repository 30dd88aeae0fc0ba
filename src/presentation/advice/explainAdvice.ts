import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { areaText, combinationText } from './areaText';
import { borderText, mixedText, strengthText } from './certaintyText';
import { changeSentences, tippingText } from './changeText';
import type { Explanation } from './explanation';
import { groundText, headline } from './groundText';
import { capitalise } from './labels';
import { reasonsOf } from './reasons';
import { signalText } from './signalText';
import { thresholdText } from './thresholdText';
import { whyNotHigher, whyNotLower } from './whyNotText';

export type { AreaText, Explanation, ThresholdText, TippingText } from './explanation';

/** The explanation of the advice in a receipt. The catalogs must be those that the receipt names. */
export function explainAdvice(catalogs: GradingCatalogs, receipt: Receipt): Explanation {
  const { advice, sheet, catalog, method } = receipt;
  const reasons = reasonsOf(catalogs.raster, sheet, advice);
  return {
    headline: headline(advice),
    summary: groundText(catalogs, advice),
    strength: strengthText(advice),
    borderCase: borderText(catalogs, advice),
    mixed: mixedText(advice),
    thresholds: advice.thresholds.map((threshold) => thresholdText(threshold, reasons)),
    whyNotHigher: whyNotHigher(catalogs, advice),
    whyNotLower: whyNotLower(catalogs, advice),
    tipping: advice.tipping.map((change) => tippingText(catalogs, change)),
    changes: changeSentences(advice),
    signals: advice.signals.map((signal) => ({ kind: signal.kind, text: signalText(catalogs, signal) })),
    combination: advice.combination === null ? null : combinationText(catalogs, advice.combination),
    areas: advice.areas.map((area) => areaText(catalogs, area)),
    basis: `Catalogus ${catalog.id}, versie ${catalog.version}. ${capitalise(method.name)}, versie ${method.version}. Controlegetal van de catalogus: ${catalog.sha256.slice(0, 16)}…`,
  };
}
