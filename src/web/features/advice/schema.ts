import { z } from 'zod';
import { optionalText } from '../../shared/formFields';

/** Longer than any reason that can be stored; the use case says what is too long. */
const typedReasonMaxLength = 20_000;
const mark = z.string().max(100);
const reason = optionalText(typedReasonMaxLength);

/** Setting the level. Every level has its own field for the reason; that of the chosen level counts. */
export const levelSchema = z.strictObject({
  niveau: z.string().max(40).optional(),
  advies: mark,
  'uitleg-A': reason,
  'uitleg-B': reason,
  'uitleg-C': reason,
  'uitleg-key-accountmanager': reason,
  'uitleg-junior-accountmanager': reason,
  'uitleg-commercieel-medewerker': reason,
});

/** The reason that belongs to the level that was chosen; empty when none was. */
export function reasonForChoice(form: z.output<typeof levelSchema>): string {
  switch (form.niveau) {
    case 'A':
      return form['uitleg-A'];
    case 'B':
      return form['uitleg-B'];
    case 'C':
      return form['uitleg-C'];
    case 'key-accountmanager':
      return form['uitleg-key-accountmanager'];
    case 'junior-accountmanager':
      return form['uitleg-junior-accountmanager'];
    case 'commercieel-medewerker':
      return form['uitleg-commercieel-medewerker'];
    default:
      return '';
  }
}

export const reopenSchema = z.strictObject({ uitleg: reason });

/** The reference function to walk, and the revision of the choice that was on screen. */
export const referenceSchema = z.strictObject({
  voorbeeldfunctie: z.string().max(40).optional(),
  revisie: z.coerce.number().int().min(0).max(1_000_000),
});

/** Asking for the advice carries nothing but the token of the form. */
export const requestSchema = z.strictObject({});
