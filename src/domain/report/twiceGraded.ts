import type { SideAnswer } from '../second/second';
import { fewest, shareUnlessFew } from './hideFew';
import { agreementOf, type Agreement, type Pair } from './kappa';

/** With fewer gradings done twice than this, one more or less changes the figures a lot. Our own bound, not one of the method. */
export const fewestToLearnFrom = 10;

/** An agreement as it may be told. `hidden`: one or two pairs are equal or differ, so that part and kappa are left out (null). */
export interface ShownAgreement extends Agreement {
  readonly hidden: boolean;
}

/** How far the first and the second assessor agree, over all functies together. */
export interface TwiceGraded {
  readonly outcome: ShownAgreement;
  /** Over all criteria that both answered, of all gradings together. */
  readonly answers: ShownAgreement;
  /** Whether there are too few gradings to learn much from. */
  readonly saysLittle: boolean;
}

interface Side {
  readonly answers: readonly Pick<SideAnswer, 'kind' | 'questionId' | 'value'>[];
  readonly receipt: { readonly advice: { readonly outcome: string } };
}

/** The part of a comparison that counts here. */
export interface TwoSides {
  readonly first: Side;
  readonly second: Side;
}

/**
 * The agreement over gradings that were done twice; null when they are about fewer functies than may be told about. When one or two pairs
 * differ, or are equal, how many is not told: colleagues know who graded what, so they could tell which grading it is.
 */
export function twiceGraded(comparisons: readonly TwoSides[], functies: number): TwiceGraded | null {
  if (functies < fewest) return null;
  return {
    outcome: shownAgreement(
      comparisons.map(({ first, second }) => [first.receipt.advice.outcome, second.receipt.advice.outcome]),
    ),
    answers: shownAgreement(comparisons.flatMap(answeredByBoth)),
    saysLittle: comparisons.length < fewestToLearnFrom,
  };
}

function shownAgreement(pairs: readonly Pair[]): ShownAgreement {
  const agreement = agreementOf(pairs);
  const count = pairs.filter(([first, second]) => first === second).length;
  const hidden = pairs.length > 0 && shareUnlessFew({ count, of: pairs.length }) === null;
  return hidden ? { pairs: agreement.pairs, equal: null, kappa: null, hidden } : { ...agreement, hidden };
}

function answeredByBoth({ first, second }: TwoSides): readonly Pair[] {
  const seconds = criteriaOf(second);
  return [...criteriaOf(first)].flatMap(([id, value]): readonly Pair[] => {
    const other = seconds.get(id);
    return other === undefined ? [] : [[value, other]];
  });
}

function criteriaOf({ answers }: Side): ReadonlyMap<string, string> {
  return new Map(
    answers.flatMap(({ kind, questionId, value }) =>
      kind === 'criterium' && value !== null ? [[questionId, value] as const] : [],
    ),
  );
}
