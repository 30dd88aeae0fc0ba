import { z } from 'zod';
import { requiredText, revision } from '../../shared/formFields';

/** How long a reason may be. */
export const longestReason = 500;

export const linkSchema = z.strictObject({
  reden: requiredText(longestReason),
  'revisie-vervalt': revision(),
  'revisie-blijft': revision(),
});

export const unlinkSchema = z.strictObject({ reden: requiredText(longestReason) });
