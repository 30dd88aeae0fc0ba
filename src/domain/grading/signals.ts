import { factors, levels } from '../catalog/catalog';
import type { AreasCatalog, Factor, Level, RasterCatalog, ResultArea } from '../catalog/catalog';
import type { AreaOutcome, Outcome, ProvisionalLevel, Signal } from './advice';
import { allAreasOpen } from './areas';
import type { HeavyUnit } from './heavyUnits';
import { isSpecialChoice, timeShareKeys } from './sheet';
import type { GradingSheet } from './sheet';
import { rankOfLevel } from './thresholds';
import { canWeigh, distance, isOption } from './weighedAnswer';
import type { WeighedAnswer } from './weighedAnswer';

/** Weighing answers that lie two or more levels from the level. */
export function farAnswers(
  answers: readonly WeighedAnswer[],
  level: ProvisionalLevel | null,
): Extract<Signal, { kind: 'antwoord-ver-van-advies' }>[] {
  if (level === null) return [];
  const rank = rankOfLevel(level);
  return answers
    .map((answer) => ({
      kind: 'antwoord-ver-van-advies' as const,
      criterionId: answer.criterion.id,
      distance: distance(answer.span, rank),
    }))
    .filter((signal) => signal.distance >= 2);
}

/** Answers that could weigh, special choices and decided areas without a reason; at most one signal. */
export function missingReasons(
  raster: RasterCatalog | null,
  sheet: GradingSheet,
  areas: readonly AreaOutcome[],
): Signal[] {
  const criterionIds = (raster?.criteria ?? []).flatMap((criterion) => {
    const answer = sheet.answers[criterion.id];
    if (answer === undefined || (answer.reason ?? '').trim() !== '') return [];
    return canWeigh(criterion) || isSpecialChoice(answer.choice) ? [criterion.id] : [];
  });
  const areaIds = areas
    .filter((area) => !area.open && (sheet.areaReasons[area.id] ?? '').trim() === '')
    .map((area) => area.id);
  return criterionIds.length + areaIds.length === 0
    ? []
    : [{ kind: 'motivering-ontbreekt', criterionIds, areaIds }];
}

/**
 * Time shares on work of another level, from the share that the method names. While no level is
 * advised, every share is on other work.
 */
export function timeShareSignals(
  sheet: GradingSheet,
  outcome: Outcome,
  level: ProvisionalLevel | null,
  fromPercent: number,
): Signal[] {
  const advised = outcome === 'onbepaald' ? level : outcome;
  return timeShareKeys.flatMap((key) => {
    const share = sheet.timeShares[key];
    return share === undefined || key === advised || share < fromPercent / 100
      ? []
      : [{ kind: 'tijdsdeel', level: key, share }];
  });
}

/**
 * Competencies that fit another level better than the advised one. They never move the level: this only raises the
 * question. A competency fits a level when the chosen statement holds for it.
 */
export function competencySignals(
  raster: RasterCatalog,
  sheet: GradingSheet,
  level: ProvisionalLevel | null,
): Signal[] {
  if (level === null || level === 'onder-a') return [];
  const chosen = raster.criteria.flatMap((criterion) => {
    const choice = sheet.answers[criterion.id]?.choice;
    if (criterion.weight !== 'toets' || choice === undefined || choice === 'nvt') return [];
    return [isOption(choice) ? (criterion.options.find((option) => option.id === choice)?.levels ?? []) : []];
  });
  const fitting = (at: Level): number => chosen.filter((holdsFor) => holdsFor.includes(at)).length;
  const fitsAdvice = fitting(level);
  const best = levels.reduce((a, b) => (fitting(b) > fitting(a) ? b : a));
  if (fitting(best) <= fitsAdvice) return [];
  return [
    {
      kind: 'competenties-passen-elders',
      level: best,
      fits: fitting(best),
      fitsAdvice,
      answered: chosen.length,
    },
  ];
}

function touches(
  set: { readonly main: Factor; readonly also: readonly Factor[] } | undefined,
  factor: Factor,
): boolean {
  return set !== undefined && (set.main === factor || set.also.includes(factor));
}

/**
 * The factors of the pay-transparency directive about which nothing was answered (not `nvt`), working conditions
 * above all: the raster has no criterion for them.
 */
export function silentFactors(
  raster: RasterCatalog | null,
  areas: readonly ResultArea[],
  sheet: GradingSheet,
): Signal[] {
  const answered = (factor: Factor): boolean => {
    if (factor === 'arbeidsomstandigheden' && Object.keys(sheet.conditions).length > 0) return true;
    const byCriterion = (raster?.criteria ?? []).some((criterion) => {
      const choice = sheet.answers[criterion.id]?.choice;
      return choice !== undefined && choice !== 'nvt' && touches(criterion.factors, factor);
    });
    return (
      byCriterion ||
      areas.some(
        (area) =>
          touches(area.factors, factor) && area.tasks.some((task) => sheet.tasks[task.id] !== undefined),
      )
    );
  };
  return factors
    .filter((factor) => !answered(factor))
    .map((factor) => ({ kind: 'factor-zonder-antwoord', factor }));
}

/** Tasks of a role name no factor, so only the factor that is asked about by itself can be silent. */
export function silentConditions({ conditions }: Pick<GradingSheet, 'conditions'>): Signal[] {
  return Object.keys(conditions).length > 0
    ? []
    : [{ kind: 'factor-zonder-antwoord', factor: 'arbeidsomstandigheden' }];
}

/** More than half of the answered weight is heavier than C: the raster ends there. */
export function aboveTheRaster(answers: readonly WeighedAnswer[]): boolean {
  const total = answers.reduce((sum, answer) => sum + answer.weight, 0);
  const heavier = answers
    .filter((answer) => answer.choice === 'zwaarder')
    .reduce((sum, answer) => sum + answer.weight, 0);
  return heavier * 2 > total;
}

/** Counted-once pairs whose members point to opposite ends. */
export function pairSignals(units: readonly HeavyUnit[]): Signal[] {
  return units.flatMap((unit) => {
    const [first, second] = unit.members;
    return unit.disagrees && first !== undefined && second !== undefined
      ? [{ kind: 'paar-spreekt-elkaar-tegen' as const, criterionIds: [first, second] as const }]
      : [];
  });
}

/** The chain gate is open, but the areas behind it are not answered; a job outside the family needs none of them. */
export function openAreaSignals(
  sheet: GradingSheet,
  outcome: Outcome,
  areas: readonly AreaOutcome[],
): Signal[] {
  const awaited = sheet.gates['winkelketen-contract'] === 'ja' && outcome !== 'buiten-familie';
  return awaited && allAreasOpen(areas) ? [{ kind: 'gebieden-niet-beantwoord' }] : [];
}

/** The result areas that can be walked with this catalog. */
export function areasOf(catalog: AreasCatalog | null): readonly ResultArea[] {
  return catalog?.resultAreas ?? [];
}
