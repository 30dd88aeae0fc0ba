import { z } from 'zod';
import { combinationRules } from '../../../domain/grading/advice';
import { isColour } from '../../../domain/organisation/brand';
import { settingsBounds, silenceRules } from '../../../domain/organisation/settings';
import { optionalLine, optionalText, requiredLine, revision, tickBox } from '../../shared/formFields';

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

export const upkeepSchema = z.strictObject({ ...saveFields, herzien: wholeNumber(settingsBounds.months) });

/** What goes along with a new logo, and with taking it away; the file itself is read apart. */
export const logoSchema = z.strictObject({ revisie: revision() });

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

/** An e-mail address may be empty; whether it exists is not checked. */
const emailLine = optionalLine(settingsBounds.name).refine(
  (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  'geen-adres',
);
const phoneLine = optionalLine(settingsBounds.name).refine(
  (text) => /^[0-9+() -]*$/.test(text),
  'geen-nummer',
);

export const organisationSchema = z.strictObject({
  ...saveFields,
  naam: requiredLine(settingsBounds.name),
  loket: optionalLine(settingsBounds.name),
  'e-mail': emailLine,
  herinneren: wholeNumber(settingsBounds.reminderDays),
  telefoon: phoneLine,
  verder: optionalText(settingsBounds.deskLines),
  controleren: tickBox(),
});

const colour = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .refine(isColour, 'geen-kleur');

export const brandSchema = z.strictObject({
  ...saveFields,
  /** Another button than the one for saving. */
  doen: z.enum(['voorbeeld', 'standaard']).optional(),
  merk: colour,
  'merk-donker': colour,
  'merk-licht': colour,
  'merk-lijn': colour,
  'merk-op': colour,
  'merk-accent': colour,
});

const phaseWeeks = wholeNumber(settingsBounds.weeks);
const phaseTo = optionalLine(settingsBounds.name);

export const objectionSchema = z.strictObject({
  ...saveFields,
  gesprek: tickBox(),
  'gesprek-weken': phaseWeeks,
  'gesprek-bij': phaseTo,
  bezwaar: tickBox(),
  'bezwaar-weken': phaseWeeks,
  'bezwaar-bij': phaseTo,
  besluit: tickBox(),
  'besluit-weken': phaseWeeks,
  'besluit-bij': phaseTo,
  extern: tickBox(),
  'extern-weken': phaseWeeks,
  'extern-bij': phaseTo,
  stilte: z.enum(silenceRules),
});
