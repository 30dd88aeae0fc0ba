import type { Block, CellBlock } from '../../../presentation/document/printDocument';
import { partsOf } from '../../../presentation/document/marked';
import type { FlowBlock } from './flowBlock';
import { gridBlock, gridColumns, headStack, type GridColumn } from './grid';
import type { Stack } from './stack';
import { addTag, type Tag } from './tag';
import { cellStyles, listStack, paragraphsOf, textStack, type LayoutContext } from './textStack';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A table with column headers: Table, THead, TBody, TR, TH and TD (ISO 32000-1, 14.8.4.3.4). */
export function tableBlock(context: LayoutContext, parent: Tag, table: TableBlock): FlowBlock {
  const columns = gridColumns(table.columns.map((column) => column.width));
  const tag = addTag(parent, 'Table', { summary: table.summary });
  // A table may not have a head without a body (ISO 14289-1, 7.2).
  const hasRows = table.rows.length > 0;
  const headRow = addTag(hasRows ? addTag(tag, 'THead') : tag, 'TR');
  const heads = table.columns.map((column, index) => {
    const owner = addTag(headRow, 'TH', { scope: 'Column' });
    return headStack(context, column.header, owner, widthAt(columns, index));
  });
  const repeated = table.columns.map((column, index) =>
    headStack(context, column.header, 'repeated', widthAt(columns, index)),
  );
  const body = hasRows ? addTag(tag, 'TBody') : tag;
  const rows = table.rows.map((cells, number) => {
    if (cells.length > table.columns.length) {
      throw new RangeError(
        `Row ${number + 1} of the table "${table.summary}" has more cells than there are columns`,
      );
    }
    const row = addTag(body, 'TR');
    return columns.map((column, index) => cellStack(context, addTag(row, 'TD'), cells[index] ?? [], column));
  });
  return gridBlock(context, { columns, rows, header: { row: heads, repeated }, before: 8, after: 12 });
}

function cellStack(
  context: LayoutContext,
  parent: Tag,
  cell: readonly CellBlock[],
  column: GridColumn,
): Stack {
  const { width } = column;
  return cell.flatMap((block, number) => {
    const gap = number === 0 ? 0 : 3;
    if (block.kind === 'list') {
      const items = block.items.filter((item) => item !== '');
      return listStack(context, parent, items, { style: cellStyles.normal, width, gap, itemGap: 1.5 });
    }
    const style = cellStyles[block.tone ?? 'normal'];
    const paragraphs = paragraphsOf(block.text);
    const isLead = cell[number + 1] !== undefined && partsOf(block.text).every((part) => part.bold);
    return paragraphs.flatMap((parts, index) => {
      const owner = addTag(parent, 'P');
      return textStack(context, parts, { owner, style, width, gap: index === 0 ? gap : 4, leads: isLead });
    });
  });
}

function widthAt(columns: readonly GridColumn[], index: number): number {
  return columns[index]?.width ?? 0;
}
