/** The parts of untyped packages that this folder uses. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    /** In font units. */
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
    readonly path: {
      readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
    };
  }
  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly postscriptName: string;
    /** In font units. */
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    /** Part of a TrueType font, with glyphs numbered anew in the order in which they come. */
    createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array };
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): Glyph;
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
  }
  export function create(data: Uint8Array): Font;
}

declare module 'hyphen/hyphen.js' {
  type Patterns = readonly [
    levels: unknown,
    trie: unknown,
    exceptions: Readonly<Record<string, readonly number[]>>,
  ];
  /** Keeps every word it ever saw; see hyphenation.ts. */
  export default function createHyphenator(
    patterns: Patterns,
    options?: { readonly hyphenChar?: string },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/nl.js' {
  const patterns: readonly [
    levels: unknown,
    trie: unknown,
    exceptions: Readonly<Record<string, readonly number[]>>,
  ];
  export default patterns;
}
