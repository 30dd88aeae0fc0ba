import { z } from 'zod';
import { idSchema, textSchema, versionSchema } from '../catalog/basicParts';
import { citedSchema, knowledgeKindSchema, namedSchema, positionSchema, statementSchema } from './parts';

const statements = z.array(statementSchema);

const roleCompetency = namedSchema.extend({ behaviours: statements });
export type RoleCompetency = z.infer<typeof roleCompetency>;

const knowledge = statementSchema.extend({
  kind: knowledgeKindSchema,
  /** The numbers of the work processes that ask for it, where the source says so. */
  processes: z.array(z.string()).optional(),
  /** The ids of the roles that ask for it, where the source says so; absent: the whole function. */
  roles: z.array(idSchema).optional(),
});
export type ReferenceKnowledge = z.infer<typeof knowledge>;

const role = namedSchema.extend({
  /** Walked one by one with ja, deels or nee. */
  tasks: statements.min(1),
  competencies: z.array(roleCompetency).min(1),
  knowledge: z.array(knowledge),
  /** Afbreukrisico: what goes wrong when the work goes wrong. */
  risks: statements,
  attitudes: statements,
  /** What people from practice recognised in 2021, and what they added. */
  practice: statements,
});
export type ReferenceRole = z.infer<typeof role>;

const workProcess = z.strictObject({
  id: idSchema,
  number: z.string().regex(/^\d\.\d$/),
  name: textSchema,
  sources: citedSchema,
  steps: statements.min(1),
  results: statements.min(1),
  competencies: z.array(namedSchema),
});
export type WorkProcess = z.infer<typeof workProcess>;

const coreTask = namedSchema.extend({ processes: z.array(workProcess).min(1) });
export type CoreTask = z.infer<typeof coreTask>;

const side = z.strictObject({ text: textSchema, sources: citedSchema });
const difference = z.strictObject({ id: idSchema, topic: textSchema, own: side, other: side });
export type Difference = z.infer<typeof difference>;

const disagreement = z.strictObject({
  id: idSchema,
  topic: textSchema,
  question: textSchema,
  /** The criterion of the raster at which the sources differ, when it is about one. */
  criterion: idSchema.optional(),
  /** What each source says; none of them is right by itself. */
  views: z.array(side.extend({ source: textSchema })).min(2),
});
export type Disagreement = z.infer<typeof disagreement>;

const sign = z.strictObject({
  /** A criterion of the raster, with the choices that point to these roles. */
  criterion: idSchema,
  choices: z.array(z.enum(['lichter', 'A', 'B', 'C', 'AB', 'BC', 'ABC', 'AC', 'zwaarder'])).min(1),
  roles: z.array(idSchema).min(1),
  /** Why the answer points there. The link is ours; the tasks that it names are those of the source. */
  text: textSchema,
  sources: citedSchema,
});
export type Sign = z.infer<typeof sign>;

/**
 * A reference function (voorbeeldfunctie) under the raster: what the work is, in roles with tasks, with what the sources
 * say about it and where they differ. It has no levels and no weights: it is walked, never calculated with.
 */
export const referenceProfileSchema = z.strictObject({
  kind: z.literal('referentieprofiel'),
  /** Also the place on the career ladder. */
  id: positionSchema,
  version: versionSchema,
  jobTitle: textSchema,
  summary: textSchema,
  provenance: textSchema,
  purpose: statements.min(1),
  /** Names that are used for the function. A name never decides. */
  names: z.array(namedSchema).min(1),
  related: z.array(namedSchema),
  /** Where the profile comes from and whom it describes. */
  background: statements,
  environment: statements,
  conditions: statements,
  thinkingLevel: statements.min(1),
  career: statements,
  responsibility: statements,
  complexity: statements,
  /** Circumstances that make the work harder. */
  complicating: statements,
  attitudes: statements,
  knowledge: z.array(knowledge),
  trends: statements,
  roles: z.array(role).min(1),
  coreTasks: z.array(coreTask),
  /** The function that `differences` compares with. */
  comparedWith: z.strictObject({ name: textSchema, text: textSchema, sources: citedSchema }).optional(),
  differences: z.array(difference),
  disagreements: z.array(disagreement),
  signs: z.array(sign).min(1),
});
export type ReferenceProfile = z.infer<typeof referenceProfileSchema>;
