import type { GateAnswers } from './sheet';
import { progressOf, stopsAtTheGates } from './walk';
import type { WalkPage, WalkRow } from './walk';

/** How far the walk of one job is, counted in pages. */
export interface WalkProgress {
  readonly done: number;
  readonly total: number;
  /** Whether anything was answered at all. */
  readonly started: boolean;
  /** The first page that is not finished, or null when all are. */
  readonly next: WalkPage | null;
  /** Answers with doubt on the pages that are asked. */
  readonly doubts: number;
  /** The gates stop the walk: only they are counted. */
  readonly stopped: boolean;
}

/** How far the walk is. When it stops at the gates, the pages behind them are not asked any more. */
export function walkProgress(
  pages: readonly WalkPage[],
  gates: GateAnswers,
  rows: readonly WalkRow[],
): WalkProgress {
  const stopped = stopsAtTheGates(gates);
  const asked = stopped ? pages.filter((page) => page.kind === 'poort') : pages;
  const open = asked.filter((page) => progressOf(page, rows) !== 'klaar');
  const questions = asked.flatMap((page) => page.questions);
  return {
    done: asked.length - open.length,
    total: asked.length,
    started: rows.length > 0,
    next: open[0] ?? null,
    doubts: rows.filter(
      (row) => row.doubt && questions.some(({ kind, id }) => kind === row.kind && id === row.questionId),
    ).length,
    stopped,
  };
}
