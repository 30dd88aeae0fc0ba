import type { Block } from '../../../presentation/document/printDocument';

/** So many paragraphs stay with their heading; more of them are a text of their own. */
const mostParagraphs = 4;

/**
 * Whether the paragraph at this place stays with what follows it: it stands between a heading and the table (or the
 * labels) that the heading is about, or it belongs to a short last section, which does not end alone on a page.
 */
export function opensTogether(blocks: readonly Block[], index: number): boolean {
  const start = blocks.findLastIndex(({ kind }, at) => at < index && kind !== 'paragraph');
  const found = blocks.findIndex(({ kind }, at) => at > index && kind !== 'paragraph');
  const end = found === -1 ? blocks.length : found;
  if (blocks[start]?.kind !== 'heading' || end - start - 1 > mostParagraphs) return false;
  const next = blocks[end];
  return next === undefined || next.kind === 'table' || next.kind === 'facts';
}
