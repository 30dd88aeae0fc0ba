import type { Criterion, Level, RasterCatalog } from '../catalog/catalog';
import { isSpecialChoice } from './sheet';
import type { GradingSheet } from './sheet';

/** Levels as ranks on the ladder: lighter than A is 0, A 1, B 2, C 3, heavier than C 4. */
export const rankOf: Readonly<Record<Level, number>> = { A: 1, B: 2, C: 3 };
const lighterRank = 0;
const heavierRank = 4;

/** The ranks for which a choice holds, both ends included. */
export interface Span {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The span of a choice, or null for `nvt`. Who reads a sheet checks that each choice exists for its criterion; an
 * unknown choice is a programming error here.
 */
export function spanOf(criterion: Criterion, choice: string): Span | null {
  if (choice === 'nvt') return null;
  if (choice === 'lichter') return { lowest: lighterRank, highest: lighterRank };
  if (choice === 'zwaarder') return { lowest: heavierRank, highest: heavierRank };
  const option = criterion.options.find((candidate) => candidate.id === choice);
  if (option === undefined) throw new Error(`criterion ${criterion.id} has no option ${choice}`);
  const ranks = option.levels.map((level) => rankOf[level]);
  return { lowest: Math.min(...ranks), highest: Math.max(...ranks) };
}

/** An answer that counts: its criterion has weight and the choice is not `nvt`. */
export interface WeighedAnswer {
  readonly criterion: Criterion;
  readonly choice: string;
  readonly span: Span;
  /** Doubled, so that half weights stay whole. */
  readonly weight: number;
}

/** Whether a criterion can move the level at all. */
export function canWeigh(criterion: Criterion): boolean {
  return criterion.weight !== 'toets' && criterion.weight !== 'gelijk';
}

/** The other member of the pair that is counted once with this criterion, if any. */
export function partnerOf(catalog: RasterCatalog, criterionId: string): string | undefined {
  const pair = catalog.countedOnce.find((members) => members.includes(criterionId));
  return pair?.find((member) => member !== criterionId);
}

/**
 * The answers that count, in catalog order, with their weight (methode section 2). When both members of a
 * counted-once pair are answered, each gets half of the heavier weight.
 */
export function weighAnswers(catalog: RasterCatalog, sheet: GradingSheet): WeighedAnswer[] {
  const baseWeight = (criterion: Criterion): number => catalog.method.weights[criterion.weight];
  const counts = (criterion: Criterion | undefined): criterion is Criterion => {
    const answer = criterion === undefined ? undefined : sheet.answers[criterion.id];
    return criterion !== undefined && answer !== undefined && answer.choice !== 'nvt' && canWeigh(criterion);
  };
  return catalog.criteria.flatMap((criterion) => {
    const choice = sheet.answers[criterion.id]?.choice;
    const span = choice === undefined || !counts(criterion) ? null : spanOf(criterion, choice);
    if (choice === undefined || span === null) return [];
    const partnerId = partnerOf(catalog, criterion.id);
    const partner = catalog.criteria.find((candidate) => candidate.id === partnerId);
    const weight = counts(partner)
      ? Math.max(baseWeight(criterion), baseWeight(partner))
      : 2 * baseWeight(criterion);
    return [{ criterion, choice, span, weight }];
  });
}

/** Every choice of a criterion from light to heavy, without `nvt`: the order in which choices are neighbours. */
export function choicesInOrder(criterion: Criterion): string[] {
  return ['lichter', ...criterion.options.map((option) => option.id), 'zwaarder'];
}

/** How many levels a span lies from a rank, counted from the nearest level of the span. */
export function distance(span: Span, rank: number): number {
  return Math.max(0, span.lowest - rank, rank - span.highest);
}

/** Whether the choice is one of the catalog's own options. */
export function isOption(choice: string): boolean {
  return !isSpecialChoice(choice);
}
