import type { Fault } from '../shared/failure';

/** The six colours that an employer sets; everything else has a fixed colour, because its contrast was tested. */
export const brandColourNames = [
  'merk',
  'merk-donker',
  'merk-licht',
  'merk-lijn',
  'merk-op',
  'merk-accent',
] as const;
export type BrandColourName = (typeof brandColourNames)[number];
/** Each colour as `#rrggbb`. */
export type BrandColours = Readonly<Record<BrandColourName, string>>;

export const defaultBrand: BrandColours = {
  merk: '#0b5563',
  'merk-donker': '#073a44',
  'merk-licht': '#e4f1f2',
  'merk-lijn': '#8fbfc6',
  'merk-op': '#ffffff',
  'merk-accent': '#f2a33a',
};

/** Whether a text is a colour as it is stored. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** How light a colour is, from 0 to 1 (relative luminance, WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours (`#rrggbb`) differ in lightness, from 1 to 21 (contrast ratio, WCAG 2). The order does not matter. */
export function contrastRatio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const white = '#ffffff';
/** The colour of text. It is fixed, so that it was tested on everything else. */
const ink = '#16222b';

/** What is laid on what, and how much the two have to differ. The fault stands at `field`. */
const contrastRules: readonly {
  readonly field: BrandColourName;
  readonly pair: (colours: BrandColours) => readonly [string, string];
  readonly against: 'wit' | 'merk' | 'merk-licht' | 'tekst';
  readonly least: number;
}[] = [
  { field: 'merk', pair: (colours) => [colours.merk, white], against: 'wit', least: 4.5 },
  { field: 'merk-op', pair: (colours) => [colours['merk-op'], colours.merk], against: 'merk', least: 4.5 },
  {
    field: 'merk-licht',
    pair: (colours) => [colours['merk-licht'], colours.merk],
    against: 'merk',
    least: 4.5,
  },
  { field: 'merk-accent', pair: (colours) => [colours['merk-accent'], ink], against: 'tekst', least: 3 },
];

/** What was measured of one pair: how much it differs and how much it has to. */
export interface MeasuredContrast {
  readonly field: BrandColourName;
  readonly against: (typeof contrastRules)[number]['against'];
  readonly ratio: number;
  readonly least: number;
}

/** The contrast of every pair that has to be readable. Expects colours that are written well. */
export function measuredContrasts(colours: BrandColours): readonly MeasuredContrast[] {
  return contrastRules.map(({ field, pair, against, least }) => ({
    field,
    against,
    ratio: contrastRatio(...pair(colours)),
    least,
  }));
}

/**
 * The pairs that are too hard to read, with the ratio as it was measured (rounded down to one decimal, so that a refused
 * ratio never reads as one that is enough). Expects colours that are written well.
 */
export function contrastFaults(colours: BrandColours): Fault[] {
  return measuredContrasts(colours).flatMap(({ field, against, ratio, least }) => {
    const measured = Math.floor(ratio * 10) / 10;
    return ratio >= least ? [] : [{ field, problem: 'contrast', params: { against, measured, least } }];
  });
}
