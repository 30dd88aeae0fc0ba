import { z } from 'zod';

/** The form that starts a check; the hash may have spaces around it, as when it was copied. */
export const checkSchema = z.strictObject({
  keten: z.enum(['organisatie', 'installatie']),
  getal: z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.string().regex(/^([0-9a-f]{64})?$/)),
});
