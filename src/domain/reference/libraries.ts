import { z } from 'zod';
import { idSchema, textSchema, versionSchema } from '../catalog/basicParts';
import { citedSchema, knowledgeKindSchema, positionSchema, statementSchema } from './parts';

const head = { version: versionSchema, summary: textSchema, provenance: textSchema };

const competency = z.strictObject({
  id: idSchema,
  /** The group that it is shown in, for instance "Klantgerichtheid". */
  family: textSchema,
  name: textSchema,
  /** Where the sources ask for it. */
  uses: z
    .array(
      z.strictObject({
        level: positionSchema,
        where: textSchema,
        /** The level as the source writes it, for instance "5"; shown, never calculated with. */
        sourceLevel: z.string().optional(),
        sources: citedSchema,
      }),
    )
    .min(1),
  /** Empty where the sources give the name alone. */
  behaviours: z.array(statementSchema),
});
export type LibraryCompetency = z.infer<typeof competency>;

/** All competencies that the sources name, to choose from in every profile. */
export const competencyLibrarySchema = z.strictObject({
  kind: z.literal('competentiebibliotheek'),
  id: z.literal('competenties'),
  ...head,
  competencies: z.array(competency).min(1),
});
export type CompetencyLibrary = z.infer<typeof competencyLibrarySchema>;

const knowledgeItem = statementSchema.extend({
  kind: knowledgeKindSchema,
  where: textSchema,
  levels: z.array(positionSchema).min(1),
});
export type LibraryKnowledge = z.infer<typeof knowledgeItem>;

/** All knowledge and skills that the sources name, to choose from in every profile. */
export const knowledgeLibrarySchema = z.strictObject({
  kind: z.literal('kennisbibliotheek'),
  id: z.literal('kennis-en-vaardigheden'),
  ...head,
  items: z.array(knowledgeItem).min(1),
});
export type KnowledgeLibrary = z.infer<typeof knowledgeLibrarySchema>;
