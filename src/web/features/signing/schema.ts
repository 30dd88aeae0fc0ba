import { z } from 'zod';
import { longestReason } from '../../../domain/signing/evidenceRecord';
import { optionalLine, optionalText, requiredLine, revision } from '../../shared/formFields';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** `gezien` is the mark of the profile that was on the screen. */
export const offerSchema = z.strictObject({ gezien: hash });

export const withdrawSchema = z.strictObject({ versie: revision(), reden: optionalText(longestReason) });

/** `versie` is the one that was on the screen. */
export const reviseSchema = z.strictObject({ versie: revision() });

export const emptySchema = z.strictObject({});

/** `inhoud` is the hash of the copy that was on the screen. */
export const receivedSchema = z.strictObject({
  inhoud: hash,
  getuige1: optionalLine(200),
  getuige2: optionalLine(200),
  toelichting: optionalText(longestReason),
});

export const paperSchema = z.strictObject({
  inhoud: hash,
  handeling: z.enum(['papier-akkoord', 'papier-gezien']),
  'datum-dag': optionalLine(10),
  'datum-maand': optionalLine(10),
  'datum-jaar': optionalLine(10),
  naam: requiredLine(200),
  bewaarplaats: requiredLine(200),
});

export const confirmPaperSchema = z.strictObject({ inhoud: hash, melding: requiredLine(100) });
