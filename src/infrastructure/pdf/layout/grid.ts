import { baselineOf, bodyHeight, colors, page, styles } from '../theme';
import type { FlowBlock } from './flowBlock';
import type { Artifact } from './pageItems';
import type { PageFlow } from './pageFlow';
import { fittingEnd, heightOf, paintStack, physicalEnd, startHeightOf, type Stack } from './stack';
import { singleLine, textStack, type LayoutContext } from './textStack';

/** A column: where its text begins and how wide that may be. */
export interface GridColumn {
  readonly x: number;
  readonly width: number;
}

export type GridRow = readonly Stack[];

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** The header, and the same once more for the pages that follow, where it is an artifact. */
  readonly header?: { readonly row: GridRow; readonly repeated: GridRow };
  readonly before: number;
  readonly after: number;
}

export const cellPaddingX = 5;
const cellPaddingY = 4.5;
/** A row up to this height moves to the next page rather than being cut. */
const longestWholeRow = bodyHeight * 0.3;
/** A table up to this height stays on one page. */
const longestWholeGrid = bodyHeight * 0.22;
/** A header higher than this is not repeated. */
const highestRepeated = bodyHeight * 0.3;
const artifact: Artifact = 'decoration';

/** Divides the width of the page over columns of relative widths; no column is narrower than `least` points. */
export function gridColumns(relative: readonly number[]): GridColumn[] {
  const wanted = relative.map((width) => (Number.isFinite(width) && width > 0 ? width : 1));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const available = page.right - page.left;
  const least = Math.min(28, available / wanted.length);
  const spare = available - least * wanted.length;
  let x: number = page.left;
  return wanted.map((width) => {
    const outer = least + (spare * width) / total;
    const column = { x: x + cellPaddingX, width: Math.max(outer - 2 * cellPaddingX, 1) };
    x += outer;
    return column;
  });
}

/** Rows with hairlines, over as many pages as needed, with the header on each of them. */
export function gridBlock(context: LayoutContext, grid: Grid): FlowBlock {
  const headerHeight = grid.header === undefined ? 0 : rowHeight(grid.header.row);
  const continued = singleLine(context, '(vervolg)', styles.small, 200);

  const startPage = (flow: PageFlow) => {
    flow.newPage();
    if (grid.header !== undefined && headerHeight <= highestRepeated) {
      placeWhole(flow, grid.columns, grid.header.repeated, true);
    }
  };

  const markContinuation = (flow: PageFlow, isFirstColumnFilled: boolean) => {
    const { text, line } = continued;
    const baseline = flow.y + cellPaddingY + baselineOf(styles.cell);
    flow.addLine('repeated', styles.small, { text, line, x: grid.columns[0]?.x ?? page.left, baseline });
    if (isFirstColumnFilled) flow.y += styles.small.lineHeight;
  };

  const placeInParts = (flow: PageFlow, row: GridRow, isHeader: boolean) => {
    let from = row.map(() => 0);
    let fresh = flow.isAtTop();
    for (;;) {
      const room = flow.room() - 2 * cellPaddingY;
      let to = row.map((stack, column) => fittingEnd(stack, from[column] ?? 0, room));
      const isStuck = to.every((end, column) => end === (from[column] ?? 0));
      if (isStuck && !fresh) {
        startPage(flow);
        fresh = true;
        continue;
      }
      if (isStuck) to = row.map((stack, column) => forcedEnd(stack, from[column] ?? 0, room));
      paintRow(flow, grid.columns, row, from, to, isHeader);
      from = to;
      if (row.every((stack, column) => (from[column] ?? 0) >= stack.length)) return;
      startPage(flow);
      fresh = true;
      if (!isHeader) markContinuation(flow, (from[0] ?? 0) < (row[0]?.length ?? 0));
    }
  };

  const placeRow = (flow: PageFlow, row: GridRow, isHeader: boolean) => {
    const height = rowHeight(row);
    if (height > flow.room() && height <= longestWholeRow && !flow.isAtTop()) startPage(flow);
    if (height <= flow.room()) placeWhole(flow, grid.columns, row, isHeader);
    else placeInParts(flow, row, isHeader);
  };

  const wholeHeight = grid.rows.reduce((sum, row) => sum + rowHeight(row), headerHeight);
  const [firstRow, secondRow] = grid.rows;
  const firstHeight = headerHeight + (firstRow === undefined ? 0 : rowStartHeight(firstRow));
  const twoRows = firstHeight + (secondRow === undefined ? 0 : rowHeight(secondRow));
  // A table begins with two rows, unless these are high.
  const startHeight = twoRows <= longestWholeGrid ? twoRows : firstHeight;
  return {
    before: grid.before,
    after: grid.after,
    startHeight: wholeHeight <= longestWholeGrid ? wholeHeight : startHeight,
    keepWithNext: false,
    onNewPage: false,
    place(flow) {
      if (grid.header !== undefined) placeRow(flow, grid.header.row, true);
      for (const row of grid.rows) placeRow(flow, row, false);
    },
  };
}

function rowHeight(row: GridRow): number {
  return Math.max(0, ...row.map((stack) => heightOf(stack))) + 2 * cellPaddingY;
}

function rowStartHeight(row: GridRow): number {
  const whole = rowHeight(row);
  if (whole <= longestWholeRow) return whole;
  return Math.max(0, ...row.map((stack) => startHeightOf(stack))) + 2 * cellPaddingY;
}

function forcedEnd(stack: Stack, from: number, room: number): number {
  return from >= stack.length ? from : Math.max(physicalEnd(stack, from, room), from + 1);
}

function placeWhole(flow: PageFlow, columns: readonly GridColumn[], row: GridRow, isHeader: boolean): void {
  const none = row.map(() => 0);
  const all = row.map((stack) => stack.length);
  paintRow(flow, columns, row, none, all, isHeader);
}

function paintRow(
  flow: PageFlow,
  columns: readonly GridColumn[],
  row: GridRow,
  from: readonly number[],
  to: readonly number[],
  isHeader: boolean,
): void {
  const heights = row.map((stack, column) => heightOf(stack, from[column] ?? 0, to[column] ?? 0));
  const height = Math.max(0, ...heights) + 2 * cellPaddingY;
  if (isHeader) {
    const { left: x, right } = page;
    flow.add({ kind: 'box', owner: artifact, x, y: flow.y, width: right - x, height, fill: colors.tint });
  }
  row.forEach((stack, column) => {
    const x = columns[column]?.x ?? page.left;
    paintStack(flow, stack, from[column] ?? 0, to[column] ?? 0, x, flow.y + cellPaddingY);
  });
  flow.y += height;
  const isComplete = row.every((stack, column) => (to[column] ?? 0) >= stack.length);
  if (isComplete && !isHeader) {
    const y = flow.y;
    flow.add({
      kind: 'rule',
      owner: artifact,
      x1: page.left,
      x2: page.right,
      y,
      color: colors.hairline,
      thickness: 0.6,
    });
  }
}

/** The text of a column header or of a row label. */
export function headStack(
  context: LayoutContext,
  text: string,
  owner: Parameters<typeof textStack>[2]['owner'],
  width: number,
): Stack {
  const style = styles.columnHeader;
  return text === ''
    ? []
    : textStack(context, [{ text, bold: true }], { owner, style, width, gap: 0, hyphenate: 'when-needed' });
}
