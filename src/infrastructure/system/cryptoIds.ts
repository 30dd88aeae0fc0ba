import { randomBytes, randomInt } from 'node:crypto';
import type { Ids } from '../../application/ports';
import { spokenCodeLength, spokenCodeSigns } from '../../domain/access/spokenCode';

/** Ids and secrets from the random source of the system. */
export const cryptoIds: Ids = {
  newId: () => randomBytes(16).toString('base64url'),
  newSecret: () => randomBytes(32).toString('base64url'),
  newCode: () =>
    Array.from({ length: spokenCodeLength }, () => spokenCodeSigns[randomInt(spokenCodeSigns.length)]).join(
      '',
    ),
};
