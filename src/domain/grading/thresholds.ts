import { levels } from '../catalog/catalog';
import type { ProvisionalLevel, Threshold } from './advice';
import { rankOf } from './weighedAnswer';
import type { Span, WeighedAnswer } from './weighedAnswer';

/** Which way an answer points at a threshold (methode section 3). */
export function side(span: Span, rank: number): 'for' | 'against' | 'neither' {
  if (span.lowest >= rank) return 'for';
  if (span.highest < rank) return 'against';
  return 'neither';
}

/** The three thresholds, from A to C. A threshold is reached when more than half of the weight points to it. */
export function weighThresholds(answers: readonly WeighedAnswer[]): Threshold[] {
  return levels.map((level) => {
    const pointing = (to: 'for' | 'against'): readonly WeighedAnswer[] =>
      answers.filter((answer) => side(answer.span, rankOf[level]) === to);
    const sum = (some: readonly WeighedAnswer[]): number =>
      some.reduce((total, answer) => total + answer.weight, 0);
    const answersFor = pointing('for');
    const answersAgainst = pointing('against');
    const weightFor = sum(answersFor);
    const weightAgainst = sum(answersAgainst);
    const total = weightFor + weightAgainst;
    return {
      level,
      weightFor,
      weightAgainst,
      share: total === 0 ? null : weightFor / total,
      reached: weightFor > weightAgainst,
      for: answersFor.map((answer) => answer.criterion.id),
      against: answersAgainst.map((answer) => answer.criterion.id),
    };
  });
}

/**
 * The highest level that is reached together with every level below it; `onder-a` when none is; null when nothing
 * counts for or against any threshold.
 */
export function levelFrom(thresholds: readonly Threshold[]): ProvisionalLevel | null {
  if (thresholds.every((threshold) => threshold.share === null)) return null;
  const firstMissed = thresholds.findIndex((threshold) => !threshold.reached);
  const reached = firstMissed === -1 ? thresholds : thresholds.slice(0, firstMissed);
  return reached.at(-1)?.level ?? 'onder-a';
}

/** The rank of a provisional level: below A is 0. */
export function rankOfLevel(level: ProvisionalLevel): number {
  return level === 'onder-a' ? 0 : rankOf[level];
}
