import type { PrintDocument } from './printDocument';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every text that is printed on the pages of a document, for looking at its characters. */
export function documentText({ header, footer, blocks }: PrintDocument): string {
  return textsIn([header, footer, blocks]).join('\n');
}
