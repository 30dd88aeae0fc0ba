import type { Block } from '../../../presentation/document/printDocument';
import { styles } from '../theme';
import type { FlowBlock } from './flowBlock';
import { gridBlock, gridColumns, headStack } from './grid';
import type { Stack } from './stack';
import { addTag, type Tag } from './tag';
import { paragraphsOf, textStack, writingLine, type LayoutContext } from './textStack';

type FactsBlock = Extract<Block, { kind: 'facts' }>;

const labelShare = 29;
const valueShare = 71;

/** Labels with their values: a table whose first column heads the rows. A value of null is a line to write on. */
export function factsBlock(context: LayoutContext, parent: Tag, facts: FactsBlock): FlowBlock {
  const columns = gridColumns([labelShare, valueShare]);
  const [labelWidth = 0, valueWidth = 0] = columns.map((column) => column.width);
  const body = addTag(addTag(parent, 'Table', { summary: facts.summary }), 'TBody');
  const rows = facts.rows.map(({ label, value }) => {
    const row = addTag(body, 'TR');
    const head = addTag(row, 'TH', { scope: 'Row' });
    const cell = addTag(row, 'TD');
    const valueStack =
      value === null ? [writingLine(cell, valueWidth, 'dotted')] : textsOf(context, cell, value, valueWidth);
    return [headStack(context, label, head, labelWidth), valueStack];
  });
  return gridBlock(context, { columns, rows, before: 6, after: 12 });
}

function textsOf(context: LayoutContext, parent: Tag, value: string, width: number): Stack {
  return paragraphsOf(value).flatMap((parts, index) => {
    const owner = addTag(parent, 'P');
    return textStack(context, parts, { owner, style: styles.cell, width, gap: index === 0 ? 0 : 4 });
  });
}
