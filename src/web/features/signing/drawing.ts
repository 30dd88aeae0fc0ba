import { z } from 'zod';
import type { DrawnSignature } from '../../../application/ports';

const place = z.number().min(0).max(1);
const mostStrokes = 200;
const mostPoints = 5000;

const shape = z
  .strictObject({
    strokes: z.array(z.array(z.tuple([place, place])).max(mostPoints)).max(mostStrokes),
    aspect: z.number().min(0.1).max(20),
  })
  .refine(({ strokes }) => strokes.reduce((count, { length }) => count + length, 0) <= mostPoints);

/**
 * What the pad sends: JSON of lines of points, from 0 to 1 of the pad. Null when nothing was drawn. Anything else, or more than 200 lines or
 * 5,000 points, is `onleesbaar`.
 */
export function drawnSignature(): z.ZodType<DrawnSignature | null, string | undefined> {
  return z
    .string()
    .max(200_000)
    .optional()
    .transform((text, context) => {
      if (text === undefined || text === '') return null;
      const read = shape.safeParse(parsed(text));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom', message: 'onleesbaar' });
      return z.NEVER;
    });
}

/** What is no JSON fits no shape. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
