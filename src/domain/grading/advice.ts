import type { Factor, Level } from '../catalog/catalog';
import type { ReferenceId } from '../reference/parts';
import type { MixPart, ReferenceFit } from './fitRoles';
import type { GradingSheet, TimeShareKey } from './sheet';

/** `past-niet`: no role of the reference function that the functie was walked with belongs to it. */
export type Outcome =
  Level | 'onder-a' | 'key-accountmanager' | ReferenceId | 'past-niet' | 'buiten-familie' | 'onbepaald';
export type ProvisionalLevel = Level | 'onder-a';

/** Weights are whole numbers, doubled, so that half weights stay exact. */
export interface Threshold {
  readonly level: Level;
  readonly weightFor: number;
  readonly weightAgainst: number;
  /** weightFor / (weightFor + weightAgainst); null when nothing counts for or against. */
  readonly share: number | null;
  readonly reached: boolean;
  /** Criterion ids in catalog order. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** A change of one answered, weighing criterion that changes the provisional level. */
export interface Tipping {
  readonly criterionId: string;
  readonly from: string;
  readonly to: string;
  readonly newLevel: ProvisionalLevel | null;
  /** One step along lighter, the options in order, heavier. */
  readonly oneStep: boolean;
}

/** Why a case is marked as a border case (methode section 5). */
export type BorderReason =
  | 'onbepaald'
  | 'boven-het-raster'
  | 'zwaar-antwoord-ver'
  | 'aandeel-rond-de-helft'
  | 'een-stap-verandert-het-niveau';

export interface AreaOutcome {
  readonly id: string;
  readonly answered: number;
  readonly total: number;
  /** (ja + half deels) / answered tasks; null when no task is answered. */
  readonly share: number | null;
  readonly open: boolean;
  readonly carried: boolean;
  /** Areas 1 to 4 decide; area 5 is conditional and never decides. */
  readonly decides: boolean;
}

export const combinationRules = [
  'apart-indelen',
  'hoogste',
  'hoogste-vanaf-20-procent',
  'hoogste-bij-substantieel-deel',
] as const;
export type CombinationRule = (typeof combinationRules)[number];

export interface Combination {
  readonly areas: readonly string[];
  readonly rule: CombinationRule;
  /** What the house rule advises. `zelf-beoordelen`: the rule needs a judgement or a time share that is not there. */
  readonly advice: 'apart-indelen' | 'key-accountmanager' | 'raster' | 'zelf-beoordelen';
}

export type Signal =
  | { readonly kind: 'antwoord-ver-van-advies'; readonly criterionId: string; readonly distance: number }
  | {
      readonly kind: 'motivering-ontbreekt';
      readonly criterionIds: readonly string[];
      readonly areaIds: readonly string[];
    }
  | { readonly kind: 'tijdsdeel'; readonly level: TimeShareKey; readonly share: number }
  | {
      readonly kind: 'competenties-passen-elders';
      readonly level: Level;
      readonly fits: number;
      readonly fitsAdvice: number;
      readonly answered: number;
    }
  | { readonly kind: 'factor-zonder-antwoord'; readonly factor: Factor }
  | { readonly kind: 'boven-het-raster' }
  | { readonly kind: 'paar-spreekt-elkaar-tegen'; readonly criterionIds: readonly [string, string] }
  | { readonly kind: 'gebieden-niet-beantwoord' };

/** Why the outcome is what it is, in the order in which the rules were applied. */
export type Ground =
  | { readonly kind: 'geen-klantrelatie' }
  | { readonly kind: 'leidt-leidinggevenden' }
  | { readonly kind: 'leidt-team-zonder-keten' }
  | { readonly kind: 'leidt-team-gebieden-open' }
  | { readonly kind: 'gebieden-gedragen' }
  | {
      readonly kind: 'te-weinig-zware-antwoorden';
      readonly answered: number;
      readonly applicable: number;
      readonly toAnswer: readonly string[];
    }
  | {
      readonly kind: 'zware-antwoorden-botsen';
      readonly low: readonly string[];
      readonly high: readonly string[];
    }
  | { readonly kind: 'geen-raster' }
  | { readonly kind: 'rollen-gedragen' }
  | { readonly kind: 'rollen-open' }
  | { readonly kind: 'rollen-niet-gedragen' }
  | { readonly kind: 'drempels' };

/** How the functie fits the reference function that it is walked with. */
export interface ReferenceAdvice {
  readonly id: ReferenceId;
  readonly fit: ReferenceFit;
  /** The carried roles, from most to least; equal roles in the order of the function. */
  readonly mix: readonly MixPart[];
}

/** The advice as data; every wording of it is made from this (`presentation/`), never from a second computation. */
export interface Advice {
  readonly outcome: Outcome;
  readonly ground: Ground;
  readonly provisionalLevel: ProvisionalLevel | null;
  /** A border case when there is at least one reason. */
  readonly borderReasons: readonly BorderReason[];
  readonly mixed: boolean;
  readonly thresholds: readonly Threshold[];
  readonly tipping: readonly Tipping[];
  readonly fewestChanges: { readonly up: number | null; readonly down: number | null };
  readonly signals: readonly Signal[];
  readonly combination: Combination | null;
  /** The result areas of Key accountmanager, and behind them the roles of the reference function. */
  readonly areas: readonly AreaOutcome[];
  /** Absent when no reference function is walked. */
  readonly reference?: ReferenceAdvice;
}

/** Settings of the organisation that an advice can depend on. */
export interface GradingSettings {
  readonly combinationRule: CombinationRule;
}
export const defaultGradingSettings: GradingSettings = { combinationRule: 'apart-indelen' };

/**
 * What the employer says with the criteria and the levels, as it was when the advice was given. It is shown with the
 * advice and kept with the level; it is never part of the calculation.
 */
export interface EmployerWords {
  /** IJkpunten: criterion id → what its words mean here. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Level → the function group or scale that it stands for here. */
  readonly levelLabels: Readonly<Partial<Record<Level | 'key-accountmanager' | ReferenceId, string>>>;
}
export const noEmployerWords: EmployerWords = { anchors: {}, levelLabels: {} };

/** Everything needed to give the same advice again: kept with the level that was set, and inside the PDF. */
export interface Receipt {
  readonly catalog: { readonly id: string; readonly version: string; readonly sha256: string };
  /** The catalog that the result areas came from, when it is not the same as `catalog`. */
  readonly areasCatalog: { readonly id: string; readonly version: string; readonly sha256: string } | null;
  /** The reference function that is walked beside the raster; absent when there is none, or when it is `catalog`. */
  readonly rolesCatalog?: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly method: { readonly name: string; readonly version: string };
  readonly settings: GradingSettings;
  readonly sheet: GradingSheet;
  readonly advice: Advice;
  /** Absent when the employer says nothing, and in receipts from before employers could. */
  readonly employer?: EmployerWords;
}
