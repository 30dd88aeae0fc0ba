import { z } from 'zod';
import { findDoubleKeys } from './findDoubleKeys';

const named = z.object({ id: z.string(), versie: z.string(), sha256: z.string() });
const attachedSchema = z.object({
  soort: z.literal('indelingswijzer-functieprofiel'),
  versie: z.literal(1),
  indeling: z.unknown(),
  advies: z.looseObject({
    catalogus: named,
    gebiedencatalogus: named.optional(),
    rollencatalogus: named.optional(),
    combinatie: z.looseObject({ regel: z.string() }).nullable(),
  }),
});
/** What the attached JSON of a functieprofiel says of its grading; the advice as far as it names what it rests on. */
export type AttachedGrading = z.infer<typeof attachedSchema>;

/** Reads the attached JSON of a functieprofiel; null when it is not one, or names a field twice. */
export function readAttached(json: string): AttachedGrading | null {
  try {
    const content: unknown = JSON.parse(json);
    if (findDoubleKeys(json).length > 0) return null;
    return attachedSchema.safeParse(content).data ?? null;
  } catch {
    return null;
  }
}
