import { z } from 'zod';
import { longestName } from '../../../application/jobs/jobInput';
import { optionalLine, requiredLine, revision } from '../../shared/formFields';

const jobFields = {
  naam: requiredLine(longestName),
  afdeling: optionalLine(longestName),
  nummer: optionalLine(longestName),
};

const longestId = 200;

export const newJobSchema = z.strictObject({
  ...jobFields,
  catalogus: optionalLine(longestId),
  kopie: optionalLine(longestId),
});

export const editJobSchema = z.strictObject({
  ...jobFields,
  revisie: revision(),
  /** Whose text stays, on the page that shows both. */
  tekst: z.enum(['mijn', 'ander']).optional(),
  botsing: z.literal('ja').optional(),
});

/** The names that the use cases give to the fields of these forms. */
export const fieldNames = {
  name: 'naam',
  department: 'afdeling',
  jobNumber: 'nummer',
  catalogId: 'catalogus',
} as const;
