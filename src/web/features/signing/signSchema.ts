import { z } from 'zod';
import { longestReason } from '../../../domain/signing/evidenceRecord';
import type { SeenCopy } from '../../../application/signing/signAsManager';
import { manyChoices, optionalLine, optionalText, tickBox } from '../../shared/formFields';
import { drawnSignature } from './drawing';

const seenCopy = z
  .string()
  .regex(/^[\w-]{1,80}\.[0-9a-f]{64}$/)
  .transform((value): SeenCopy => {
    const [copyId = '', contentSha256 = ''] = value.split('.');
    return { copyId, contentSha256 };
  });

/** The copies that are meant, each with the hash of the content that was on the screen. */
const seenCopies = manyChoices(200).pipe(z.array(seenCopy));

/** A copy as a value of the form. */
export function seenValue({
  id,
  contentSha256,
}: {
  readonly id: string;
  readonly contentSha256: string;
}): string {
  return `${id}.${contentSha256}`;
}

const signature = {
  exemplaren: seenCopies,
  gelezen: tickBox(),
  manier: z.enum(['typen', 'tekenen']),
  naam: optionalLine(200),
  tekening: drawnSignature(),
};

export const agreeSchema = z.strictObject(signature);

/** The length of the remark is looked at together with the rest of what was filled in. */
export const seenSchema = z.strictObject({ ...signature, opmerking: optionalLine(2000), akkoord: tickBox() });

export const refuseSchema = z.strictObject({ exemplaren: seenCopies, reden: optionalText(longestReason) });
