import { hyphenationPoints } from './hyphenation';
import { clusterOf, widthOf, type ShapedText } from './shapeText';

/** A stretch of a shaped text on one line. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** What follows the last character: a hyphen of ours, the space at which the line was broken, or nothing. */
  readonly end: 'hyphen' | 'space' | 'nothing';
  /** The word that begins on this line and goes on after it. */
  readonly brokenWord: Word | null;
  /** Up to here the line is the rest of a word that began on a line before. */
  readonly restTo: number;
}

/** A stretch without spaces. */
export interface Word {
  readonly from: number;
  readonly to: number;
}

export interface BreakOptions {
  /** Width of a line, in thousandths of the text size. */
  readonly width: number;
  /** `freely` fills lines with hyphenated words; `when-needed` only breaks a word that is wider than a line. */
  readonly hyphenate: 'freely' | 'when-needed';
}

/** Longer words are codes, not language; compounds of sixty letters do occur. */
const longestHyphenated = 100;
const longestCode = 16;
const mostHyphensInARow = 3;
/** A longer word is read in pieces: a string in a PDF/A has at most 32,767 bytes (ISO 19005-3, 6.1.13). */
const longestSpelled = 1000;
/** A line that is filled up to this part is not worth a hyphen. */
const fullEnough = 0.88;

interface WordBreak {
  readonly at: number;
  readonly hyphen: boolean;
}
/** The breaks of a word in order, and the first that is not yet behind us. */
interface WordBreaks {
  readonly all: readonly WordBreak[];
  next: number;
}

/**
 * Breaks a text into lines, first fit, in time linear in the text: every character is looked at a fixed number of
 * times, however long its word is. A word that fits nowhere is broken between characters, without a hyphen.
 */
export function breakLines(text: ShapedText, options: BreakOptions): Line[] {
  const lines: Line[] = [];
  const hyphenWidth = clusterOf('-', 'regular').advance;
  let lineStart = 0;
  let lineEnd = 0;
  let hyphensInARow = 0;
  let restTo = 0;
  const endLine = (to: number, next: number, end: Line['end'], word: Word | null = null) => {
    const inside = word !== null && word.to - word.from <= longestSpelled ? word : null;
    const isFirstPiece = inside !== null && inside.from >= lineStart;
    lines.push({
      from: lineStart,
      to,
      end,
      brokenWord: isFirstPiece ? inside : null,
      restTo: Math.min(restTo, to),
    });
    if (inside !== null) restTo = inside.to;
    hyphensInARow = end === 'hyphen' ? hyphensInARow + 1 : 0;
    lineStart = next;
    lineEnd = next;
  };

  const words = wordsOf(text);
  for (const word of words) {
    if (lineEnd === lineStart) lineStart = lineEnd = word.from;
    let from = word.from;
    let breaks: WordBreaks | undefined;
    for (;;) {
      if (widthOf(text, lineStart, word.to) <= options.width) {
        lineEnd = word.to;
        break;
      }
      const startsLine = from === lineStart;
      breaks ??= breaksOf(text, word);
      const filled = widthOf(text, lineStart, lineEnd) / options.width;
      const mayHyphenate =
        startsLine ||
        // A last line of half a word is worse than an uneven margin.
        (options.hyphenate === 'freely' &&
          word !== words.at(-1) &&
          filled < fullEnough &&
          hyphensInARow < mostHyphensInARow);
      const best = bestBreak(text, breaks, from, lineStart, options.width, mayHyphenate ? hyphenWidth : null);
      if (best !== undefined) {
        endLine(best.at, best.at, best.hyphen ? 'hyphen' : 'nothing', word);
      } else if (!startsLine) {
        endLine(lineEnd, from, 'space');
      } else {
        const at = lastThatFits(text, from, word.to, options.width);
        // One character can be wider than a line; then the word ends here.
        endLine(at, at, at < word.to ? 'nothing' : 'space', at < word.to ? word : null);
      }
      from = lineStart;
    }
  }
  if (lineEnd > lineStart || lines.length === 0) endLine(lineEnd, lineEnd, 'nothing');
  return lines;
}

/** A text that is one line, however long. */
export function wholeLine(text: ShapedText, end: Line['end']): Line {
  return { from: 0, to: text.clusters.length, end, brokenWord: null, restTo: 0 };
}

function wordsOf(text: ShapedText): Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let index = 0; index <= text.clusters.length; index += 1) {
    const cluster = text.clusters[index];
    const isInWord = cluster !== undefined && cluster.text !== ' ';
    if (isInWord && from < 0) from = index;
    if (!isInWord && from >= 0) {
      words.push({ from, to: index });
      from = -1;
    }
  }
  return words;
}

/** The places inside a word where a line may end, in order. */
function breaksOf(text: ShapedText, word: Word): WordBreaks {
  const characters = text.clusters.slice(word.from, word.to).map((cluster) => cluster.text);
  const spelled = characters.join('');
  const breaks = new Map<number, WordBreak>();
  const isAddress = /:\/\/|@|^www\./.test(spelled);
  // A year, a number of an article or the id of a source stays whole.
  const isCode = !isAddress && characters.length <= longestCode && /\d/.test(spelled);
  const breaksAfter = isAddress ? /[-‐–—/.?&=_@]/ : /[-‐–—/]/;
  characters.forEach((character, index) => {
    const at = word.from + index + 1;
    // Not in -5 or --: what follows has to be a word.
    const between = index >= 1 && index + 2 < characters.length;
    const next = `${characters[index + 1] ?? ''}${characters[index + 2] ?? ''}`;
    const goesOn = isAddress ? !/^[\d‐–—/-]/.test(next) : /^\p{L}\p{M}*\p{L}/u.test(next);
    if (!isCode && between && breaksAfter.test(character) && goesOn) breaks.set(at, { at, hyphen: false });
  });
  if (characters.length <= longestHyphenated && !isAddress) {
    const indexAt = new Map<number, number>();
    let offset = 0;
    characters.forEach((character, index) => {
      indexAt.set(offset, index);
      offset += character.length;
    });
    for (const point of hyphenationPoints(spelled)) {
      const index = indexAt.get(point);
      if (index !== undefined) breaks.set(word.from + index, { at: word.from + index, hyphen: true });
    }
  }
  return { all: [...breaks.values()].sort((one, other) => one.at - other.at), next: 0 };
}

/** The last break of the word that still fits on the line; `hyphenWidth` null means without hyphens. */
function bestBreak(
  text: ShapedText,
  breaks: WordBreaks,
  from: number,
  lineStart: number,
  width: number,
  hyphenWidth: number | null,
): WordBreak | undefined {
  while ((breaks.all[breaks.next]?.at ?? Infinity) <= from) breaks.next += 1;
  let best: WordBreak | undefined;
  for (let index = breaks.next; index < breaks.all.length; index += 1) {
    const candidate = breaks.all[index];
    if (candidate === undefined) break;
    const filled = widthOf(text, lineStart, candidate.at);
    if (filled > width) break;
    if (!candidate.hyphen) best = candidate;
    else if (hyphenWidth !== null && filled + hyphenWidth <= width) best = candidate;
  }
  return best;
}

function lastThatFits(text: ShapedText, from: number, to: number, width: number): number {
  let at = from + 1;
  while (at < to && widthOf(text, from, at + 1) <= width) at += 1;
  return at;
}
