import { acceptedValues } from '../../domain/grading/acceptedValues';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { isSpecialChoice } from '../../domain/grading/sheet';
import { longestReason } from '../../domain/grading/storedAnswer';
import type { AnswerContent, QuestionKind, StoredAnswer } from '../../domain/grading/storedAnswer';
import type { Fault } from '../../domain/shared/failure';

export interface GivenAnswer {
  readonly kind: QuestionKind;
  readonly questionId: string;
  /** The revision that the writer has seen; 0: none yet. */
  readonly revision: number;
  readonly content: AnswerContent;
}

/** The field name of an answer in faults: `criterium.plannen-maken.reason`. */
export function answerField(
  answer: Pick<GivenAnswer, 'kind' | 'questionId'>,
  part: keyof AnswerContent,
): string {
  return `${answer.kind}.${answer.questionId}.${part}`;
}

const wholePercent = /^(100|[1-9]?\d)$/;

function valueFaults(answer: GivenAnswer, accepted: readonly string[]): Fault[] {
  const { value } = answer.content;
  const field = answerField(answer, 'value');
  if (value === null) return [];
  if (answer.kind === 'tijdsdeel') {
    return wholePercent.test(value) ? [] : [{ field, problem: 'geen-percentage' }];
  }
  return accepted.includes(value) ? [] : [{ field, problem: 'onbekende-keuze' }];
}

/** Time shares that add up to more than the whole working time, together with those that stay as they are stored. */
function sumFaults(answers: readonly GivenAnswer[], stored: readonly StoredAnswer[]): Fault[] {
  const given = answers.filter((answer) => answer.kind === 'tijdsdeel');
  const [first] = given;
  if (first === undefined) return [];
  const untouched = stored.filter(
    ({ kind, questionId }) =>
      kind === 'tijdsdeel' && !given.some((answer) => answer.questionId === questionId),
  );
  const values = [...given.map(({ content }) => content.value), ...untouched.map(({ value }) => value)];
  // What is no percentage at all is a fault of its own.
  const sum = values.reduce(
    (total, value) => total + (wholePercent.test(value ?? '') ? Number(value) : 0),
    0,
  );
  return sum > 100
    ? [{ field: answerField(first, 'value'), problem: 'meer-dan-honderd', params: { sum } }]
    : [];
}

/**
 * What is wrong with answers that are about to be stored beside those that are (`stored`). Lighter, heavier and not
 * applicable need a reason; an unfinished answer is no fault, because autosave keeps what was typed.
 */
export function answerFaults(
  catalogs: GradingCatalogs,
  answers: readonly GivenAnswer[],
  stored: readonly StoredAnswer[],
): Fault[] {
  const single = answers.flatMap((answer) => {
    const accepted = acceptedValues(catalogs, answer);
    if (accepted === null) return [{ field: answerField(answer, 'value'), problem: 'onbekende-vraag' }];
    const { value, reason } = answer.content;
    const needsReason =
      answer.kind === 'criterium' && value !== null && isSpecialChoice(value) && reason.trim() === '';
    const tooLong = (['reason', 'evidence'] as const).filter(
      (part) => answer.content[part].length > longestReason,
    );
    return [
      ...valueFaults(answer, accepted),
      ...(needsReason
        ? [{ field: answerField(answer, 'reason'), problem: 'uitleg-nodig', params: { choice: value } }]
        : []),
      ...tooLong.map((part) => ({
        field: answerField(answer, part),
        problem: 'te-lang',
        params: { over: answer.content[part].length - longestReason },
      })),
    ];
  });
  return [...single, ...sumFaults(answers, stored)];
}
