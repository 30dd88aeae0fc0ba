import type {
  Attachment,
  Block,
  CellBlock,
  PrintDocument,
  SignatureBox,
} from '../../../presentation/document/printDocument';
import { guardLine, guardText } from './guardText';

/** Most characters of a text that must stay on a line, in a header cell or in the signature block. */
const longestLine = 300;
const longestHeading = 500;
const longestMeaning = 500;
const longestName = 200;
const longestWord = 60;

/** Makes every text of a document safe to print; the attachments are data and stay as they are. */
export function guardDocument(document: PrintDocument): PrintDocument {
  return {
    title: guardLine(document.title, longestHeading),
    subject: guardLine(document.subject, longestHeading),
    author: guardLine(document.author, longestHeading),
    createdAt: document.createdAt,
    draft: document.draft,
    header: guardLine(document.header, longestLine),
    footer: guardLine(document.footer, longestLine),
    blocks: withUniqueFields(document.blocks.map(guardBlock)),
    attachments: document.attachments.map(guardAttachment),
  };
}

function guardBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: guardLine(block.text, longestHeading) };
    case 'paragraph':
      return { ...block, text: guardText(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => guardText(item)) };
    case 'facts':
      return {
        ...block,
        summary: guardLine(block.summary, longestLine),
        rows: block.rows.map(({ label, value }) => ({
          label: guardLine(label, longestLine),
          value: value === null ? null : guardText(value),
        })),
      };
    case 'table':
      return {
        ...block,
        summary: guardLine(block.summary, longestLine),
        columns: block.columns.map((column) => ({
          ...column,
          header: guardLine(column.header, longestLine),
        })),
        rows: block.rows.map((row) => row.map((cell) => cell.map(guardCellBlock))),
      };
    case 'fillIn':
      return { ...block, label: guardLine(block.label, longestHeading) };
    case 'signatures':
      return { ...block, boxes: [guardBox(block.boxes[0]), guardBox(block.boxes[1])] };
    case 'seal':
      return {
        ...block,
        fieldName: guardFieldName(block.fieldName),
        description: guardLine(block.description, longestLine),
      };
  }
}

function guardCellBlock(block: CellBlock): CellBlock {
  return block.kind === 'list'
    ? { ...block, items: block.items.map((item) => guardText(item)) }
    : { ...block, text: guardText(block.text) };
}

function guardBox(box: SignatureBox): SignatureBox {
  return {
    fieldName: guardFieldName(box.fieldName),
    role: guardLine(box.role, longestWord),
    words: guardLine(box.words, longestWord),
    meaning: guardLine(box.meaning, longestMeaning),
    name:
      box.name === null || guardLine(box.name, longestName) === '' ? null : guardLine(box.name, longestName),
  };
}

/** A full stop would make a hierarchy of fields (ISO 32000-1, 12.7.3.2). */
function guardFieldName(name: string): string {
  return name.slice(0, longestWord).replace(/[^A-Za-z0-9_-]/g, '_') || 'handtekening';
}

function guardAttachment(attachment: Attachment): Attachment {
  return {
    ...attachment,
    // Readers save it under this name: no folders.
    name: guardLine(attachment.name, longestName).replace(/[/\\:]/g, '_') || 'bijlage',
    // A name object has at most 127 bytes (ISO 19005-3, 6.1.13).
    mediaType: attachment.mediaType.slice(0, longestWord),
    description: guardLine(attachment.description, longestHeading),
  };
}

/** Two fields of one name would be one field. */
function withUniqueFields(blocks: readonly Block[]): Block[] {
  const taken = new Set<string>();
  const unique = <Box extends { readonly fieldName: string }>(box: Box): Box => {
    let fieldName = box.fieldName;
    for (let number = 2; taken.has(fieldName); number += 1) fieldName = `${box.fieldName}_${number}`;
    taken.add(fieldName);
    return { ...box, fieldName };
  };
  return blocks.map((block) => {
    if (block.kind === 'seal') return unique(block);
    return block.kind === 'signatures'
      ? { ...block, boxes: [unique(block.boxes[0]), unique(block.boxes[1])] }
      : block;
  });
}
