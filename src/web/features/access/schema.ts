import { z } from 'zod';
import { factorRemovalReasons } from '../../../domain/access/factorRemoval';
import { isEmailAddress, longestEmail } from '../../../domain/people/emailAddress';
import { manyChoices, optionalText, requiredLine, revision, secret, tickBox } from '../../shared/formFields';

/** Longer than any password that can be set; the use case says what is too long. */
const typedPasswordMaxLength = 1000;

export const signInSchema = z.strictObject({
  email: requiredLine(longestEmail),
  wachtwoord: secret(typedPasswordMaxLength),
  terug: optionalText(500),
});

/** Longer than any code, with spaces and dashes; the use case says what is wrong. */
const typedCodeMaxLength = 40;

export const codeSchema = z.strictObject({
  code: requiredLine(typedCodeMaxLength),
  terug: optionalText(500),
});

export const recoveryCodeSchema = z.strictObject({
  herstelcode: requiredLine(typedCodeMaxLength),
  terug: optionalText(500),
});

export const provePasswordSchema = z.strictObject({
  wachtwoord: secret(typedPasswordMaxLength),
  terug: optionalText(500),
});

export const chooseSchema = z.strictObject({ wachtwoord: secret(typedPasswordMaxLength) });

export const chooseByCodeSchema = z.strictObject({
  email: requiredLine(longestEmail),
  code: requiredLine(typedCodeMaxLength),
  wachtwoord: secret(typedPasswordMaxLength),
});

/** What an administrator can do on the page of a person. */
export const personActs = ['link', 'code', 'code-bevestigen', 'code-intrekken', 'sessies'] as const;

export const personAccessSchema = z.strictObject({
  actie: z.enum(personActs),
  gecontroleerd: tickBox(),
  nagegaan: tickBox(),
  reden: z.enum(factorRemovalReasons).optional(),
  // The id of what was asked, to confirm that and nothing that came in its place.
  vraag: optionalText(100),
});

export const changePasswordSchema = z.strictObject({
  huidig: secret(typedPasswordMaxLength),
  wachtwoord: secret(typedPasswordMaxLength),
});

export const switchOffSchema = z.strictObject({ huidig: secret(typedPasswordMaxLength) });

/** The id of a session, or `andere`. */
export const endSessionSchema = z.strictObject({ sessie: requiredLine(100) });

/** The person says that the codes are kept. */
export const codesKeptSchema = z.strictObject({ terug: optionalText(500) });

/** The button alone. */
export const newCodesSchema = z.strictObject({});

export const noticesSchema = z.strictObject({
  getoond: requiredLine(2000),
  terug: optionalText(500),
});

export const tieSchema = z.strictObject({
  actie: z.enum(['link', 'ontkoppelen']),
  gecontroleerd: tickBox(),
});

export const signInChoiceSchema = z.strictObject({
  wachtwoord: z.enum(['ja', 'nee']),
  noodtoegang: manyChoices(500),
  revisie: revision(),
});

export const forgottenSchema = z.strictObject({
  email: requiredLine(longestEmail).refine(isEmailAddress, 'geen-e-mailadres'),
});

/** What the page with a link that was just made holds. */
export const mailAccessSchema = z.strictObject({
  geheim: secret(200),
  code: requiredLine(typedCodeMaxLength),
});

export const firstStartSchema = z.strictObject({
  organisatie: requiredLine(120),
  naam: requiredLine(120),
  email: requiredLine(longestEmail).refine(isEmailAddress, 'geen-e-mailadres'),
  wachtwoord: secret(typedPasswordMaxLength),
});
