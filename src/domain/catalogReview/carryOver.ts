import { acceptedValues } from '../grading/acceptedValues';
import { askedAreas } from '../grading/areas';
import type { GradingCatalogs } from '../grading/giveAdvice';
import { gatesFromAnswers, type AnswerRow } from '../grading/sheetFromAnswers';
import { walkPages, type Question } from '../grading/walk';
import { gradingChanges } from './gradingChanges';
import { isGiven, touches } from './touchedAnswers';

/**
 * What becomes of an answer: `gelijk` it stays and nothing about it changed; `nakijken` it stays, and something about its question changed;
 * `keuze-weg` the choice is gone and the question is open again; `vraag-weg` the question is gone; `nieuw` the question was not there before.
 */
export const carryFates = ['gelijk', 'nakijken', 'keuze-weg', 'vraag-weg', 'nieuw'] as const;
export type CarryFate = (typeof carryFates)[number];

export interface Carried<Row> {
  readonly kind: AnswerRow['kind'];
  readonly questionId: string;
  readonly fate: CarryFate;
  /** The answer as it was; null for a new question. */
  readonly before: Row | null;
}

export interface CarriedOver<Row> {
  /** What is stored from then on: every row of before. An emptied choice is null; its reason and evidence stay in the row. */
  readonly answers: readonly Row[];
  /** Every answer and every new question, with what becomes of it. */
  readonly list: readonly Carried<Row>[];
}

/** Whether the choice of a row can stay. */
function accepts(catalogs: GradingCatalogs, row: Pick<AnswerRow, 'kind' | 'questionId' | 'value'>): boolean {
  if (row.value === null) return true;
  if (row.kind === 'tijdsdeel') return true;
  return acceptedValues(catalogs, row)?.includes(row.value) ?? false;
}

/** The questions of a walk with these gates, and of every area that could be asked. */
function questionsOf(catalogs: GradingCatalogs, rows: readonly AnswerRow[]): readonly Question[] {
  const gates = gatesFromAnswers(rows);
  const asked = new Set(askedAreas(catalogs.areas?.resultAreas ?? [], gates).map(({ id }) => id));
  const pages = walkPages(catalogs, gates);
  const silent = (catalogs.areas?.resultAreas ?? []).filter(({ id }) => !asked.has(id));
  return [
    ...pages.flatMap(({ questions }) => questions),
    ...silent.flatMap((area) => [
      ...area.tasks.map(({ id }) => ({ kind: 'taak' as const, id, required: true })),
      { kind: 'gebied' as const, id: area.id, required: true },
    ]),
  ];
}

/**
 * The answers as they are after going over to other versions of the catalogs. What can stay stays; a choice that is there no more is emptied, and
 * every word that somebody wrote stays in its row. Answers that neither side asks (of a reference function that was chosen before) stay as they are.
 */
export function carryOver<Row extends AnswerRow>(
  from: GradingCatalogs,
  to: GradingCatalogs,
  rows: readonly Row[],
): CarriedOver<Row> {
  const changes = gradingChanges(from, to);
  const fateOf = (row: Row): CarryFate => {
    if (row.kind === 'voorbeeldfunctie') {
      const isGone = row.value !== null && from.roles?.id === row.value && to.roles?.id !== row.value;
      return isGone ? 'keuze-weg' : 'gelijk';
    }
    const [was, is] = [acceptedValues(from, row) !== null, acceptedValues(to, row) !== null];
    if (!is) return was && isGiven(row) ? 'vraag-weg' : 'gelijk';
    if (!accepts(to, row)) return 'keuze-weg';
    const changed = !was || changes.some((change) => touches(change, row));
    return changed && isGiven(row) ? 'nakijken' : 'gelijk';
  };
  const carried = rows.map((row) => ({ row, fate: fateOf(row) }));
  const known = new Set(questionsOf(from, rows).map(({ kind, id }) => `${kind} ${id}`));
  const fresh = questionsOf(to, rows).filter(
    ({ kind, id }) =>
      !known.has(`${kind} ${id}`) && !rows.some((row) => row.kind === kind && row.questionId === id),
  );
  return {
    answers: carried.map(({ row, fate }) =>
      (fate === 'keuze-weg' || fate === 'vraag-weg') && row.value !== null ? { ...row, value: null } : row,
    ),
    list: [
      ...carried.map(({ row, fate }) => ({
        kind: row.kind,
        questionId: row.questionId,
        fate,
        before: row,
      })),
      ...fresh.map(({ kind, id }) => ({ kind, questionId: id, fate: 'nieuw' as const, before: null })),
    ],
  };
}
