import type { z } from 'zod';
import { refuse } from '../../domain/shared/failure';
import { parseForm } from './parseForm';

/**
 * The form of a button, with nothing that a person types: what is wrong with it does not come from our page, so there is no
 * field to say it at. Refuses it as `invalid`, which is a page of its own; nothing may be done before this.
 */
export function parseButton<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  body: unknown,
): z.output<z.ZodObject<Shape>> {
  const form = parseForm(schema, body);
  if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
  return form.value;
}
