import { z } from 'zod';
import { longestPersonName, longestStaffNumber } from '../../../application/people/personInput';
import { isEmailAddress, longestEmail } from '../../../domain/people/emailAddress';
import { roles } from '../../../domain/workflow/actions';
import { manyChoices, optionalLine, requiredLine, revision } from '../../shared/formFields';

const personFields = {
  naam: requiredLine(longestPersonName),
  email: requiredLine(longestEmail).refine(isEmailAddress, 'geen-e-mailadres'),
  nummer: optionalLine(longestStaffNumber),
  /** Empty: none. */
  afdeling: optionalLine(200),
};

export const newPersonSchema = z.strictObject(personFields);

export const editPersonSchema = z.strictObject({
  ...personFields,
  /** Left out where the reader may not change it. */
  email: personFields.email.optional(),
  revisie: revision(),
  /** Whose text stays, on the page that shows both. */
  tekst: z.enum(['mijn', 'ander']).optional(),
  botsing: z.literal('ja').optional(),
});

export const rolesSchema = z.strictObject({
  rollen: manyChoices(roles.length).pipe(z.array(z.enum(roles))),
  revisie: revision(),
});

export const restartSchema = z.strictObject({ revisie: revision() });

/** Stopping somebody who leads these departments; each has a choice of its own. */
export function stopSchema(departmentIds: readonly string[]) {
  return z.strictObject({
    revisie: revision(),
    ...Object.fromEntries(departmentIds.map((id) => [handOverField(id), requiredLine(200)])),
  });
}

/** The field that says who takes over a department. */
export function handOverField(departmentId: string): string {
  return `leiding-${departmentId}`;
}

/** The names that the use cases give to the fields of these forms. */
export const fieldNames = {
  name: 'naam',
  email: 'email',
  staffNumber: 'nummer',
  departmentId: 'afdeling',
  roles: 'rollen',
} as const;
