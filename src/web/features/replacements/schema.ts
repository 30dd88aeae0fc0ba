import { z } from 'zod';
import { optionalLine, requiredLine, tickBox } from '../../shared/formFields';

export const newReplacementSchema = z.strictObject({
  voor: requiredLine(200),
  door: requiredLine(200),
  'van-dag': optionalLine(10),
  'van-maand': optionalLine(10),
  'van-jaar': optionalLine(10),
  'tot-dag': optionalLine(10),
  'tot-maand': optionalLine(10),
  'tot-jaar': optionalLine(10),
  toch: tickBox(),
});

/** The button alone. */
export const withdrawSchema = z.strictObject({});

/** The names that the use cases give to the fields of this form. */
export const fieldNames = {
  forId: 'voor',
  byId: 'door',
  from: 'van',
  until: 'tot',
  knowingly: 'toch',
} as const;
