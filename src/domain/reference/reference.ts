import { z } from 'zod';
import { ladderSchema } from './ladder';
import { competencyLibrarySchema, knowledgeLibrarySchema } from './libraries';
import { referenceProfileSchema } from './referenceProfile';

/**
 * A reference file (`db/references/<id>/<version>.yaml`): a reference function, a library or the career ladder. Unlike a
 * catalog it holds no method and no gates, so no grading can be bound to it (ADR 0110).
 */
export const referenceSchema = z.discriminatedUnion('kind', [
  referenceProfileSchema,
  competencyLibrarySchema,
  knowledgeLibrarySchema,
  ladderSchema,
]);
export type Reference = z.infer<typeof referenceSchema>;

/** A reference file with the SHA-256 (hex) of its bytes. */
export interface BoundReference<R extends Reference = Reference> {
  readonly reference: R;
  readonly sha256: string;
}
