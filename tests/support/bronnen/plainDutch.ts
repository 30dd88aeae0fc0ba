/** The sentences of a text; a colon ends one too. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll('**', '')
    .split(/(?<=[.?!:])\s+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The number of words; a loose sign is no word. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
