import type { ObjectionDecisionContent } from '../../domain/objection/objectionDecision';
import { decisionFileNames } from '../../presentation/exchange/decisionEvidenceJson';
import { openPdf } from './pdf/openPdf';
import { attachmentsOf } from './verify/attachmentsOf';

const name = decisionFileNames['besluit-op-bezwaar'];

/**
 * What a sealed decision on an objection says, from the data inside it. For files from our own register only: they are written whole from their
 * type and never change, so what is inside is not checked again.
 */
export function readObjectionDecision(pdf: Uint8Array): ObjectionDecisionContent {
  const data = attachmentsOf(openPdf(pdf)).get(name);
  if (data === undefined) throw new Error(`A sealed decision without ${name}`);
  return JSON.parse(Buffer.from(data).toString('utf8')) as ObjectionDecisionContent;
}
