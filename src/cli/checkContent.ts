import { createHash } from 'node:crypto';
import { contentFileName, evidenceFileName, readEvidenceJson } from '../presentation/exchange/evidenceJson';

/**
 * What the frozen content inside a file comes to: the hash that the evidence page gives is the `same` or `different`;
 * `not-attached` when only the hash is there; `unreadable` when the data of the evidence page cannot be read.
 */
export type ContentCheck = 'same' | 'different' | 'not-attached' | 'unreadable';

/** Compares the frozen content inside a file with the data of its evidence page; null when it has no such data. */
export function checkContent(attachments: ReadonlyMap<string, Uint8Array>): ContentCheck | null {
  const data = attachments.get(evidenceFileName);
  if (data === undefined) return null;
  const evidence = readEvidenceJson(Buffer.from(data).toString('utf8'));
  if (evidence === null) return 'unreadable';
  const content = attachments.get(contentFileName);
  if (content === undefined) return 'not-attached';
  return createHash('sha256').update(content).digest('hex') === evidence.inhoudSha256 ? 'same' : 'different';
}
