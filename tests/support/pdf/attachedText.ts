import type { Attachment } from '../../../src/presentation/document/printDocument';

/** The text of an attachment; empty when there is none. Throws when it holds bytes. */
export function attachedText(attachment: Attachment | undefined): string {
  if (attachment === undefined) return '';
  if (typeof attachment.content !== 'string') throw new TypeError(`${attachment.name} holds bytes`);
  return attachment.content;
}
