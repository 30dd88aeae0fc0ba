import type { Criterion, Level, RasterCatalog } from '../catalog/catalog';
import { canWeigh, rankOf, spanOf } from '../grading/weighedAnswer';
import type { GradingSheet } from '../grading/sheet';
import type { Position } from './parts';

/** The level or the point beyond the raster that comes after a position. */
const nextOf: Readonly<Partial<Record<Position, Position>>> = {
  'commercieel-medewerker': 'junior-accountmanager',
  'junior-accountmanager': 'A',
  A: 'B',
  B: 'C',
  C: 'key-accountmanager',
};

/**
 * `al-zo`: the answer reaches what the next step asks. `gevraagd`: it does not. `onbekend`: there is no answer to compare,
 * or the next step is no level of the raster. `nvt`: the criterion does not apply.
 */
export type StepState = 'al-zo' | 'gevraagd' | 'onbekend' | 'nvt';

/** What the next step asks of one criterion. */
export interface StepDemand {
  readonly criterionId: string;
  /** The choice that the function has now, when there is one. */
  readonly now: string | null;
  /** The option of the raster that is asked; null when a reference point outside the raster says it. */
  readonly optionId: string | null;
  /** What is asked, as rows (one per topic of the criterion). */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
  /** The sources are silent; the text follows from another level. */
  readonly derived: boolean;
  readonly state: StepState;
}

export interface NextStep {
  readonly from: Position;
  readonly to: Position;
  /** In catalog order. A criterion about which the sources say nothing for this step is left out. */
  readonly demands: readonly StepDemand[];
}

function isLevel(position: Position): position is Level {
  return position === 'A' || position === 'B' || position === 'C';
}

function stateOf(criterion: Criterion, choice: string | null, to: Position): StepState {
  if (choice === 'nvt') return 'nvt';
  const span = choice === null ? null : spanOf(criterion, choice);
  if (span === null || !isLevel(to)) return 'onbekend';
  return span.highest >= rankOf[to] ? 'al-zo' : 'gevraagd';
}

/**
 * What the sources say of a criterion at a position: an option of the raster, or the reference point beside it. Null when
 * they say nothing there.
 */
export function askedAt(
  criterion: Criterion,
  to: Position,
): Omit<StepDemand, 'criterionId' | 'now' | 'state'> | null {
  if (isLevel(to)) {
    const option = criterion.options.find(({ levels }) => levels.includes(to));
    if (option === undefined) return null;
    return { optionId: option.id, rows: option.rows, sources: option.sources, derived: option.derived };
  }
  const point = to === 'key-accountmanager' ? criterion.above : criterion.below;
  return point === undefined
    ? null
    : { optionId: null, rows: [point.text], sources: point.sources, derived: false };
}

/**
 * What the next step asks, criterion by criterion: of the criteria that weigh, and not of those that are equal at all
 * levels or only confirm. Null at a position after which the raster knows no step. It compares the function with the step;
 * it says nothing about a person, and a step that is reached everywhere is no promotion.
 */
export function nextStep(
  raster: RasterCatalog,
  sheet: Pick<GradingSheet, 'answers'>,
  from: Position,
): NextStep | null {
  const to = nextOf[from];
  if (to === undefined) return null;
  const demands = raster.criteria.filter(canWeigh).flatMap((criterion): StepDemand[] => {
    const asked = askedAt(criterion, to);
    const now = sheet.answers[criterion.id]?.choice ?? null;
    return asked === null
      ? []
      : [{ criterionId: criterion.id, now, ...asked, state: stateOf(criterion, now, to) }];
  });
  return { from, to, demands };
}
