import type { RasterCatalog } from '../catalog/catalog';
import type { CatalogChange, ChangedQuestion } from '../catalog/changes/catalogChange';
import type { Advice, GradingSettings } from '../grading/advice';
import { giveAdvice, isBorderCase, type GradingCatalogs } from '../grading/giveAdvice';
import { sheetFromAnswers, type AnswerRow } from '../grading/sheetFromAnswers';
import { isFinished, stopsAtTheGates, walkPages, type Question } from '../grading/walk';
import { carryOver } from './carryOver';
import { gradingChanges } from './gradingChanges';

/** Something that changed and could be put back by itself: a question with its answer, or the rule of counting. */
export type ChangedUnit = { readonly kind: 'rekenregel' } | ChangedQuestion;

export const adviceDifferences = ['uitkomst', 'grensgeval', 'open-vragen'] as const;
/** In what the two advices differ. */
export type AdviceDifference = (typeof adviceDifferences)[number];

/** The advice on the answers as they are, beside the advice on what they become with other versions of the catalogs. */
export interface AdviceOnMove {
  readonly before: Advice;
  readonly after: Advice;
  /** The questions that an advice needs and that are not finished. */
  readonly openBefore: readonly Question[];
  readonly openAfter: readonly Question[];
  readonly differs: readonly AdviceDifference[];
}

/** What an advice needs and is not finished yet. */
export function openQuestions(catalogs: GradingCatalogs, rows: readonly AnswerRow[]): Question[] {
  const { gates } = sheetFromAnswers(catalogs, rows);
  const needed = stopsAtTheGates(gates) ? ['poort'] : ['poort', 'vraag', 'gebied'];
  return walkPages(catalogs, gates)
    .filter(({ kind }) => needed.includes(kind))
    .flatMap(({ questions }) => questions)
    .filter(({ kind, id, required }) => {
      const row = rows.find((one) => one.kind === kind && one.questionId === id);
      return required && !isFinished(row);
    });
}

function isAlike(one: Advice, other: Advice): boolean {
  return one.outcome === other.outcome && isBorderCase(one) === isBorderCase(other);
}

/** The list with the member of this id as it is in `other`: replaced, taken out or added. */
function withMember<T extends { readonly id: string }>(
  list: readonly T[],
  other: readonly T[],
  id: string,
): T[] {
  const old = other.find((one) => one.id === id);
  const rest = list.map((one) => (one.id === id ? old : one)).filter((one) => one !== undefined);
  return old === undefined || list.some((one) => one.id === id) ? rest : [...rest, old];
}

type Area = { readonly id: string; readonly tasks: readonly { readonly id: string }[] };

/** The result areas with one task, or one area with its tasks, as it is in `other`. */
function withPart<A extends Area>(list: readonly A[], other: readonly A[], unit: ChangedQuestion): A[] {
  if (unit.kind === 'gebied') return withMember(list, other, unit.id);
  return list.map((area) => {
    const old = other.find(({ id }) => id === area.id);
    const has = [area, old].some((one) => one?.tasks.some(({ id }) => id === unit.id) === true);
    return old === undefined || !has ? area : { ...area, tasks: withMember(area.tasks, old.tasks, unit.id) };
  });
}

/** The new catalogs with one unit as it was. */
function putBack(from: GradingCatalogs, to: GradingCatalogs, unit: ChangedUnit): GradingCatalogs {
  if (unit.kind === 'rekenregel') {
    const counted = (raster: RasterCatalog, old: RasterCatalog): RasterCatalog => ({
      ...raster,
      method: old.method,
      countedOnce: old.countedOnce,
    });
    return {
      ...to,
      raster: to.raster && from.raster ? counted(to.raster, from.raster) : to.raster,
      areas: to.areas && from.areas ? { ...to.areas, method: from.areas.method } : to.areas,
    };
  }
  if (unit.kind === 'criterium') {
    const criteria = (raster: RasterCatalog, old: RasterCatalog): RasterCatalog => ({
      ...raster,
      criteria: withMember(raster.criteria, old.criteria, unit.id),
    });
    return { ...to, raster: to.raster && from.raster ? criteria(to.raster, from.raster) : to.raster };
  }
  if (unit.kind === 'poort') {
    return {
      ...to,
      raster:
        to.raster && from.raster
          ? { ...to.raster, gates: withMember(to.raster.gates, from.raster.gates, unit.id) }
          : to.raster,
      areas:
        to.areas && from.areas
          ? { ...to.areas, gates: withMember(to.areas.gates, from.areas.gates, unit.id) }
          : to.areas,
    };
  }
  if (unit.kind !== 'taak' && unit.kind !== 'gebied') return to;
  return {
    ...to,
    areas:
      to.areas && from.areas
        ? { ...to.areas, resultAreas: withPart(to.areas.resultAreas, from.areas.resultAreas, unit) }
        : to.areas,
    roles:
      to.roles && from.roles
        ? { ...to.roles, resultAreas: withPart(to.roles.resultAreas, from.roles.resultAreas, unit) }
        : (to.roles ?? null),
  };
}

/** What can be put back by itself, in the order of the changes. */
function unitsOf(changes: readonly CatalogChange[]): ChangedUnit[] {
  const units = changes
    .filter(({ group }) => group === 'vraag' || group === 'rekenregel')
    .map(({ group, questions: [question] }): ChangedUnit | undefined =>
      group === 'rekenregel' ? { kind: 'rekenregel' } : question,
    )
    .filter((unit) => unit !== undefined);
  return [...new Map(units.map((unit) => [JSON.stringify(unit), unit])).values()];
}

function adviceAfter(
  from: GradingCatalogs,
  to: GradingCatalogs,
  rows: readonly AnswerRow[],
  settings: GradingSettings,
): Advice {
  return giveAdvice(to, sheetFromAnswers(to, carryOver(from, to, rows).answers), settings);
}

function adviceOf(catalogs: GradingCatalogs, rows: readonly AnswerRow[], settings: GradingSettings): Advice {
  return giveAdvice(catalogs, sheetFromAnswers(catalogs, rows), settings);
}

function keysOf(questions: readonly Question[]): string {
  return JSON.stringify(questions.map(({ kind, id }) => `${kind} ${id}`).sort());
}

/** Whether the advice would differ after going over to other versions of the catalogs, and in what. */
export function adviceOnMove(
  from: GradingCatalogs,
  to: GradingCatalogs,
  rows: readonly AnswerRow[],
  settings: GradingSettings,
): AdviceOnMove {
  const before = adviceOf(from, rows, settings);
  const after = adviceAfter(from, to, rows, settings);
  const openBefore = openQuestions(from, rows);
  const openAfter = openQuestions(to, carryOver(from, to, rows).answers);
  const differs: AdviceDifference[] = [
    ...(before.outcome === after.outcome ? [] : (['uitkomst'] as const)),
    ...(isBorderCase(before) === isBorderCase(after) ? [] : (['grensgeval'] as const)),
    ...(keysOf(openBefore) === keysOf(openAfter) ? [] : (['open-vragen'] as const)),
  ];
  return { before, after, openBefore, openAfter, differs };
}

/**
 * Which changes make the outcome or the border case another: each of these, put back by itself, gives both as they were. Empty when neither
 * differs, and when only several changes together make it.
 */
export function whatMakesItDiffer(
  from: GradingCatalogs,
  to: GradingCatalogs,
  rows: readonly AnswerRow[],
  settings: GradingSettings,
): ChangedUnit[] {
  const before = adviceOf(from, rows, settings);
  if (isAlike(before, adviceAfter(from, to, rows, settings))) return [];
  return unitsOf(gradingChanges(from, to)).filter((unit) =>
    isAlike(adviceAfter(from, putBack(from, to, unit), rows, settings), before),
  );
}
