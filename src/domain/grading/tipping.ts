import type { ProvisionalLevel, Tipping } from './advice';
import { levelFrom, rankOfLevel, side, weighThresholds } from './thresholds';
import { choicesInOrder, rankOf, spanOf } from './weighedAnswer';
import type { WeighedAnswer } from './weighedAnswer';

/** The level when one answer is moved to another choice (not `nvt`); weights stay, since the same questions are answered. */
function levelAfter(
  answers: readonly WeighedAnswer[],
  moved: WeighedAnswer,
  to: string,
): ProvisionalLevel | null {
  const span = spanOf(moved.criterion, to);
  if (span === null) throw new Error('an answer is never moved to nvt');
  return levelFrom(
    weighThresholds(answers.map((answer) => (answer === moved ? { ...answer, choice: to, span } : answer))),
  );
}

/** Every change of one answer that changes the level, in catalog order and from light to heavy (methode section 5). */
export function tippingAnswers(answers: readonly WeighedAnswer[], level: ProvisionalLevel | null): Tipping[] {
  return answers.flatMap((answer) => {
    const order = choicesInOrder(answer.criterion);
    const steps = (to: string): number => Math.abs(order.indexOf(to) - order.indexOf(answer.choice));
    return order
      .filter((choice) => choice !== answer.choice)
      .map((to) => ({
        criterionId: answer.criterion.id,
        from: answer.choice,
        to,
        newLevel: levelAfter(answers, answer, to),
        oneStep: steps(to) === 1,
      }))
      .filter((change) => change.newLevel !== level);
  });
}

/**
 * The fewest answers that must change to move one threshold: the answers with the largest effect first. `needed`
 * is how much the difference (weight for minus weight against) must shift; null when all answers together are not enough.
 */
function fewest(effects: readonly number[], needed: (shifted: number) => boolean): number | null {
  const ordered = effects.filter((effect) => effect > 0).sort((a, b) => b - a);
  let shifted = 0;
  for (const [index, effect] of ordered.entries()) {
    shifted += effect;
    if (needed(shifted)) return index + 1;
  }
  return null;
}

/**
 * The fewest changed answers that raise, and that lower, the level. Moving an answer to `zwaarder` (or `lichter`)
 * is never worse than any other move, so only those moves are weighed; only answered questions are changed.
 */
export function fewestChanges(
  answers: readonly WeighedAnswer[],
  level: ProvisionalLevel | null,
): { up: number | null; down: number | null } {
  if (level === null) return { up: null, down: null };
  const rank = rankOfLevel(level);
  const difference = (threshold: number): number =>
    answers.reduce(
      (sum, { span, weight }) => sum + { for: weight, against: -weight, neither: 0 }[side(span, threshold)],
      0,
    );
  const effects = (threshold: number, towards: 'for' | 'against'): number[] =>
    answers.map(({ span, weight }) => {
      const now = side(span, threshold);
      return now === towards ? 0 : now === 'neither' ? weight : 2 * weight;
    });
  const up = rank + 1;
  return {
    up: rank === rankOf.C ? null : fewest(effects(up, 'for'), (shifted) => difference(up) + shifted > 0),
    down: rank === 0 ? null : fewest(effects(rank, 'against'), (shifted) => difference(rank) - shifted <= 0),
  };
}
