import type { Catalog } from '../catalog/catalog';
import { askedAreas } from './areas';
import type { GradingCatalogs } from './giveAdvice';
import { isSpecialChoice } from './sheet';
import type { GateAnswers } from './sheet';
import type { AnswerRow } from './sheetFromAnswers';
import type { QuestionKind } from './storedAnswer';
import { canWeigh } from './weighedAnswer';

/** One question of the walk: its kind and id name its stored answer. */
export interface Question {
  readonly kind: QuestionKind;
  readonly id: string;
  /** A page is finished when all its required questions are. */
  readonly required: boolean;
}

export type WalkPageKind = 'poort' | 'vraag' | 'gelijk' | 'competenties' | 'gebied' | 'omstandigheden';

/** One page of the walk. `number` is the number of a weighing criterion, from 1. */
export interface WalkPage {
  readonly kind: WalkPageKind;
  /** The criterion, result area or role of the page; empty for the other pages. */
  readonly subjectId: string;
  readonly number: number | null;
  readonly questions: readonly Question[];
}

/** The part of a stored answer that tells how far the walk is. */
export type WalkRow = Omit<AnswerRow, 'evidence'>;

export type PageProgress = 'klaar' | 'bezig' | 'niet-begonnen';

/** The catalog with the gates and the circumstances of a grading. */
export function mainCatalogOf(catalogs: GradingCatalogs): Catalog | null {
  return catalogs.raster ?? catalogs.areas ?? catalogs.roles ?? null;
}

/**
 * The pages of the walk in order: gates, one page per weighing criterion, the equal criteria, the competencies, the
 * result areas of Key accountmanager (only with a chain contract; an area for teams only when a team is led), the roles of
 * the reference function that is walked, and conditions, effort and time shares (those only where there are levels).
 */
export function walkPages(catalogs: GradingCatalogs, gates: GateAnswers): WalkPage[] {
  const main = mainCatalogOf(catalogs);
  if (main === null) return [];
  const criteria = catalogs.raster?.criteria ?? [];
  const page = (
    kind: WalkPageKind,
    questions: readonly Question[],
    subjectId = '',
    number: number | null = null,
  ): WalkPage[] => (questions.length === 0 ? [] : [{ kind, subjectId, number, questions }]);
  const asked = (ids: readonly { readonly id: string }[], kind: QuestionKind, required = true): Question[] =>
    ids.map(({ id }) => ({ kind, id, required }));
  const areas = [
    ...askedAreas(catalogs.areas?.resultAreas ?? [], gates),
    ...(catalogs.roles?.resultAreas ?? []),
  ];
  return [
    ...page('poort', asked(main.gates, 'poort')),
    ...criteria
      .filter(canWeigh)
      .flatMap((criterion, index) => page('vraag', asked([criterion], 'criterium'), criterion.id, index + 1)),
    ...page(
      'gelijk',
      asked(
        criteria.filter(({ weight }) => weight === 'gelijk'),
        'criterium',
      ),
    ),
    ...page(
      'competenties',
      asked(
        criteria.filter(({ weight }) => weight === 'toets'),
        'criterium',
      ),
    ),
    ...areas.flatMap((area) =>
      page(
        'gebied',
        [...asked(area.tasks, 'taak'), { kind: 'gebied', id: area.id, required: true }],
        area.id,
      ),
    ),
    ...page('omstandigheden', [
      ...asked(main.conditions, 'omstandigheid'),
      ...asked(main.efforts, 'inspanning'),
      ...(main.kind === 'rollen'
        ? []
        : asked([{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'key-accountmanager' }], 'tijdsdeel', false)),
    ]),
  ];
}

/** Whether the walk stops at the gates: what comes after cannot change the outcome. */
export function stopsAtTheGates(gates: GateAnswers): boolean {
  return (
    gates['klantrelatie-en-verkoop'] === 'nee' ||
    gates.leidinggeven === 'leidinggevenden' ||
    (gates.leidinggeven === 'team' && gates['winkelketen-contract'] === 'nee')
  );
}

/** Whether an answer is finished: there is a choice, and the reason that lighter, heavier and `nvt` ask for. */
export function isFinished(row: WalkRow | undefined): boolean {
  if (row === undefined) return false;
  if (row.kind === 'gebied') return row.reason.trim() !== '';
  if (row.value === null) return false;
  const needsReason = row.kind === 'inspanning' || (row.kind === 'criterium' && isSpecialChoice(row.value));
  return !needsReason || row.reason.trim() !== '';
}

/** How far a page is. */
export function progressOf(page: WalkPage, rows: readonly WalkRow[]): PageProgress {
  const rowOf = (question: Question): WalkRow | undefined =>
    rows.find((row) => row.kind === question.kind && row.questionId === question.id);
  if (page.questions.every((question) => !question.required || isFinished(rowOf(question)))) return 'klaar';
  return page.questions.some((question) => rowOf(question) !== undefined) ? 'bezig' : 'niet-begonnen';
}

/**
 * Whether everything is answered that the advice rests on: the gates, every weighing criterion, every result area that is
 * asked and every role of the reference function. When the walk stops at the gates, the gates are enough.
 */
export function isReadyForAdvice(
  pages: readonly WalkPage[],
  gates: GateAnswers,
  rows: readonly WalkRow[],
): boolean {
  const needed = stopsAtTheGates(gates) ? ['poort'] : ['poort', 'vraag', 'gebied'];
  return pages
    .filter((page) => needed.includes(page.kind))
    .every((page) => progressOf(page, rows) === 'klaar');
}
