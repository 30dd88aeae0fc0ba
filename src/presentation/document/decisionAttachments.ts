import { evidenceFileName } from '../exchange/evidenceJson';
import {
  decisionEvidenceJson,
  decisionFileNames,
  type DecisionDocument,
} from '../exchange/decisionEvidenceJson';
import type { Attachment } from './printDocument';

/** The files inside a decision: everything that it says, and the hash of that. `content` is canonical JSON. */
export function decisionAttachments(
  document: DecisionDocument,
  content: string,
  { code, sha256 }: { readonly code: string; readonly sha256: string },
): readonly Attachment[] {
  return [
    {
      name: decisionFileNames[document],
      mediaType: 'application/json',
      description: 'Alles wat dit besluit zegt, als gegevens',
      content,
    },
    {
      name: evidenceFileName,
      mediaType: 'application/json',
      description: 'Het controlegetal van die gegevens',
      content: decisionEvidenceJson(document, code, sha256),
    },
  ];
}
