/** Takes a name and an address out of a text; gives the same text when neither stands in it. */
export type ScrubText = (text: string) => string;

/**
 * What takes these words out of texts: whole words only, whatever the capitals, also as they are written inside JSON.
 * Empty words are left out.
 */
export function scrubber(words: readonly string[], replacement: string): ScrubText {
  const spelled = words
    .filter((word) => word.trim() !== '')
    .flatMap((word) => [word, JSON.stringify(word).slice(1, -1)]);
  const patterns = [...new Set(spelled)].map(
    (word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'giu'),
  );
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, replacement), text);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
