import type { Block, PrintDocument } from '../../../presentation/document/printDocument';
import { PdfTooLong, pageLimit } from '../pdfErrors';
import { bodyHeight, bodyWidth, colors, page, styles } from '../theme';
import { factsBlock } from './factsBlock';
import { placeBlocks, stackBlock, type FlowBlock } from './flowBlock';
import { createPageFlow, type PageFlow } from './pageFlow';
import type { LaidOutPage } from './pageItems';
import { opensTogether } from './opensTogether';
import { addRunningText } from './runningText';
import { sealBlock } from './sealBlock';
import { signaturesBlock } from './signaturesBlock';
import { tableBlock } from './tableBlock';
import { addTag, documentTag, type Tag } from './tag';
import { listStack, paragraphsOf, textStack, writingLine, type LayoutContext } from './textStack';

/** A heading and where it stands, for the bookmarks. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly page: number;
  readonly top: number;
}

/** Everything about the document that can be known without a PDF. */
export interface LaidOutDocument {
  readonly pages: readonly LaidOutPage[];
  readonly structure: Tag;
  readonly outline: readonly OutlineEntry[];
  readonly unknownCharacters: readonly string[];
}

type HeadingLevel = 1 | 2 | 3;

/** More than the narrowest letters in the smallest print on a full page, with the escapes of JSON around them. */
const mostOnAPage = 30_000;

const headingLooks = {
  1: { style: styles.heading1, before: 28, after: 8, tag: 'H1' },
  2: { style: styles.heading2, before: 20, after: 5, tag: 'H2' },
  3: { style: styles.heading3, before: 12, after: 3, tag: 'H3' },
} as const;

/** A last page filled less than this is worth a little less space between the blocks. */
const nearlyEmpty = bodyHeight * 0.25;
const tighter = 0.7;

/**
 * Divides a guarded document over pages. When the last page would be nearly empty, and somewhat less space between the
 * blocks saves it, that is done everywhere alike. Throws PdfTooLong when there are too many pages.
 */
export function layoutDocument(document: PrintDocument): LaidOutDocument {
  // What can never fit is refused before the work of measuring it.
  if (JSON.stringify(document.blocks).length > pageLimit * mostOnAPage) throw new PdfTooLong();
  const usual = placed(document, 1);
  if (usual.pages.length === 1 || usual.usedOnLastPage > nearlyEmpty) return usual;
  const tight = placed(document, tighter);
  return tight.pages.length < usual.pages.length ? tight : usual;
}

function placed(document: PrintDocument, spacing: number): LaidOutDocument & { usedOnLastPage: number } {
  const context: LayoutContext = { unknown: new Set() };
  const structure = documentTag();
  // The first "concept" is part of the document, so that it is heard too; on later pages it repeats as an artifact.
  const draftTag = document.draft ? addTag(structure, 'P') : null;
  const outline: OutlineEntry[] = [];
  const flow = createPageFlow();
  placeBlocks(flow, flowBlocksOf(context, structure, document.blocks, outline), spacing);
  const usedOnLastPage = flow.y - page.top;
  addRunningText(context, flow.pages, document, draftTag);
  const unknownCharacters = [...context.unknown];
  return { pages: flow.pages, structure, outline, unknownCharacters, usedOnLastPage };
}

function flowBlocksOf(
  context: LayoutContext,
  structure: Tag,
  blocks: readonly Block[],
  outline: OutlineEntry[],
): FlowBlock[] {
  const sections: Tag[] = [structure];
  return blocks.flatMap((block, index): FlowBlock[] => {
    const parent = sections.at(-1) ?? structure;
    switch (block.kind) {
      case 'heading': {
        if (block.text === '') return [];
        // A level may not be skipped (ISO 14289-1, 7.4.2); the look stays as asked.
        const level = Math.min(block.level, sections.length) as HeadingLevel;
        sections.length = level;
        const section = addTag(sections.at(-1) ?? structure, 'Sect');
        sections.push(section);
        return [headingBlock(context, section, block, level, outline)];
      }
      case 'paragraph':
        return paragraphBlocks(context, parent, block, blocks[index + 1], opensTogether(blocks, index));
      case 'list':
        return listBlocks(context, parent, block.items);
      case 'facts':
        return block.rows.length === 0 ? [] : [factsBlock(context, parent, block)];
      case 'table':
        return block.columns.length === 0 ? [] : [tableBlock(context, parent, block)];
      case 'fillIn':
        return [fillInBlock(context, parent, block.label)];
      case 'signatures':
        return [signaturesBlock(context, parent, block.boxes)];
      case 'seal':
        return [sealBlock(parent, block)];
    }
  });
}

function headingBlock(
  context: LayoutContext,
  section: Tag,
  heading: Extract<Block, { kind: 'heading' }>,
  level: HeadingLevel,
  outline: OutlineEntry[],
): FlowBlock {
  const { style, before, after } = headingLooks[heading.level];
  const stack = textStack(context, [{ text: heading.text, bold: true }], {
    owner: addTag(section, headingLooks[level].tag),
    style,
    width: bodyWidth,
    gap: 0,
    hyphenate: 'when-needed',
  });
  const block = stackBlock(stack, page.left, {
    before,
    after,
    keepWithNext: true,
    onNewPage: heading.onNewPage === true,
  });
  return {
    ...block,
    place(flow: PageFlow) {
      outline.push({ title: heading.text, level, page: flow.pages.length - 1, top: flow.y });
      block.place(flow);
    },
  };
}

/** A paragraph of more lines does not have to stay with what follows. */
const mostKeptLines = 6;

function paragraphBlocks(
  context: LayoutContext,
  parent: Tag,
  paragraph: Extract<Block, { kind: 'paragraph' }>,
  next: Block | undefined,
  opens: boolean,
): FlowBlock[] {
  const tone = paragraph.tone ?? 'normal';
  const style = tone === 'small' ? styles.small : styles.body;
  const indent = tone === 'note' ? 11 : 0;
  const stacks = paragraphsOf(paragraph.text).map((parts) => {
    const owner = addTag(parent, 'P');
    return textStack(context, parts, { owner, style, width: bodyWidth - indent, gap: 0 });
  });
  const lineCount = stacks.reduce((sum, lines) => sum + lines.length, 0);
  const isKeptWhole = opens && lineCount <= mostKeptLines;
  const leadsOn = next?.kind === 'signatures' || (next !== undefined && /:(\*\*)?$/.test(paragraph.text));
  return stacks.map((lines, index) => {
    const isLast = index === stacks.length - 1;
    const keepWithNext = isKeptWhole || (isLast && leadsOn && lines.length <= mostKeptLines);
    const stack = tone === 'note' ? lines.map((line) => withBar(line)) : lines;
    const space = tone === 'note' ? 9 : 6;
    return stackBlock(stack, page.left + indent, { before: space, after: space, keepWithNext });
  });
}

/** A bar in the margin of a note, line by line, so that it breaks with the text. */
function withBar(line: ReturnType<typeof textStack>[number]): typeof line {
  return {
    ...line,
    paint(flow, x, top) {
      flow.add({
        kind: 'box',
        owner: 'decoration',
        x: x - 11,
        y: top,
        width: 3,
        height: line.height,
        fill: colors.brand,
      });
      line.paint(flow, x, top);
    },
  };
}

function listBlocks(context: LayoutContext, parent: Tag, items: readonly string[]): FlowBlock[] {
  const filled = items.filter((item) => item !== '');
  if (filled.length === 0) return [];
  const stack = listStack(context, parent, filled, {
    style: styles.body,
    width: bodyWidth,
    gap: 0,
    itemGap: 3,
  });
  return [stackBlock(stack, page.left, { before: 5, after: 8 })];
}

function fillInBlock(context: LayoutContext, parent: Tag, label: string): FlowBlock {
  const owner = addTag(parent, 'P');
  const caption = textStack(context, [{ text: label, bold: true }], {
    owner,
    style: styles.cell,
    width: bodyWidth,
    gap: 0,
    leads: true,
  });
  return stackBlock([...caption, writingLine(parent, bodyWidth)], page.left, { before: 8, after: 8 });
}
