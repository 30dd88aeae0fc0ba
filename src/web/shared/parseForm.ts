import type { z } from 'zod';
import type { Fault } from '../../domain/shared/failure';
import { formTokenField } from './formTokens';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * A form as a value of its schema, or all its faults. A field that the schema does not know is a fault, and so is
 * a field that was sent twice. The token of the form is looked at elsewhere.
 */
export function parseForm<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  body: unknown,
): Parsed<z.output<z.ZodObject<Shape>>> {
  const fields = formFieldsOf(body);
  const result = schema.strict().safeParse(fields, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, faults: result.error.issues.flatMap((issue) => faultsOf(issue, fields)) };
}

/** What was typed, to show it again. A field that was sent twice is left out. */
export function typedValues(body: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(formFieldsOf(body)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** The boxes that were ticked under a name, to show them again. */
export function typedChoices(body: unknown, name: string): readonly string[] {
  return [formFieldsOf(body)[name]].flat().filter((value) => typeof value === 'string');
}

function formFieldsOf(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== formTokenField));
}

function faultsOf(issue: z.core.$ZodIssue, fields: Readonly<Record<string, unknown>>): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, problem: 'onbekend-veld' }));
  }
  const field = String(issue.path[0] ?? '');
  const sent = fields[field];
  if (sent === undefined) {
    return [{ field, problem: issue.code === 'invalid_value' ? 'geen-keuze' : 'leeg' }];
  }
  if (Array.isArray(sent)) return [{ field, problem: 'dubbel-veld' }];
  return [{ field, ...problemOf(issue, typeof sent === 'string' ? sent : '') }];
}

function problemOf(issue: z.core.$ZodIssue, sent: string): Pick<Fault, 'problem' | 'params'> {
  switch (issue.code) {
    case 'too_small':
      return {
        problem: Number(issue.minimum) === 1 ? 'leeg' : 'te-kort',
        params: { min: Number(issue.minimum) },
      };
    case 'too_big':
      return { problem: 'te-lang', params: tooLongParams(Number(issue.maximum), issue.input) };
    case 'invalid_value':
      return { problem: sent === '' ? 'geen-keuze' : 'onbekende-keuze' };
    case 'custom':
      return { problem: issue.message };
    default:
      return { problem: 'onleesbaar' };
  }
}

/** The length counts as it would be stored: `input` is what was left after tidying. */
function tooLongParams(max: number, tidied: unknown): Record<string, number> {
  const length = typeof tidied === 'string' ? tidied.length : max;
  return { max, over: Math.max(1, length - max) };
}
