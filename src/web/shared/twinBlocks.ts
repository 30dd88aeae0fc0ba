import type { Block, CellBlock, Marked, PrintDocument } from '../../presentation/document/printDocument';
import { partsOf, type MarkedPart } from '../../presentation/document/marked';

/** A text as lines of pieces, each in one weight. */
export type TwinText = readonly (readonly MarkedPart[])[];

export type TwinCell =
  | { readonly kind: 'paragraph'; readonly text: TwinText }
  | { readonly kind: 'list'; readonly items: readonly TwinText[] };

/** A block of the PDF for a page; a heading is one level lower, since the page has its own main heading. */
export type TwinBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: TwinText; readonly soft: boolean }
  | { readonly kind: 'list'; readonly items: readonly TwinText[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: TwinText }[] }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly summary: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (readonly TwinCell[])[])[];
    };

/** The same text as the PDF has, block by block and in the same order; the place of a seal has no text. */
export function twinBlocks({ blocks }: Pick<PrintDocument, 'blocks'>): readonly TwinBlock[] {
  return blocks.flatMap(blocksOf);
}

const pageLevel = { 1: 2, 2: 3, 3: 4 } as const;

function blocksOf(block: Block, index: number): readonly TwinBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: pageLevel[block.level], text: block.text }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(block.text), soft: block.tone === 'small' }];
    case 'list':
      return [{ kind: 'list', items: block.items.map(textOf) }];
    case 'facts':
      return [
        {
          kind: 'facts',
          rows: block.rows.map(({ label, value }) => ({ label, value: textOf(value ?? '–') })),
        },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          id: `tabel-${String(index)}`,
          summary: block.summary,
          columns: block.columns.map(({ header }) => header),
          rows: block.rows.map((row) => row.map((cell) => cell.map(cellOf))),
        },
      ];
    case 'fillIn':
      return [{ kind: 'facts', rows: [{ label: block.label, value: textOf('–') }] }];
    case 'seal':
      return [];
    case 'signatures':
      return [
        {
          kind: 'facts',
          rows: block.boxes.map(({ role, words, meaning, name }) => ({
            label: `${role}, ${words}`,
            value: [plain(name ?? '–'), plain(meaning)],
          })),
        },
      ];
  }
}

function cellOf(cell: CellBlock): TwinCell {
  return cell.kind === 'list'
    ? { kind: 'list', items: cell.items.map(textOf) }
    : { kind: 'paragraph', text: textOf(cell.text) };
}

function plain(text: string): readonly MarkedPart[] {
  return [{ text, bold: false }];
}

function textOf(text: Marked): TwinText {
  const lines: MarkedPart[][] = [[]];
  for (const { text: piece, bold } of partsOf(text)) {
    piece.split('\n').forEach((line, index) => {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ text: line, bold });
    });
  }
  return lines.filter((line) => line.length > 0);
}
