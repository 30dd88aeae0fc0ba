/** Two judgements of the same thing, each made without knowing the other. */
export type Pair = readonly [first: string, second: string];

/** How far two assessors agree over many judgements. */
export interface Agreement {
  readonly pairs: number;
  /** Part of the pairs (0 to 1) that are equal; null without pairs. */
  readonly equal: number | null;
  /**
   * Cohen's kappa, unweighted: -1 to 1, where 0 is what chance alone would give. Null without pairs, and when both always gave the
   * same one judgement: chance then explains everything, and there is nothing to divide by.
   */
  readonly kappa: number | null;
}

/**
 * The agreement over pairs: kappa = (po - pe) / (1 - pe), with po the part that is equal and pe the part that would be equal by chance,
 * from how often each assessor gave each judgement (Cohen 1960). Every difference counts the same, a step or two.
 */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const count = pairs.length;
  if (count === 0) return { pairs: 0, equal: null, kappa: null };
  const equal = pairs.filter(([first, second]) => first === second).length;
  const firsts = tally(pairs.map(([first]) => first));
  const seconds = tally(pairs.map(([, second]) => second));
  // Whole numbers as long as possible: the quotient is then exact where it can be.
  let chance = 0;
  for (const [judgement, times] of firsts) chance += times * (seconds.get(judgement) ?? 0);
  const beyond = count * count - chance;
  return {
    pairs: count,
    equal: equal / count,
    kappa: beyond === 0 ? null : (equal * count - chance) / beyond,
  };
}

function tally(judgements: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const judgement of judgements) times.set(judgement, (times.get(judgement) ?? 0) + 1);
  return times;
}
