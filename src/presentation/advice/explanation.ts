import type { Level } from '../../domain/catalog/catalog';
import type { Reason } from './reasons';

/**
 * The words of an advice, made from the receipt and the catalog texts alone. Web, PDF and command line all print
 * this, so that they never disagree.
 */
export interface Explanation {
  readonly headline: string;
  readonly summary: readonly string[];
  /** How firm the advice is, in one or two sentences. */
  readonly strength: string;
  /** Empty when it is no border case. */
  readonly borderCase: readonly string[];
  readonly mixed: string | null;
  readonly thresholds: readonly ThresholdText[];
  readonly whyNotHigher: string;
  readonly whyNotLower: string;
  readonly tipping: readonly TippingText[];
  readonly changes: readonly string[];
  readonly signals: readonly { readonly kind: string; readonly text: string }[];
  readonly combination: { readonly heading: string; readonly sentences: readonly string[] } | null;
  readonly areas: readonly AreaText[];
  /** Which catalog, version and method, so that the advice can be given again. */
  readonly basis: string;
}

export interface ThresholdText {
  readonly level: Level;
  readonly sentence: string;
  readonly share: string;
  readonly reached: boolean;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

export interface TippingText {
  readonly criterionId: string;
  readonly shortName: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly newLevel: string;
}

export interface AreaText {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly sentence: string;
}
