import { randomBytes } from 'node:crypto';
import type { Ids } from '../../application/ports';

/** Ids and secrets from the random source of the system. */
export const cryptoIds: Ids = {
  newId: () => randomBytes(16).toString('base64url'),
  newSecret: () => randomBytes(32).toString('base64url'),
};
