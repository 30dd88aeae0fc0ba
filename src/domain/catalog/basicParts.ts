import { z } from 'zod';

/** The smallest parts of every file with catalog texts. */

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9A-Z]+)*$/, 'kleine letters, cijfers en streepjes');
export const textSchema = z.string().trim().min(1);
/** Ids of facts of the source documents. */
export const sourcesSchema = z.array(z.string().regex(/^\d{3}-[A-Za-z0-9-]+$/));
export const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/);
