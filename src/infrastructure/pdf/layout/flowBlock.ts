import type { PageFlow } from './pageFlow';
import { fittingEnd, heightOf, paintStack, physicalEnd, startHeightOf, type Stack } from './stack';

/** A block of the document that knows how it fills pages. */
export interface FlowBlock {
  readonly before: number;
  readonly after: number;
  /** The least height in which it can begin; with `keepWithNext` its whole height. */
  readonly startHeight: number;
  /** It must not be the last thing on a page. */
  readonly keepWithNext: boolean;
  readonly onNewPage: boolean;
  /** Draws it from `flow.y` on and moves that along; starts new pages where needed. */
  place(flow: PageFlow): void;
}

/**
 * Places blocks one after the other; what belongs together moves to the next page together. The space between them
 * is multiplied by `spacing`.
 */
export function placeBlocks(flow: PageFlow, blocks: readonly FlowBlock[], spacing = 1): void {
  let spaceAbove = 0;
  blocks.forEach((block, index) => {
    if (block.onNewPage && !flow.isAtTop()) flow.newPage();
    let gap = flow.isAtTop() ? 0 : Math.max(spaceAbove, block.before) * spacing;
    if (!flow.isAtTop() && gap + neededHeight(blocks, index, spacing) > flow.room()) {
      flow.newPage();
      gap = 0;
    }
    flow.y += gap;
    block.place(flow);
    spaceAbove = block.after;
  });
}

function neededHeight(blocks: readonly FlowBlock[], index: number, spacing: number): number {
  let height = 0;
  for (let at = index; ; at += 1) {
    const block = blocks[at];
    if (block === undefined) return height;
    height += block.startHeight;
    const next = blocks[at + 1];
    if (!block.keepWithNext || next === undefined || next.onNewPage) return height;
    height += Math.max(block.after, next.before) * spacing;
  }
}

/** A paragraph, list or heading: a stack in the full width that may break between its lines. */
export function stackBlock(
  stack: Stack,
  x: number,
  options: { before: number; after: number; keepWithNext?: boolean; onNewPage?: boolean },
): FlowBlock {
  const { before, after, keepWithNext = false, onNewPage = false } = options;
  return {
    before,
    after,
    keepWithNext,
    onNewPage,
    startHeight: keepWithNext ? heightOf(stack) : startHeightOf(stack),
    place(flow) {
      let from = 0;
      while (from < stack.length) {
        let to = fittingEnd(stack, from, flow.room());
        if (to === from) {
          if (!flow.isAtTop()) {
            flow.newPage();
            continue;
          }
          to = Math.max(physicalEnd(stack, from, flow.room()), from + 1);
        }
        flow.y += paintStack(flow, stack, from, to, x, flow.y);
        from = to;
        if (from < stack.length) flow.newPage();
      }
    },
  };
}
