import { z } from 'zod';
import { idSchema, textSchema, versionSchema } from '../catalog/basicParts';
import { namedSchema, positionSchema, statementSchema } from './parts';

export const ladderLines = ['binnendienst', 'accountmanagement', 'salesmanagement'] as const;
export type LadderLine = (typeof ladderLines)[number];

/** Text that may be ours: then `derived` is true and there are no sources. */
const ownText = z.strictObject({
  text: textSchema,
  sources: z.array(z.string()),
  derived: z.boolean(),
});

const rung = namedSchema.extend({
  line: z.enum(ladderLines),
  /** From 1, the lowest; rungs of equal height stand beside each other. It orders, it is no score. */
  height: z.int().positive(),
  /** Work and thinking level as the sources write it, for instance "mbo+/hbo". */
  thinkingLevel: textSchema,
  nlqf: ownText.optional(),
  /** What a function is placed at here; absent where nothing of ours ends at this rung. */
  position: positionSchema.optional(),
  remark: textSchema.optional(),
});
export type Rung = z.infer<typeof rung>;

const step = ownText.extend({ id: idSchema, from: idSchema, to: idSchema });
export type LadderStep = z.infer<typeof step>;

/** The career ladder: rungs from commercieel medewerker to account director, and the steps between them. */
export const ladderSchema = z.strictObject({
  kind: z.literal('loopbaanladder'),
  id: z.literal('loopbaan'),
  version: versionSchema,
  summary: textSchema,
  provenance: textSchema,
  notes: z.array(statementSchema),
  rungs: z.array(rung).min(1),
  steps: z.array(step).min(1),
});
export type Ladder = z.infer<typeof ladderSchema>;
