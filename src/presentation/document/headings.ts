import { asTyped } from './marked';
import type { Block } from './printDocument';

/** A heading inside a part; the parts themselves have level 1. */
export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph of plain text: asterisks stay what they are. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: asTyped(text) };
}

/** A remark in small letters. */
export function remark(text: string): Block {
  return { kind: 'paragraph', tone: 'small', text: asTyped(text) };
}
