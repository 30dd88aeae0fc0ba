import { z } from 'zod';

/** The one box that has to be ticked. */
export const erasureSchema = z.strictObject({ zeker: z.literal('ja') });
