import { createHash } from 'node:crypto';
import { readDecisionEvidence } from '../presentation/exchange/decisionEvidenceJson';
import { contentFileName, evidenceFileName, readEvidenceJson } from '../presentation/exchange/evidenceJson';

/**
 * What the frozen content inside a file comes to: the hash that goes with it is the `same` or `different`; `not-attached` when only the hash is
 * there; `unreadable` when what says the hash cannot be read.
 */
export type ContentCheck = 'same' | 'different' | 'not-attached' | 'unreadable';

/** What was compared: content with an evidence page (functieprofiel), or with what a decision says of itself. */
export interface CheckedContent {
  readonly outcome: ContentCheck;
  readonly of: 'profile' | 'decision';
  /** Of the content as it is in the file, lower-case hex; null when it is not there. */
  readonly sha256: string | null;
}

/** Compares the content inside a file with the hash that goes with it; null when the file gives no hash. */
export function checkContent(attachments: ReadonlyMap<string, Uint8Array>): CheckedContent | null {
  const data = attachments.get(evidenceFileName);
  if (data === undefined) return null;
  const json = Buffer.from(data).toString('utf8');
  const decision = readDecisionEvidence(json);
  const said = decision ?? readEvidenceJson(json);
  const of = decision === null ? 'profile' : 'decision';
  if (said === null) return { outcome: 'unreadable', of, sha256: null };
  const content = attachments.get(decision === null ? contentFileName : decision.inhoud);
  if (content === undefined) return { outcome: 'not-attached', of, sha256: null };
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { outcome: sha256 === said.inhoudSha256 ? 'same' : 'different', of, sha256 };
}
