import createHyphenator from 'hyphen/hyphen.js';
import patterns from 'hyphen/patterns/nl.js';

const softHyphen = '\u00ad';
const leastLetters = 3;
const mostRemembered = 20_000;

let hyphenate = freshHyphenator();
let remembered = new Map<string, readonly number[]>();

/**
 * Where a Dutch word may be broken, as offsets in the string: at least three letters on both sides, and never before
 * a letter with a trema, because the trema would have to go (coördinator, co-ordinator).
 */
export function hyphenationPoints(word: string): readonly number[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) {
    remembered = new Map();
    hyphenate = freshHyphenator();
  }
  const points = findPoints(word);
  remembered.set(word, points);
  return points;
}

function findPoints(word: string): number[] {
  const points: number[] = [];
  // Digits, apostrophes and marks beside letters (A4'tje, 2e) make a spelling that the patterns do not know.
  for (const run of word.matchAll(/(?<![\p{L}\p{M}\p{N}'’])\p{L}\p{Ll}+(?![\p{L}\p{M}\p{N}'’])/gu)) {
    let offset = run.index;
    const end = run.index + run[0].length;
    for (const syllable of hyphenate(run[0]).split(softHyphen).slice(0, -1)) {
      offset += syllable.length;
      const roomy = offset - run.index >= leastLetters && end - offset >= leastLetters;
      if (roomy && !/[ëïöü]/.test(word[offset] ?? '')) points.push(offset);
    }
  }
  return points;
}

/** The package remembers every word for ever, also in its table of exceptions; a fresh one starts empty. */
function freshHyphenator(): (text: string) => string {
  const [levels, trie, exceptions] = patterns;
  return createHyphenator([levels, trie, { ...exceptions }], { hyphenChar: softHyphen });
}
