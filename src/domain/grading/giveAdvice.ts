import type { AreasCatalog, Method, RasterCatalog } from '../catalog/catalog';
import type { RolesCatalog } from '../catalog/rolesCatalog';
import type {
  Advice,
  AreaOutcome,
  BorderReason,
  GradingSettings,
  Ground,
  Outcome,
  Signal,
  Threshold,
} from './advice';
import { areasCount, combinationOf, listedAreas, weighAreas } from './areas';
import { fitOf, mixOf } from './fitRoles';
import { gateOutcome } from './gates';
import { heavyUnits } from './heavyUnits';
import type { GradingSheet } from './sheet';
import {
  aboveTheRaster,
  areasOf,
  competencySignals,
  farAnswers,
  missingReasons,
  openAreaSignals,
  pairSignals,
  silentConditions,
  silentFactors,
  timeShareSignals,
} from './signals';
import { levelFrom, weighThresholds } from './thresholds';
import { fewestChanges, tippingAnswers } from './tipping';
import { whyUndecided } from './undecided';
import { weighAnswers } from './weighedAnswer';

/** The catalogs that one grading rests on. At least one is there; without a raster only the areas or the roles can decide. */
export interface GradingCatalogs {
  readonly raster: RasterCatalog | null;
  readonly areas: AreasCatalog | null;
  /** The reference function that is walked; beside a raster it decides only under A. */
  readonly roles?: RolesCatalog | null;
}

/** The method of the grading: that of the raster, else that of the areas. Roles have none: see `adviseOnRoles`. */
export function methodOf(catalogs: GradingCatalogs): Method {
  const method = catalogs.raster?.method ?? catalogs.areas?.method;
  if (method === undefined) throw new Error('a grading needs a catalog');
  return method;
}

function inBand(threshold: Threshold, [from, to]: readonly [number, number]): boolean {
  const total = threshold.weightFor + threshold.weightAgainst;
  return total > 0 && threshold.weightFor * 100 >= from * total && threshold.weightFor * 100 <= to * total;
}

/**
 * The advice for a sheet, by the threshold method (drempelmethode, version 1). Pure: the same catalogs, sheet and
 * settings always give the same advice, and the order of the answers does not matter. Does not check that the sheet
 * fits the catalogs (who reads a sheet does); an unknown option throws.
 */
export function giveAdvice(
  catalogs: GradingCatalogs,
  sheet: GradingSheet,
  settings: GradingSettings,
): Advice {
  const { raster } = catalogs;
  if (raster === null && catalogs.areas === null) return adviseOnRoles(catalogs, sheet);
  const method = methodOf(catalogs);
  const answers = raster === null ? [] : weighAnswers(raster, sheet);
  const units = raster === null ? [] : heavyUnits(raster, sheet);
  const areas = weighAreas(areasOf(catalogs.areas), sheet);

  const thresholds = raster === null ? [] : weighThresholds(answers);
  const provisionalLevel = levelFrom(thresholds);
  const roles = weighAreas(catalogs.roles?.resultAreas ?? [], sheet);
  const { outcome, ground } = underTheRaster(catalogs, roles, decideOutcome());
  const tipping = tippingAnswers(answers, provisionalLevel);
  const far = farAnswers(answers, provisionalLevel);
  const heavyFar = far.some((signal) =>
    answers.some(
      (answer) => answer.criterion.id === signal.criterionId && answer.criterion.weight === 'zwaar',
    ),
  );
  const above = aboveTheRaster(answers);

  const borderReasons: BorderReason[] = [
    ...(outcome === 'onbepaald' ? ['onbepaald' as const] : []),
    ...(above ? ['boven-het-raster' as const] : []),
    ...(heavyFar ? ['zwaar-antwoord-ver' as const] : []),
    ...(thresholds.some((threshold) => inBand(threshold, method.borderBand))
      ? ['aandeel-rond-de-helft' as const]
      : []),
    ...(tipping.some((change) => change.oneStep) ? ['een-stap-verandert-het-niveau' as const] : []),
  ];

  const signals: Signal[] = [
    ...(above ? [{ kind: 'boven-het-raster' as const }] : []),
    ...openAreaSignals(sheet, outcome, areas),
    ...pairSignals(units),
    ...far,
    ...missingReasons(raster, sheet, [...areas, ...roles]),
    ...timeShareSignals(sheet, outcome, provisionalLevel, method.timeShareFrom),
    ...(raster === null ? [] : competencySignals(raster, sheet, provisionalLevel)),
    ...silentFactors(raster, areasOf(catalogs.areas), sheet),
  ];

  return {
    outcome,
    ground,
    provisionalLevel,
    borderReasons,
    mixed: thresholds.some((threshold) => inBand(threshold, method.mixedBand)),
    thresholds,
    tipping,
    fewestChanges: fewestChanges(answers, provisionalLevel),
    signals,
    combination:
      areasCount(sheet.gates) && outcome !== 'buiten-familie'
        ? combinationOf(areas, settings.combinationRule, sheet)
        : null,
    areas: [...listedAreas(areas, areasOf(catalogs.areas), sheet.gates), ...roles],
    ...referenceOf(catalogs, roles),
  };

  function decideOutcome(): { outcome: Outcome; ground: Ground } {
    const byGates = gateOutcome(sheet.gates, areas);
    if (byGates !== null) return byGates;
    if (raster === null) return { outcome: 'onbepaald', ground: { kind: 'geen-raster' } };
    const undecided = whyUndecided(units);
    if (undecided !== null || provisionalLevel === null) {
      return {
        outcome: 'onbepaald',
        ground: undecided ?? { kind: 'te-weinig-zware-antwoorden', answered: 0, applicable: 0, toAnswer: [] },
      };
    }
    return { outcome: provisionalLevel, ground: { kind: 'drempels' } };
  }
}

type Decided = Pick<Advice, 'outcome' | 'ground'>;

/** Under A the reference function takes over as soon as it fits; while it does not, the raster keeps the word. */
function underTheRaster(
  { roles: catalog }: GradingCatalogs,
  roles: readonly AreaOutcome[],
  decided: Decided,
): Decided {
  const fits = decided.outcome === 'onder-a' && fitOf(roles) === 'past';
  return catalog && fits ? { outcome: catalog.id, ground: { kind: 'rollen-gedragen' } } : decided;
}

function referenceOf(
  { roles: catalog }: GradingCatalogs,
  roles: readonly AreaOutcome[],
): Pick<Advice, 'reference'> {
  return catalog ? { reference: { id: catalog.id, fit: fitOf(roles), mix: mixOf(roles) } } : {};
}

/** The advice of a walk by role alone: no gates, no weights, no thresholds (ADR 0110 and 0124). */
function adviseOnRoles(catalogs: GradingCatalogs, sheet: GradingSheet): Advice {
  const { roles: catalog } = catalogs;
  if (!catalog) throw new Error('a grading needs a catalog');
  const roles = weighAreas(catalog.resultAreas, sheet);
  const decided: Record<ReturnType<typeof fitOf>, Decided> = {
    past: { outcome: catalog.id, ground: { kind: 'rollen-gedragen' } },
    'past-niet': { outcome: 'past-niet', ground: { kind: 'rollen-niet-gedragen' } },
    onbepaald: { outcome: 'onbepaald', ground: { kind: 'rollen-open' } },
  };
  const { outcome, ground } = decided[fitOf(roles)];
  return {
    outcome,
    ground,
    provisionalLevel: null,
    borderReasons: outcome === 'onbepaald' ? ['onbepaald'] : [],
    mixed: false,
    thresholds: [],
    tipping: [],
    fewestChanges: { up: null, down: null },
    signals: [...missingReasons(null, sheet, roles), ...silentConditions(sheet)],
    combination: null,
    areas: roles,
    ...referenceOf(catalogs, roles),
  };
}

/** Whether the advice is marked as a border case (grensgeval). */
export function isBorderCase(advice: Pick<Advice, 'borderReasons'>): boolean {
  return advice.borderReasons.length > 0;
}

/**
 * How firm the advice is: `ruim` when no single change of an answer tips it, `krap` for a border case, else
 * `redelijk`.
 */
export function strengthOf(advice: Advice): 'ruim' | 'redelijk' | 'krap' {
  if (isBorderCase(advice)) return 'krap';
  return advice.tipping.length === 0 ? 'ruim' : 'redelijk';
}
