import type { PageFlow } from './pageFlow';

/**
 * One line of a column: of a paragraph, of a list item, or a line to write on. Paragraphs, lists and table cells are
 * all stacks of these, so that one rule decides where they may break.
 */
export interface StackLine {
  readonly height: number;
  /** Room above it, unless it is the first of its part. */
  readonly gap: number;
  /** Which line of how many of its paragraph. */
  readonly index: number;
  readonly count: number;
  /** The paragraph introduces what follows: its last line does not end a page. */
  readonly leads: boolean;
  paint(flow: PageFlow, x: number, top: number): void;
}

export type Stack = readonly StackLine[];

/** A paragraph up to this many lines stays whole; of a longer one at least two lines stand on each side of a break. */
const longestWhole = 3;
const leastTogether = 2;

/** Height of a stretch of a stack. */
export function heightOf(stack: Stack, from = 0, to: number = stack.length): number {
  return stack
    .slice(from, to)
    .reduce((sum, line, index) => sum + line.height + (index === 0 ? 0 : line.gap), 0);
}

/** The least height in which the stack can begin on a page. */
export function startHeightOf(stack: Stack): number {
  const first = stack[0];
  if (first === undefined) return 0;
  let to = first.count <= longestWhole ? first.count : leastTogether;
  while (stack[to - 1]?.leads === true && to < stack.length) to += 1;
  return heightOf(stack, 0, to);
}

/** How far a stack, from a line on, can go in the given room without a widow or an orphan. */
export function fittingEnd(stack: Stack, from: number, room: number): number {
  const end = physicalEnd(stack, from, room);
  const next = stack[end];
  if (next === undefined) return end;
  const before = Math.min(next.index, end - from);
  let back = 0;
  if (before > 0) {
    if (next.count <= longestWhole) back = before;
    else back = Math.max(0, leastTogether - (next.count - next.index));
    const startedHere = before === next.index;
    if (startedHere && before - back < leastTogether) back = before;
  }
  let adjusted = end - Math.min(back, end - from);
  while (adjusted > from && stack[adjusted - 1]?.leads === true) adjusted -= 1;
  return adjusted;
}

/** How far it can go when the page offers no better place. */
export function physicalEnd(stack: Stack, from: number, room: number): number {
  let end = from;
  let height = 0;
  for (;;) {
    const line = stack[end];
    if (line === undefined) return end;
    height += line.height + (end === from ? 0 : line.gap);
    if (height > room) return end;
    end += 1;
  }
}

/** Draws a stretch and gives the height that it took. */
export function paintStack(
  flow: PageFlow,
  stack: Stack,
  from: number,
  to: number,
  x: number,
  top: number,
): number {
  let y = top;
  for (let index = from; index < to; index += 1) {
    const line = stack[index];
    if (line === undefined) break;
    if (index > from) y += line.gap;
    line.paint(flow, x, y);
    y += line.height;
  }
  return y - top;
}
