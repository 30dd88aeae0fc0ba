import { escapeHtml } from './escapeHtml';

/**
 * A text in which the words between `**` become bold. Everything is escaped first, so the result is safe to print
 * raw. A `**` without a partner stays as it is.
 */
export function marked(text: string): string {
  return escapeHtml(text).replace(/\*\*(.+?)\*\*/gs, '<strong>$1</strong>');
}
