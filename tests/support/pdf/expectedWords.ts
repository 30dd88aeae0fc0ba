import { partsOf } from '../../../src/presentation/document/marked';
import type { Block, CellBlock, PrintDocument } from '../../../src/presentation/document/printDocument';

/** The words that a document should show, in reading order, without its running heads. */
export function expectedWords(document: PrintDocument): string[] {
  const texts = [...(document.draft ? ['concept'] : []), ...document.blocks.flatMap(textsOfBlock)];
  return wordsOf(texts.join('\n'));
}

/** The words of an extracted text. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The texts of a block, in reading order. */
export function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [shown(block.text)];
    case 'list':
      return listTexts(block.items);
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value === null ? '' : shown(value)]);
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flat(2).flatMap(textsOfCell)];
    case 'fillIn':
      return [block.label];
    case 'signatures':
      return block.boxes.flatMap(({ role, words, meaning, name }) => [
        `${role}: ${words}`,
        meaning,
        'Handtekening Naam:',
        name ?? '',
        'Datum:',
      ]);
    case 'seal':
      return [];
  }
}

function textsOfCell(block: CellBlock): string[] {
  return block.kind === 'list' ? listTexts(block.items) : [shown(block.text)];
}

function listTexts(items: readonly string[]): string[] {
  return items.filter((item) => item !== '').flatMap((item) => ['•', shown(item)]);
}

function shown(marked: string): string {
  return partsOf(marked)
    .map((part) => part.text)
    .join('');
}
