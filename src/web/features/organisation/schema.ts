import { z } from 'zod';
import { combinationRules } from '../../../domain/grading/advice';
import { settingsBounds } from '../../../domain/organisation/settings';
import { optionalLine, optionalText, revision, tickBox } from '../../shared/formFields';

/** What every form with settings carries beside its own fields. */
export const saveFields = {
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

export const gradingSchema = z.strictObject({
  ...saveFields,
  combinatieregel: z.enum(combinationRules),
  geenmedia: tickBox(),
  'uitleg-media': optionalText(settingsBounds.reason),
  'naam-a': optionalLine(settingsBounds.levelLabel),
  'naam-b': optionalLine(settingsBounds.levelLabel),
  'naam-c': optionalLine(settingsBounds.levelLabel),
  'naam-key': optionalLine(settingsBounds.levelLabel),
});
