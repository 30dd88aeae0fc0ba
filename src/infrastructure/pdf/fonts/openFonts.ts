import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The fonts of the document: two weights of one family, and two fallbacks that are opened only when needed. */
export type FontKey = 'regular' | 'bold' | 'symbols' | 'emoji';

const files: Readonly<Record<FontKey, () => string>> = {
  regular: () => require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  symbols: () =>
    require.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
  emoji: () => require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
};

const opened = new Map<FontKey, Font>();
const covered = new Map<FontKey, ReadonlySet<number>>();

/** Opens a font once per process. */
export function openFont(key: FontKey): Font {
  let font = opened.get(key);
  if (font === undefined) {
    font = create(readFileSync(files[key]()));
    opened.set(key, font);
  }
  return font;
}

/** Whether the font has a glyph of its own for the code point. */
export function fontCovers(key: FontKey, codePoint: number): boolean {
  let codePoints = covered.get(key);
  if (codePoints === undefined) {
    codePoints = new Set(openFont(key).characterSet);
    covered.set(key, codePoints);
  }
  return codePoints.has(codePoint);
}
