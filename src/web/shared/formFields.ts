import { z } from 'zod';

/** Characters that have no place in a text: control characters, except the tab and the end of a line. */
const unwanted = /[\p{Cc}\u2028\u2029]/gu;

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, (found) => (found === '\n' || found === '\t' ? found : ''))
    .normalize('NFC')
    .trim();
}

/** A text of several lines that may be empty or absent. Spaces around it do not count. */
export function optionalText(max: number): z.ZodType<string, string | undefined> {
  return z
    .string()
    .optional()
    .transform((text) => tidy(text ?? ''))
    .pipe(z.string().max(max));
}

/** A text of several lines that must hold something. */
export function requiredText(max: number): z.ZodType<string, string> {
  return z.string().transform(tidy).pipe(z.string().min(1).max(max));
}

/** A name or title: one line, single spaces. */
export function requiredLine(max: number): z.ZodType<string, string> {
  return z
    .string()
    .transform((text) => tidy(text).replace(/\s+/g, ' '))
    .pipe(z.string().min(1).max(max));
}

/** As `requiredLine`, but it may be empty or absent. */
export function optionalLine(max: number): z.ZodType<string, string | undefined> {
  return z
    .string()
    .optional()
    .transform((text) => tidy(text ?? '').replace(/\s+/g, ' '))
    .pipe(z.string().max(max));
}

/** A secret exactly as it was typed. */
export function secret(max: number): z.ZodType<string, string> {
  return z.string().min(1).max(max);
}

/** A box that is ticked (any value) or not. */
export function tickBox(): z.ZodType<boolean, string | undefined> {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined);
}

/** The values of boxes under one name, of which any number is ticked; at most `max`. */
export function manyChoices(
  max: number,
): z.ZodType<readonly string[], string | readonly string[] | undefined> {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((sent) => [...new Set(sent === undefined ? [] : [sent].flat())])
    .pipe(z.array(z.string().min(1).max(200)).max(max));
}

/** The revision that the writer has seen, from a hidden field. */
export function revision(): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number);
}
