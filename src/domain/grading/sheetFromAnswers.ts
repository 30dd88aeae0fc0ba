import { askedAreas } from './areas';
import type { Answer, GateAnswers, GradingSheet, TaskAnswer } from './sheet';
import type { StoredAnswer } from './storedAnswer';
import type { GradingCatalogs } from './giveAdvice';

/** The part of a stored answer that a sheet is made of. */
export type AnswerRow = Pick<StoredAnswer, 'kind' | 'questionId' | 'value' | 'reason' | 'evidence' | 'doubt'>;

function filled(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

function answerOf({ value, reason, evidence, doubt }: AnswerRow): Answer | null {
  if (value === null) return null;
  const given = { reason: filled(reason), evidence: filled(evidence), doubt: doubt ? true : undefined };
  const present = Object.fromEntries(Object.entries(given).filter(([, item]) => item !== undefined));
  return { choice: value, ...present };
}

/** What the rows that have something give, by question. */
function pairs<Row extends Pick<AnswerRow, 'questionId'>, T>(
  rows: readonly Row[],
  make: (row: Row) => T | null,
): Record<string, T> {
  const made = rows.map((row) => [row.questionId, make(row)] as const);
  return Object.fromEntries(made.filter((pair): pair is [string, T] => pair[1] !== null));
}

/** The answers to the gates alone: what decides which pages the walk has. */
export function gatesFromAnswers(
  rows: readonly Pick<AnswerRow, 'kind' | 'questionId' | 'value'>[],
): GateAnswers {
  return pairs(
    rows.filter(({ kind }) => kind === 'poort'),
    (row) => row.value,
  );
}

/**
 * The sheet that the stored answers form. Rows without a choice are left out (unanswered), and so are answers to
 * questions that the catalogs do not ask (any more), the tasks of Key accountmanager while the chain gate is not `ja`, and
 * the roles of a reference function that is not walked (any more): they stay stored, but do not count.
 */

export function sheetFromAnswers(catalogs: GradingCatalogs, rows: readonly AnswerRow[]): GradingSheet {
  const of = (kind: AnswerRow['kind']): readonly AnswerRow[] => rows.filter((row) => row.kind === kind);
  const criterionIds = new Set((catalogs.raster?.criteria ?? []).map((criterion) => criterion.id));
  const gates = gatesFromAnswers(rows);
  const areas = [
    ...askedAreas(catalogs.areas?.resultAreas ?? [], gates),
    ...(catalogs.roles?.resultAreas ?? []),
  ];
  const taskIds = new Set(areas.flatMap((area) => area.tasks.map((task) => task.id)));
  const areaIds = new Set(areas.map((area) => area.id));
  return {
    gates,
    answers: pairs(
      of('criterium').filter((row) => criterionIds.has(row.questionId)),
      answerOf,
    ),
    tasks: pairs(
      of('taak').filter((row) => taskIds.has(row.questionId)),
      (row) => row.value as TaskAnswer | null,
    ),
    areaReasons: pairs(
      of('gebied').filter((row) => areaIds.has(row.questionId)),
      (row) => filled(row.reason) ?? null,
    ),
    timeShares: pairs(of('tijdsdeel'), (row) =>
      row.value === null || row.value === '0' ? null : Number(row.value) / 100,
    ),
    conditions: pairs(of('omstandigheid'), (row) => row.value),
  };
}
