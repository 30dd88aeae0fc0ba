import { z } from 'zod';
import { idSchema, sourcesSchema, textSchema } from './basicParts';
import { commonParts, competency, resultArea, sourcedText } from './catalog';
import { knowledgeKindSchema, referenceIdSchema } from '../reference/parts';

const role = resultArea.extend({
  /** What the role is about, in one sentence. */
  text: textSchema,
  /** What people from practice recognised, and what they added. */
  practice: z.array(sourcedText),
});
export type CatalogRole = z.infer<typeof role>;

/** A text that may stand beside the profile until somebody takes it in. `roles`: whom it is about; absent: the whole function. */
const aside = sourcedText.extend({ aside: z.boolean(), roles: z.array(idSchema).optional() });

const sign = z.strictObject({
  criterion: idSchema,
  choices: z.array(textSchema).min(1),
  roles: z.array(idSchema).min(1),
  text: textSchema,
  sources: sourcesSchema,
});

const view = z.strictObject({ source: textSchema, text: textSchema, sources: sourcesSchema });
const side = z.strictObject({ text: textSchema, sources: sourcesSchema });
/** A function that looks alike, and what differs: what holds here, and what holds there. */
const comparison = z.strictObject({
  name: textSchema,
  text: textSchema,
  sources: sourcesSchema,
  differences: z.array(z.strictObject({ id: idSchema, topic: textSchema, own: side, other: side })).min(1),
});
export type RolesComparison = z.infer<typeof comparison>;

const disagreement = z.strictObject({
  id: idSchema,
  topic: textSchema,
  question: textSchema,
  views: z.array(view).min(2),
});
export type SourceDisagreement = z.infer<typeof disagreement>;

/**
 * A reference function as a functie is walked and described with: made from a file of `db/references` by `rolesCatalogOf`,
 * and kept like this with the level that was set. It has roles where other catalogs have result areas, no gates and no method.
 */
export const rolesCatalogSchema = z.strictObject({
  ...commonParts,
  kind: z.literal('rollen'),
  id: referenceIdSchema,
  gates: z.tuple([]),
  /** The roles. The profile shows those that the functie carries. */
  resultAreas: z.array(role).min(1),
  /** The core tasks with the steps and results of their work processes: for the profile, never walked. */
  coreTasks: z.array(resultArea),
  competencies: z
    .array(competency.extend({ behaviours: z.array(sourcedText), roles: z.array(idSchema).min(1) }))
    .min(1),
  knowledge: z.array(aside.extend({ kind: knowledgeKindSchema })),
  /** What marks the work: thinking level, afbreukrisico, complexity and what makes it harder. */
  marks: z.array(aside),
  /** Circumstances that the sources name. */
  circumstances: z.array(sourcedText),
  disagreements: z.array(disagreement),
  comparison: comparison.nullable(),
  /** Which answers to the raster point to which roles; see `proposeReference`. */
  signs: z.array(sign),
});
export type RolesCatalog = z.infer<typeof rolesCatalogSchema>;
