import { textOfLine } from '../../domain/profile/profile';
import type { ProfileLine } from '../../domain/profile/profile';
import { asTyped } from './marked';
import type { Block, CellBlock, Marked } from './printDocument';

/** The texts of the lines that stand in the profile; what is still empty becomes a place to fill in by hand. */
export function keptTexts(lines: readonly ProfileLine[]): Marked[] {
  return lines
    .filter((line) => line.choice !== 'weglaten')
    .map((line) => asTyped(textOfLine(line) ?? '………………………………'));
}

/** A list of the kept lines, or a line to fill in when there is none. */
export function linesBlock(lines: readonly ProfileLine[], label: string): Block {
  const items = keptTexts(lines);
  return items.length === 0 ? { kind: 'fillIn', label } : { kind: 'list', items };
}

/** A typed text as paragraphs (an empty line starts a new one), or a line to fill in when it is empty. */
export function typedBlocks(text: string, label: string): Block[] {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return paragraphs.length === 0
    ? [{ kind: 'fillIn', label }]
    : paragraphs.map((part) => ({ kind: 'paragraph', text: asTyped(part) }));
}

/** A typed value, or null (a line to fill in by hand) when it is empty. */
export function typedValue(text: string): Marked | null {
  return text.trim() === '' ? null : asTyped(text.trim());
}

/** A paragraph inside a table cell. */
export function cell(text: Marked, tone: 'normal' | 'small' = 'normal'): CellBlock {
  return { kind: 'paragraph', text, tone };
}
