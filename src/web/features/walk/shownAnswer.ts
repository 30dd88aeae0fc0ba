import { createHash } from 'node:crypto';
import type { AnswerContent, StoredAnswer } from '../../../domain/grading/storedAnswer';
import type { Question } from '../../../domain/grading/walk';
import type { AnswerFields, AnswerPart } from './answerFields';

/** What stands in the fields of one question: as it is stored, or as it was typed. */
export interface ShownAnswer {
  readonly value: string;
  readonly reason: string;
  readonly evidence: string;
  readonly doubt: boolean;
  readonly revision: string;
  readonly seen: string;
}

export const emptyContent: AnswerContent = { value: null, reason: '', evidence: '', doubt: false };

/** The stored answer to a question, if there is one. */
export function storedFor(
  answers: readonly StoredAnswer[],
  { kind, id }: Pick<Question, 'kind' | 'id'>,
): StoredAnswer | undefined {
  return answers.find((answer) => answer.kind === kind && answer.questionId === id);
}

/** The fields as they are stored. */
export function shownFromStored(fields: AnswerFields, stored: StoredAnswer | undefined): ShownAnswer {
  const content = stored ?? emptyContent;
  return {
    value: content.value ?? '',
    reason: content.reason,
    evidence: content.evidence,
    doubt: content.doubt,
    revision: String(stored?.revision ?? 0),
    seen: seenMark(fields.parts, content),
  };
}

/** The fields as they were typed, nothing tidied. */
export function shownFromTyped(
  { names, parts }: AnswerFields,
  typed: Readonly<Record<string, string>>,
): ShownAnswer {
  const of = (part: 'value' | 'reason' | 'evidence' | 'revision' | 'seen'): string =>
    typed[names[part]] ?? '';
  return {
    value: of('value'),
    reason: of('reason'),
    evidence: of('evidence'),
    doubt: parts.includes('doubt') && typed[names.doubt] !== undefined,
    revision: of('revision'),
    seen: of('seen'),
  };
}

/**
 * A short mark of what a page showed of an answer. When it comes back unchanged, the writer did not touch the
 * question, and what someone else stored in the meantime is no conflict.
 */
export function seenMark(parts: readonly AnswerPart[], content: AnswerContent): string {
  const shown = parts.map((part) => content[part]);
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 12);
}
