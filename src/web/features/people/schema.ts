import { z } from 'zod';
import { longestPersonName, longestStaffNumber } from '../../../application/people/personInput';
import { isEmailAddress, longestEmail } from '../../../domain/people/emailAddress';
import { optionalLine, requiredLine } from '../../shared/formFields';

const personFields = {
  naam: requiredLine(longestPersonName),
  email: requiredLine(longestEmail).refine(isEmailAddress, 'geen-e-mailadres'),
  nummer: optionalLine(longestStaffNumber),
  /** Empty: none. */
  afdeling: optionalLine(200),
};

export const newPersonSchema = z.strictObject(personFields);

/** The names that the use cases give to the fields of these forms. */
export const fieldNames = {
  name: 'naam',
  email: 'email',
  staffNumber: 'nummer',
  departmentId: 'afdeling',
} as const;
