/** How the document looks: the page, the colours and the text styles. All measures are in points. */

export const page = {
  width: 595.28,
  height: 841.89,
  left: 60,
  right: 535.28,
  top: 76,
  bottom: 752,
} as const;

export const bodyWidth = page.right - page.left;
export const bodyHeight = page.bottom - page.top;

/** Contrast with white: ink 14.6, soft 7.2, brand 8.4, draft 7.0 to 1. */
export const colors = {
  ink: '#1d2a2e',
  soft: '#4a5a5f',
  brand: '#0b5563',
  hairline: '#b4c4c8',
  tint: '#e4eff1',
  writingLine: '#5d6d72',
  watermark: '#eff3f4',
  draft: '#8a4300',
  paper: '#ffffff',
} as const;

export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly color: string;
}

const style = (size: number, lineHeight: number, color: string): TextStyle => ({ size, lineHeight, color });

/** Nothing is smaller than 8.5 pt. */
export const styles = {
  heading1: style(20, 25, colors.brand),
  heading2: style(14, 18, colors.brand),
  heading3: style(11, 15, colors.brand),
  body: style(10, 14, colors.ink),
  small: style(8.5, 11.5, colors.soft),
  cell: style(9.25, 12.5, colors.ink),
  cellSmall: style(8.5, 11.5, colors.soft),
  columnHeader: style(9.25, 12.5, colors.brand),
  running: style(8.5, 11, colors.soft),
  draft: style(9, 11, colors.paper),
} as const;

/** Where the baseline of a line lies below its top: centred on the x-height and ascenders of Source Sans 3. */
export function baselineOf(textStyle: TextStyle): number {
  return textStyle.lineHeight / 2 + textStyle.size * 0.33;
}
