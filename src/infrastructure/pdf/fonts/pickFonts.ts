import { fontCovers, type FontKey } from './openFonts';

/** A character with its combining marks, and the font that has all of it; null when no font has it. */
export interface FontedCharacter {
  readonly text: string;
  readonly font: FontKey | null;
}

// A mark without a character before it stands alone. The guards leave at most four marks.
const characters = /\P{M}\p{M}{0,4}|\p{M}/gu;
const fallbacks: readonly FontKey[] = ['symbols', 'emoji'];

/**
 * Cuts a text into characters and takes for each the first font that has it (PDF/A-3, 6.2.11.8: no `.notdef`).
 * A mark that the font of its character lacks becomes an unknown character of its own.
 */
export function pickFonts(text: string, weight: 'regular' | 'bold'): FontedCharacter[] {
  const picked: FontedCharacter[] = [];
  for (const [character] of text.matchAll(characters)) {
    if (character.length === 1) picked.push({ text: character, font: fontFor(character, weight) });
    else picked.push(...pickForCluster(character, weight));
  }
  return picked;
}

function pickForCluster(cluster: string, weight: 'regular' | 'bold'): FontedCharacter[] {
  const [base = '', ...marks] = cluster;
  const font = fontFor(base, weight);
  const has = (mark: string) => font !== null && fontCovers(font, codePointOf(mark));
  const known = marks.filter(has);
  return [
    { text: base + known.join(''), font },
    ...marks.filter((mark) => !has(mark)).map((mark) => ({ text: mark, font: null })),
  ];
}

function fontFor(character: string, weight: 'regular' | 'bold'): FontKey | null {
  const codePoint = codePointOf(character);
  if (fontCovers(weight, codePoint)) return weight;
  return fallbacks.find((key) => fontCovers(key, codePoint)) ?? null;
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
