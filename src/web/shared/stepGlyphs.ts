/**
 * The "treden": a level as a shape, so that it reads in black and white. One, two or three filled steps for A, B and
 * C; empty steps with an arrow down for lighter than A; filled steps with an arrow up for heavier than C; a line for
 * "does not apply".
 */
const heights = [
  { x: 0, y: 12, height: 6 },
  { x: 8.2, y: 7, height: 11 },
  { x: 16.5, y: 2, height: 16 },
] as const;

function steps(filled: number, left: number): string {
  return heights
    .map(
      (step, index) =>
        `<rect${index < filled ? ' class="vol"' : ''} x="${step.x + left}" y="${step.y}" width="5.5" height="${step.height}" rx="1"/>`,
    )
    .join('');
}

const narrow = 'class="treden" viewBox="0 0 26 19" width="26" height="19"';
const wide = 'class="treden" viewBox="0 0 36 19" width="36" height="19"';

export const stepGlyphs = {
  'treden-lichter': {
    attributes: wide,
    inner: `<path d="M4.5 5v11.5M1.2 13.2l3.3 3.3 3.3-3.3"/>${steps(0, 11.5)}`,
  },
  'treden-a': { attributes: narrow, inner: steps(1, 1.5) },
  'treden-b': { attributes: narrow, inner: steps(2, 1.5) },
  'treden-c': { attributes: narrow, inner: steps(3, 1.5) },
  'treden-zwaarder': {
    attributes: wide,
    inner: `<path d="M4.5 17V3M1.2 6.3 4.5 3l3.3 3.3"/>${steps(3, 11.5)}`,
  },
  'treden-nvt': { attributes: narrow, inner: '<path d="M6 10h14"/>' },
} as const;
export type StepGlyphName = keyof typeof stepGlyphs;
