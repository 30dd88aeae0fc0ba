import { z } from 'zod';
import { referenceIds } from '../../domain/reference/parts';

/**
 * The exchange format of one grading (`indeling`), with its fixed Dutch names (docs/uitwisseling.md). Unknown fields
 * are refused; whether ids and options exist depends on the catalog and is checked in `readIndeling`.
 */
const text = z.string();
const id = z.string().min(1);

export const indelingSchema = z.strictObject({
  catalogus: z.enum(['accountmanager', 'key-accountmanager', ...referenceIds]),
  /** The reference function that is walked beside the raster. */
  voorbeeldfunctie: z.enum(referenceIds).optional(),
  functie: z.strictObject({
    naam: text.trim().min(1),
    afdeling: text.optional(),
    functienummer: text.optional(),
    leidtAantal: z.int().min(0).optional(),
  }),
  /** Absent where there are no gates. */
  poort: z
    .strictObject({
      'klantrelatie-en-verkoop': z.enum(['ja', 'nee']).optional(),
      leidinggeven: z.enum(['geen', 'functioneel', 'team', 'leidinggevenden']).optional(),
      'winkelketen-contract': z.enum(['ja', 'nee']).optional(),
    })
    .optional(),
  antwoorden: z
    .record(
      id,
      z.strictObject({
        keuze: id,
        motivering: text.optional(),
        bewijs: text.optional(),
        twijfel: z.boolean().optional(),
      }),
    )
    .optional(),
  resultaatgebieden: z.record(id, z.enum(['ja', 'deels', 'nee'])).optional(),
  /** Extension of the fixed format: the one text per result area. */
  gebiedmotiveringen: z.record(id, text).optional(),
  tijdsdelen: z
    .strictObject({
      A: z.number().min(0).max(1).optional(),
      B: z.number().min(0).max(1).optional(),
      C: z.number().min(0).max(1).optional(),
      'key-accountmanager': z.number().min(0).max(1).optional(),
    })
    .optional(),
  omstandigheden: z
    .strictObject({
      verkeer: z.enum(['ja', 'nee']).optional(),
      werkdruk: z.enum(['ja', 'nee']).optional(),
      werktijden: z.enum(['ja', 'nee']).optional(),
      werkplek: z.enum(['ja', 'nee']).optional(),
    })
    .optional(),
  besluit: z
    .strictObject({
      niveau: z.enum(['A', 'B', 'C', 'key-accountmanager', ...referenceIds]),
      motivering: text.optional(),
    })
    .optional(),
});

export type Indeling = z.infer<typeof indelingSchema>;
