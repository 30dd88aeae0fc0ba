import type { MarkedPart } from '../../../presentation/document/marked';
import { openFont, type FontKey } from '../fonts/openFonts';
import { pickFonts } from '../fonts/pickFonts';

/** A glyph of a font; measures are thousandths of the text size. */
export interface PlacedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** The width in the font, which the PDF viewer advances by itself. */
  readonly width: number;
  /** How far the pen moves. */
  readonly advance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A character with its marks, as it is drawn. */
export interface Cluster {
  readonly text: string;
  readonly font: FontKey;
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
}

/** A text as clusters on one endless line. */
export interface ShapedText {
  readonly clusters: readonly Cluster[];
  /** Where each cluster begins, kerning included; one more than there are clusters. */
  readonly starts: Float64Array;
  /** The kerning before each cluster. */
  readonly kerns: Float64Array;
}

const mostCached = 50_000;
const clusterCache = new Map<string, Cluster>();
const kernCache = new Map<string, number>();

/**
 * Chooses glyphs and positions. Every character is measured on its own and kerned with the one before it, without
 * ligatures, so that the work is linear and a break between any two characters needs no second shaping. What has no
 * glyph becomes "?" and is added to `unknown`.
 */
export function shapeText(parts: readonly MarkedPart[], unknown: Set<string>): ShapedText {
  const clusters: Cluster[] = [];
  for (const part of parts) {
    const weight = part.bold ? 'bold' : 'regular';
    for (const { text, font } of pickFonts(part.text.replaceAll('\n', ' '), weight)) {
      if (font === null) unknown.add(text);
      clusters.push(font === null ? clusterOf('?', weight) : clusterOf(text, font));
    }
  }
  const starts = new Float64Array(clusters.length + 1);
  const kerns = new Float64Array(clusters.length + 1);
  clusters.forEach((cluster, index) => {
    const kern = kernBetween(clusters[index - 1], cluster);
    kerns[index] = kern;
    starts[index] = (starts[index] ?? 0) + kern;
    starts[index + 1] = (starts[index] ?? 0) + cluster.advance;
  });
  return { clusters, starts, kerns };
}

/** The width of a stretch of clusters, in thousandths of the text size. */
export function widthOf(text: ShapedText, from: number, to: number): number {
  if (to <= from) return 0;
  return (
    (text.starts[to] ?? 0) -
    (to < text.clusters.length ? (text.kerns[to] ?? 0) : 0) -
    (text.starts[from] ?? 0)
  );
}

/** The drawn form of one character in one font. */
export function clusterOf(text: string, font: FontKey): Cluster {
  return cached(clusterCache, font + text, () => {
    const glyphs = text.length === 1 ? [plainGlyph(text, font)] : positionedGlyphs(text, font);
    return { text, font, glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
  });
}

function plainGlyph(text: string, font: FontKey): PlacedGlyph {
  // The fixed space has the glyph of the space and must be read as one.
  const codePoint = text === '\u00a0' ? 0x20 : (text.codePointAt(0) ?? 0);
  const { unitsPerEm } = openFont(font);
  const glyph = openFont(font).glyphForCodePoint(codePoint);
  const width = (glyph.advanceWidth * 1000) / unitsPerEm;
  return { id: glyph.id, codePoints: [codePoint], width, advance: width, xOffset: 0, yOffset: 0 };
}

function positionedGlyphs(text: string, font: FontKey): PlacedGlyph[] {
  const opened = openFont(font);
  const scale = 1000 / opened.unitsPerEm;
  const { glyphs, positions } = opened.layout(text, { liga: false });
  return glyphs.map((glyph, index) => {
    const position = positions[index] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
    return {
      id: glyph.id,
      codePoints: [...glyph.codePoints],
      width: glyph.advanceWidth * scale,
      advance: position.xAdvance * scale,
      xOffset: position.xOffset * scale,
      yOffset: position.yOffset * scale,
    };
  });
}

function kernBetween(left: Cluster | undefined, right: Cluster): number {
  if (left?.font !== right.font) return 0;
  if (left.glyphs.length !== 1 || right.glyphs.length !== 1 || left.text === ' ' || right.text === ' ')
    return 0;
  return cached(kernCache, right.font + left.text + right.text, () => {
    const [first, ...rest] = positionedGlyphs(left.text + right.text, right.font);
    return first !== undefined && rest.length === 1 ? first.advance - first.width : 0;
  });
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key);
  if (value === undefined) {
    if (cache.size >= mostCached) cache.clear();
    value = make();
    cache.set(key, value);
  }
  return value;
}
