import { partsOf, type MarkedPart } from '../../../presentation/document/marked';
import { breakLines, wholeLine, type BreakOptions, type Line } from '../text/breakLines';
import { shapeText, type ShapedText } from '../text/shapeText';
import { baselineOf, colors, styles, type TextStyle } from '../theme';
import type { Owner } from './pageItems';
import type { Stack, StackLine } from './stack';
import { addTag, type Tag } from './tag';

/** What every part of the layout shares. */
export interface LayoutContext {
  /** Characters that no font has; grows while the document is laid out. */
  readonly unknown: Set<string>;
}

export interface TextOptions {
  readonly owner: Owner;
  readonly style: TextStyle;
  readonly width: number;
  readonly gap: number;
  readonly hyphenate?: BreakOptions['hyphenate'];
  readonly leads?: boolean;
}

interface BrokenLine {
  readonly text: ShapedText;
  readonly line: Line;
}

/** Lays out one paragraph; a line end in the text is a line end on paper. */
export function textStack(
  context: LayoutContext,
  parts: readonly MarkedPart[],
  options: TextOptions,
): StackLine[] {
  const { owner, style, gap, leads = false } = options;
  const broken = brokenLines(context, parts, options);
  return broken.map(({ text, line }, index) => ({
    height: style.lineHeight,
    gap: index === 0 ? gap : 0,
    index,
    count: broken.length,
    leads: leads && index === broken.length - 1,
    paint(flow, x, top) {
      flow.addLine(owner, style, { text, line, x, baseline: top + baselineOf(style) });
    },
  }));
}

function brokenLines(
  context: LayoutContext,
  parts: readonly MarkedPart[],
  options: TextOptions,
): BrokenLine[] {
  const width = (options.width * 1000) / options.style.size;
  const typedLines = splitAt(parts, /\n/);
  return typedLines.flatMap((typed, index) => {
    const text = shapeText(typed, context.unknown);
    const lines = breakLines(text, { width, hyphenate: options.hyphenate ?? 'freely' });
    const isLast = index === typedLines.length - 1;
    // A space keeps the words apart for who copies or hears the text (ISO 32000-1, 14.8.2.5).
    return lines.map((line, number) => ({
      text,
      line: !isLast && number === lines.length - 1 ? { ...line, end: 'space' as const } : line,
    }));
  });
}

/** The paragraphs of a text: an empty line separates them. */
export function paragraphsOf(text: string): MarkedPart[][] {
  return splitAt(partsOf(text), /\n{2,}/).filter((parts) => parts.length > 0);
}

/** Splits marked text at every match; a part that spans a match is split too. */
function splitAt(parts: readonly MarkedPart[], separator: RegExp): MarkedPart[][] {
  const result: MarkedPart[][] = [[]];
  for (const part of parts) {
    part.text.split(separator).forEach((text, index) => {
      if (index > 0) result.push([]);
      if (text !== '') result.at(-1)?.push({ text, bold: part.bold });
    });
  }
  return result;
}

const bulletIndent = 11;
const bullet: readonly MarkedPart[] = [{ text: '•', bold: false }];

/** Lays out a list with bullets: L, LI, Lbl and LBody (ISO 32000-1, 14.8.4.3.3). */
export function listStack(
  context: LayoutContext,
  parent: Tag,
  items: readonly string[],
  options: Omit<TextOptions, 'owner'> & { readonly itemGap: number },
): Stack {
  if (items.length === 0) return [];
  const list = addTag(parent, 'L', { bullets: true });
  const bulletStyle: TextStyle = { ...options.style, color: colors.brand };
  return items.flatMap((item, number) => {
    const listItem = addTag(list, 'LI');
    const label = addTag(listItem, 'Lbl');
    const body = addTag(listItem, 'LBody');
    const sign = shapeText(bullet, context.unknown);
    const lines = textStack(context, partsOf(item.replace(/\n+/g, '\n')), {
      ...options,
      owner: body,
      width: options.width - bulletIndent,
      gap: number === 0 ? options.gap : options.itemGap,
    });
    return lines.map((line, index) => ({
      ...line,
      paint(flow, x, top) {
        if (index === 0) {
          const baseline = top + baselineOf(bulletStyle);
          flow.addLine(label, bulletStyle, {
            text: sign,
            line: wholeLine(sign, 'space'),
            x,
            baseline,
          });
        }
        line.paint(flow, x + bulletIndent, top);
      },
    }));
  });
}

const writingHeight = 22;

/** A line to write on; who listens to the document hears that it is to be filled in. */
export function writingLine(parent: Tag, width: number, look: 'solid' | 'dotted' = 'solid'): StackLine {
  const owner = addTag(parent, 'P', { actualText: 'in te vullen' });
  return {
    height: writingHeight,
    gap: 0,
    index: 0,
    count: 1,
    leads: false,
    paint(flow, x, top) {
      const y = top + writingHeight - 5;
      const line = {
        x1: x,
        x2: x + width,
        y,
        color: colors.writingLine,
        thickness: look === 'dotted' ? 0.9 : 0.5,
      };
      flow.add({ kind: 'rule', owner, ...line, dotted: look === 'dotted' });
    },
  };
}

/** One line of at most the given width; what does not fit is cut with an ellipsis. */
export function singleLine(
  context: LayoutContext,
  text: string,
  style: TextStyle,
  width: number,
  bold = false,
): { readonly text: ShapedText; readonly line: Line; readonly width: number } {
  const room = (width * 1000) / style.size;
  const whole = shapeText([{ text, bold }], context.unknown);
  const total = whole.starts[whole.clusters.length] ?? 0;
  let shaped = whole;
  if (total > room) {
    let keep = 0;
    while ((whole.starts[keep + 1] ?? Infinity) < room - 1000) keep += 1;
    const kept = whole.clusters
      .slice(0, keep)
      .map((cluster) => cluster.text)
      .join('');
    shaped = shapeText([{ text: `${kept.trimEnd()}…`, bold }], context.unknown);
  }
  const used = ((shaped.starts[shaped.clusters.length] ?? 0) * style.size) / 1000;
  return { text: shaped, line: wholeLine(shaped, 'nothing'), width: used };
}

export const cellStyles = { normal: styles.cell, small: styles.cellSmall } as const;
