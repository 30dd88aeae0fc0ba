import type { SideAnswer } from '../second/second';
import { fewest } from './hideFew';
import { agreementOf, type Agreement, type Pair } from './kappa';

/** With fewer gradings done twice than this, one more or less changes the figures a lot. Our own bound, not one of the method. */
export const fewestToLearnFrom = 10;

/** How far the first and the second assessor agree, over all functies together. */
export interface TwiceGraded {
  readonly outcome: Agreement;
  /** Over all criteria that both answered, of all gradings together. */
  readonly answers: Agreement;
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
 * The agreement over gradings that were done twice; null when they are about fewer functies than may be told about. One pair that
 * differs is not hidden: the figures do not tell of which functie it is, nor what either assessor found.
 */
export function twiceGraded(comparisons: readonly TwoSides[], functies: number): TwiceGraded | null {
  if (functies < fewest) return null;
  return {
    outcome: agreementOf(
      comparisons.map(({ first, second }) => [first.receipt.advice.outcome, second.receipt.advice.outcome]),
    ),
    answers: agreementOf(comparisons.flatMap(answeredByBoth)),
    saysLittle: comparisons.length < fewestToLearnFrom,
  };
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
