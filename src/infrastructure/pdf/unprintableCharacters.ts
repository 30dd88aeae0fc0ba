import { pickFonts } from './fonts/pickFonts';
import { guardText } from './text/guardText';

/**
 * The characters of a text that no font can print, each once, in the order of the text. The PDF shows "?" for
 * them; a form can warn before. Fonts are opened once per process (some 50 ms); after that it is a look-up.
 */
export function unprintableCharacters(text: string): string[] {
  const unknown = new Set<string>();
  for (const character of pickFonts(guardText(text).replaceAll('\n', ' '), 'regular')) {
    if (character.font === null) unknown.add(character.text);
  }
  return [...unknown];
}
