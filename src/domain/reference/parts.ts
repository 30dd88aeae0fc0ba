import { z } from 'zod';
import { idSchema, sourcesSchema, textSchema } from '../catalog/basicParts';

/** The facts that a text rests on; a reference function says nothing without one. */
export const citedSchema = sourcesSchema.min(1);

export const statementSchema = z.strictObject({ id: idSchema, text: textSchema, sources: citedSchema });
/** One sentence or two about the function, with the facts it rests on. */
export type Statement = z.infer<typeof statementSchema>;

export const namedSchema = statementSchema.extend({ name: textSchema });
/** A name (of a job, a related job) with who uses it. A name never decides a level. */
export type Named = z.infer<typeof namedSchema>;

export const referenceIds = ['commercieel-medewerker', 'junior-accountmanager'] as const;
export const referenceIdSchema = z.enum(referenceIds);
/** The reference functions under the raster. */
export type ReferenceId = z.infer<typeof referenceIdSchema>;

export function isReferenceId(text: string): text is ReferenceId {
  return (referenceIds as readonly string[]).includes(text);
}

/** Everything that a function can be placed at: a level of the raster, or a reference function. */
export const positions = [...referenceIds, 'A', 'B', 'C', 'key-accountmanager'] as const;
export const positionSchema = z.enum(positions);
export type Position = z.infer<typeof positionSchema>;

export const knowledgeKinds = [
  'kennis',
  'vaardigheid',
  'taal',
  'leervermogen',
  'vereiste',
  'niveau',
  'ervaring',
] as const;
export const knowledgeKindSchema = z.enum(knowledgeKinds);
export type KnowledgeKind = z.infer<typeof knowledgeKindSchema>;
