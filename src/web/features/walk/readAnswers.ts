import { z } from 'zod';
import type { GivenAnswer } from '../../../application/grading/answerFaults';
import type { AnswerContent, StoredAnswer } from '../../../domain/grading/storedAnswer';
import type { Fault } from '../../../domain/shared/failure';
import { optionalLine, optionalText, revision, tickBox } from '../../shared/formFields';
import { parseForm } from '../../shared/parseForm';
import type { AnswerFields } from './answerFields';
import { emptyContent, seenMark, storedFor } from './shownAnswer';

/** The answers that a form gives. */
export type ReadAnswers =
  | {
      readonly ok: true;
      /** What to store. */
      readonly given: readonly GivenAnswer[];
      /** Every question of the page as it will be: what is given, and what stays as it is. */
      readonly result: readonly GivenAnswer[];
      /** Questions of which two texts were shown, but no choice was made. */
      readonly undecided: readonly AnswerFields[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A text that is too long is refused by the use case, together with all other faults; this only bounds the work. */
const longestTyped = 200_000;

/** The button that was pressed beside the main one. */
export const buttonField = 'naar';
export const buttons = ['later', 'hier', 'rest-nee'] as const;

/** Which fields the form of a page may hold; anything else is refused. */
function schemaOf(all: readonly AnswerFields[]) {
  const shape: Record<string, z.ZodType> = { [buttonField]: z.enum(buttons).optional() };
  for (const { names, parts } of all) {
    shape[names.revision] = revision();
    shape[names.seen] = optionalLine(40);
    shape[names.clashed] = z.literal('ja').optional();
    shape[names.conflict] = z.enum(['mijn', 'ander']).optional();
    if (parts.includes('value')) shape[names.value] = optionalLine(longestTyped);
    if (parts.includes('reason')) shape[names.reason] = optionalText(longestTyped);
    if (parts.includes('evidence')) shape[names.evidence] = optionalText(longestTyped);
    if (parts.includes('doubt')) shape[names.doubt] = tickBox();
  }
  return z.strictObject(shape);
}

/**
 * Reads the answers of a page from its form. Left out of `given`: questions where the text of someone else was chosen,
 * and questions that the writer did not touch while someone else changed them.
 */
export function readAnswers(
  all: readonly AnswerFields[],
  body: unknown,
  stored: readonly StoredAnswer[],
): ReadAnswers {
  const form = parseForm(schemaOf(all), body);
  if (!form.ok) return { ok: false, faults: form.faults };
  // The schema above gives each of these fields its type; zod cannot know that of names made at run time.
  const values = form.value as Readonly<Record<string, string | number | boolean | undefined>>;
  const text = (name: string): string => String(values[name] ?? '');
  // Who presses this says "nee" to every task that is still open; an open task is never "nee" by itself.
  const openTask = values[buttonField] === 'rest-nee' ? 'nee' : '';
  const given: GivenAnswer[] = [];
  const result: GivenAnswer[] = [];
  const undecided: AnswerFields[] = [];
  for (const fields of all) {
    const { question, parts, names } = fields;
    const now = storedFor(stored, question);
    const typed: AnswerContent = {
      ...(now ?? emptyContent),
      ...(parts.includes('value') && {
        value: tidyValue(question.kind, text(names.value) || (question.kind === 'taak' ? openTask : '')),
      }),
      ...(parts.includes('reason') && { reason: text(names.reason) }),
      ...(parts.includes('evidence') && { evidence: text(names.evidence) }),
      ...(parts.includes('doubt') && { doubt: values[names.doubt] === true }),
    };
    const { value, reason, evidence, doubt } = typed;
    const answer: GivenAnswer = {
      kind: question.kind,
      questionId: question.id,
      revision: Number(values[names.revision]),
      content: { value, reason, evidence, doubt },
    };
    const side = values[names.conflict];
    const stale = now !== undefined && now.revision !== answer.revision;
    const untouched = stale && seenMark(parts, answer.content) === text(names.seen);
    if (values[names.clashed] !== undefined && side === undefined) undecided.push(fields);
    if ((side === 'ander' || untouched) && now !== undefined) {
      result.push({ kind: now.kind, questionId: now.questionId, revision: now.revision, content: now });
    } else {
      given.push(answer);
      result.push(answer);
    }
  }
  return { ok: true, given, result, undecided };
}

/** An empty choice is no choice; a percentage may have its sign and zeros in front. */
function tidyValue(kind: GivenAnswer['kind'], typed: string): string | null {
  const value = kind === 'tijdsdeel' ? typed.replace(/\s*%$/, '').replace(/^0+(?=\d)/, '') : typed;
  return value === '' ? null : value;
}
