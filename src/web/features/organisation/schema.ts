import { z } from 'zod';
import { settingsBounds } from '../../../domain/organisation/settings';
import { revision } from '../../shared/formFields';

/** What every form with settings carries beside its own fields. */
const saveFields = {
  revisie: revision(),
  /** Whose settings stay, on the page that shows both. */
  tekst: z.enum(['mijn', 'ander']).optional(),
  botsing: z.literal('ja').optional(),
};
export type SaveValues = z.output<z.ZodObject<typeof saveFields>>;

/** A whole number from 1 on, as it is typed. */
function wholeNumber(most: number): z.ZodType<number, string> {
  return z
    .string()
    .transform((text) => text.trim())
    .refine((text) => text !== '', { message: 'leeg', abort: true })
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most, 'geen-getal')
    .transform(Number);
}

export const retentionSchema = z.strictObject({
  ...saveFields,
  persoonsdossier: wholeNumber(settingsBounds.months),
  concepten: wholeNumber(settingsBounds.months),
});
