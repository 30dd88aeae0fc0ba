/** Longest text of one place in a document, in UTF-16 code units. */
export const longestPrintedText = 20_000;

/** Stands where a text was cut, so that nobody takes the rest for the whole. */
export const cutMark = '… [tekst ingekort]';

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const oddSpaces = /[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;
const fixedSpaces = /[\u00a0\u2007\u202f]/g;
const loneSurrogates = /\p{Surrogate}/gu;
// Controls, soft hyphen, zero-width and bidi characters, word joiners, variation selectors, tags, annotation marks.
const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const noncharacters = /[\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/gu;
const tooManyMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * Makes any string safe to print: well-formed, composed (NFC), one kind of line end, one space between words,
 * nothing invisible that hides or turns text, at most four marks on a letter, and at most `longest` long.
 * A fixed space stays only beside a digit (12 %, € 25); pasted text often has nothing but fixed spaces.
 */
export function guardText(text: string, longest: number = longestPrintedText): string {
  const clean = text
    // Bounds the work; composing and cleaning can only make the rest shorter than four times the limit.
    .slice(0, longest * 4)
    .replace(loneSurrogates, '\ufffd')
    .replace(lineEnds, '\n')
    .replace(oddSpaces, ' ')
    .replace(invisible, '')
    .replace(noncharacters, '')
    .normalize('NFC')
    .replace(tooManyMarks, '$1')
    .replace(fixedSpaces, '\u00a0')
    .replace(/\u00a0+/g, keepBesideDigit)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  if (clean.length <= longest && text.length <= longest * 4) return clean;
  return clean.slice(0, longest).replace(loneSurrogates, '').trimEnd() + cutMark;
}

/** The same for a place of one line, such as a name or a running head. */
export function guardLine(text: string, longest: number): string {
  return guardText(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' '), longest);
}

function keepBesideDigit(spaces: string, offset: number, whole: string): string {
  const isDigit = (character: string | undefined) => character !== undefined && /[0-9€%]/.test(character);
  return isDigit(whole[offset - 1]) || isDigit(whole[offset + spaces.length]) ? '\u00a0' : ' ';
}
