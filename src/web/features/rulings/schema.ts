import { z } from 'zod';
import { longestRulingText, rulingWays } from '../../../domain/ruling/ruling';
import { longestReason } from '../../../domain/signing/evidenceRecord';
import { optionalLine, optionalText } from '../../shared/formFields';

/** `inhoud` is the hash of the copy that was on the screen. */
export const giveSchema = z.strictObject({
  inhoud: z.string().regex(/^[0-9a-f]{64}$/),
  'ingangsdatum-dag': optionalLine(10),
  'ingangsdatum-maand': optionalLine(10),
  'ingangsdatum-jaar': optionalLine(10),
  manier: z.enum(rulingWays),
  'uitgereikt-dag': optionalLine(10),
  'uitgereikt-maand': optionalLine(10),
  'uitgereikt-jaar': optionalLine(10),
  toelichting: optionalText(longestRulingText),
});

export const withdrawSchema = z.strictObject({ reden: optionalText(longestReason) });
