import { z } from 'zod';
import { longestDepartmentName } from '../../../application/departments/departmentInput';
import { manyChoices, optionalLine, requiredLine, revision } from '../../shared/formFields';

const departmentFields = {
  naam: requiredLine(longestDepartmentName),
  /** Empty: at the top. */
  boven: optionalLine(200),
  leiding: manyChoices(500),
};

export const newDepartmentSchema = z.strictObject(departmentFields);

export const editDepartmentSchema = z.strictObject({
  ...departmentFields,
  revisie: revision(),
  /** Whose text stays, on the page that shows both. */
  tekst: z.enum(['mijn', 'ander']).optional(),
  botsing: z.literal('ja').optional(),
});

export const removeDepartmentSchema = z.strictObject({ revisie: revision() });

/** The names that the use cases give to the fields of these forms. */
export const fieldNames = { name: 'naam', parentId: 'boven', leaderIds: 'leiding' } as const;
