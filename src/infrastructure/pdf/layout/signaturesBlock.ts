import type { SignatureBox } from '../../../presentation/document/printDocument';
import { bodyWidth, colors, page, styles } from '../theme';
import type { FlowBlock } from './flowBlock';
import type { PageFlow } from './pageFlow';
import { heightOf, paintStack, type Stack } from './stack';
import { addTag, type Tag } from './tag';
import { textStack, writingLine, type LayoutContext } from './textStack';

const gutter = 24;
const boxWidth = (bodyWidth - gutter) / 2;
const labelWidth = 44;
/** Holds what a seal shows, see `infrastructure/seal/appearance/sealBox.ts`; with a pen there is room enough. */
const fieldHeight = 104;

interface Part {
  /** Same for both boxes, so that the fields and lines are level. */
  readonly height: number;
  paint(flow: PageFlow, x: number, top: number): void;
}

/**
 * Two boxes side by side, always on one page: words and meaning, an empty signature field that doubles as the
 * place for a pen, and lines for name and date.
 */
export function signaturesBlock(
  context: LayoutContext,
  parent: Tag,
  boxes: readonly [SignatureBox, SignatureBox],
): FlowBlock {
  const both = boxes.map((box) => partsOfBox(context, addTag(parent, 'Sect'), box));
  const heights = (both[0] ?? []).map((_, row) => Math.max(...both.map((parts) => parts[row]?.height ?? 0)));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return {
    before: 12,
    after: 12,
    startHeight: total,
    keepWithNext: false,
    onNewPage: false,
    place(flow) {
      both.forEach((parts, column) => {
        let top = flow.y;
        parts.forEach((part, row) => {
          part.paint(flow, page.left + column * (boxWidth + gutter), top);
          top += heights[row] ?? 0;
        });
      });
      flow.y += total;
    },
  };
}

function partsOfBox(context: LayoutContext, parent: Tag, box: SignatureBox): Part[] {
  const title = textStack(context, [{ text: `${box.role}: ${box.words}`, bold: true }], {
    owner: addTag(parent, 'P'),
    style: styles.heading3,
    width: boxWidth,
    gap: 0,
    hyphenate: 'when-needed',
  });
  const meaning = textStack(context, [{ text: box.meaning, bold: false }], {
    owner: addTag(parent, 'P'),
    style: styles.small,
    width: boxWidth,
    gap: 0,
  });
  const caption = textStack(context, [{ text: 'Handtekening', bold: true }], {
    owner: addTag(parent, 'P'),
    style: styles.small,
    width: boxWidth,
    gap: 0,
  });
  return [
    stackPart(title, 2),
    stackPart(meaning, 8),
    stackPart(caption, 2),
    fieldPart(addTag(parent, 'Form'), box),
    labelledPart(context, parent, 'Naam', box.name),
    labelledPart(context, parent, 'Datum', null),
  ];
}

function stackPart(stack: Stack, after: number): Part {
  return {
    height: heightOf(stack) + after,
    paint: (flow, x, top) => {
      paintStack(flow, stack, 0, stack.length, x, top);
    },
  };
}

function fieldPart(tag: Tag, box: SignatureBox): Part {
  return {
    height: fieldHeight + 6,
    paint(flow, x, top) {
      const area = { x, y: top, width: boxWidth, height: fieldHeight };
      flow.add({ kind: 'box', owner: 'decoration', ...area, stroke: colors.writingLine });
      const description = `Handtekening ${box.role.toLowerCase()} (${box.words})`;
      flow.add({ kind: 'signatureField', owner: tag, name: box.fieldName, description, ...area });
    },
  };
}

function labelledPart(context: LayoutContext, parent: Tag, label: string, value: string | null): Part {
  const labelStack = textStack(context, [{ text: `${label}:`, bold: true }], {
    owner: addTag(parent, 'P'),
    style: styles.cell,
    width: labelWidth,
    gap: 0,
  });
  const width = boxWidth - labelWidth;
  const valueStack: Stack =
    value === null
      ? [writingLine(parent, width)]
      : textStack(context, [{ text: value, bold: false }], {
          owner: addTag(parent, 'P'),
          style: styles.cell,
          width,
          gap: 0,
        });
  const offset = 5;
  return {
    height: Math.max(heightOf(valueStack) + (value === null ? 0 : offset), heightOf(labelStack) + offset) + 3,
    paint(flow, x, top) {
      paintStack(flow, labelStack, 0, labelStack.length, x, top + offset);
      paintStack(flow, valueStack, 0, valueStack.length, x + labelWidth, value === null ? top : top + offset);
    },
  };
}
