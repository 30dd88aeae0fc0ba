import type { FontKey } from '../fonts/openFonts';
import type { PlacedLine } from '../layout/pageItems';
import { clusterOf, type Cluster } from '../text/shapeText';
import type { TextStyle } from '../theme';
import type { EncodedGlyph, PdfFile } from './pdfFile';

/**
 * Content-stream operators (ISO 32000-1, annex A). PDFKit turns each page upside down, so y counts from the top and
 * text is drawn with a mirrored matrix.
 */

/** A number as a content stream takes it: no exponent, three decimals. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** `#rrggbb` as DeviceRGB; `rg` fills, `RG` strokes. */
export function color(hex: string, operator: 'rg' | 'RG'): string {
  const channels = [1, 3, 5].map((at) => num(parseInt(hex.slice(at, at + 2), 16) / 255));
  return `${channels.join(' ')} ${operator}`;
}

/** The fonts of what is drawn: the file itself, or a part that is added to one later. */
export type DrawnFonts = Pick<PdfFile, 'encode' | 'fontName'>;

/** Draws lines of text in one text object. */
export function textOperators(file: DrawnFonts, style: TextStyle, lines: readonly PlacedLine[]): string {
  const operators = ['BT', color(style.color, 'rg')];
  let currentFont: FontKey | null = null;
  for (const placed of lines) {
    operators.push(`1 0 0 -1 ${num(placed.x)} ${num(placed.baseline)} Tm`);
    for (const piece of piecesOf(placed)) {
      if (piece.spelled !== null) operators.push(`/Span <</ActualText <${utf16Hex(piece.spelled)}>>> BDC`);
      for (const run of runsOf(file, piece)) {
        if (run.font !== currentFont) {
          currentFont = run.font;
          operators.push(`/${file.fontName(run.font)} ${num(style.size)} Tf`);
        }
        operators.push(...showRun(run, style.size));
      }
      if (piece.spelled !== null) operators.push('EMC');
    }
  }
  operators.push('ET');
  return operators.join('\n');
}

/** Part of a line; `spelled` is what is read in place of its glyphs. */
interface Piece {
  readonly clusters: readonly { readonly cluster: Cluster; readonly kernAfter: number }[];
  readonly spelled: string | null;
}

/**
 * A word that is broken over lines, or pages, is spelled whole where it begins, and its other pieces spell nothing.
 * So who copies, searches or hears the text gets whole words (ISO 32000-1, 14.9.4).
 */
function piecesOf({ text, line }: PlacedLine): Piece[] {
  const stretch = (from: number, to: number) =>
    text.clusters.slice(from, to).map((cluster, index) => {
      const next = from + index + 1;
      return { cluster, kernAfter: next < line.to ? (text.kerns[next] ?? 0) : 0 };
    });
  const ending = (sign: string) => {
    const font = text.clusters[line.to - 1]?.font === 'bold' ? 'bold' : 'regular';
    return { cluster: clusterOf(sign, font), kernAfter: 0 };
  };
  const hyphen = line.end === 'hyphen' ? [ending('-')] : [];
  const restTo = Math.max(line.from, line.restTo);
  const brokenFrom = line.brokenWord?.from ?? line.to;
  const isAllRest = restTo >= line.to;
  const pieces: Piece[] = [
    { clusters: [...stretch(line.from, restTo), ...(isAllRest ? hyphen : [])], spelled: '' },
    { clusters: stretch(restTo, brokenFrom), spelled: null },
  ];
  if (line.brokenWord !== null) {
    const spelled = text.clusters
      .slice(brokenFrom, line.brokenWord.to)
      .map(({ text: character }) => readAs(character));
    pieces.push({ clusters: [...stretch(brokenFrom, line.to), ...hyphen], spelled: spelled.join('') });
  }
  if (line.end === 'space') pieces.push({ clusters: [ending(' ')], spelled: null });
  return pieces.filter((piece) => piece.clusters.length > 0);
}

/** Clusters of one font, shown together. */
interface Run {
  readonly font: FontKey;
  /** What the glyphs stand for, where their own mapping to Unicode says something else. */
  readonly actualText: string | null;
  readonly clusters: { readonly glyphs: readonly EncodedGlyph[]; readonly kernAfter: number }[];
}

function runsOf(file: DrawnFonts, piece: Piece): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const { cluster, kernAfter } of piece.clusters) {
    const { glyphs, stands } = file.encode(cluster);
    // Replacement text is never nested: some readers drop the outer one.
    const isClear = piece.spelled !== null || stands === cluster.text || stands === readAs(cluster.text);
    if (run?.font !== cluster.font || run.actualText !== null || !isClear) {
      run = { font: cluster.font, actualText: isClear ? null : readAs(cluster.text), clusters: [] };
      runs.push(run);
    }
    run.clusters.push({ glyphs, kernAfter });
  }
  return runs;
}

/** The fixed space is drawn and read as a space. */
function readAs(character: string): string {
  return character === '\u00a0' ? ' ' : character;
}

function showRun(run: Run, size: number): string[] {
  const operators: string[] = [];
  let array = '';
  let hex = '';
  const closeHex = () => {
    if (hex !== '') array += `<${hex}>`;
    hex = '';
  };
  const show = () => {
    closeHex();
    if (array !== '') operators.push(`[${array}] TJ`);
    array = '';
  };
  const move = (amount: number) => {
    if (Math.abs(amount) < 0.0005) return;
    closeHex();
    // A positive number in the array moves to the left.
    array += ` ${num(-amount)} `;
  };
  for (const { glyphs, kernAfter } of run.clusters) {
    for (const glyph of glyphs) {
      if (glyph.rise !== 0) {
        show();
        operators.push(`${num((glyph.rise * size) / 1000)} Ts`);
      }
      move(glyph.xOffset);
      hex += glyph.code;
      move(glyph.after - glyph.xOffset);
      if (glyph.rise !== 0) {
        show();
        operators.push('0 Ts');
      }
    }
    move(kernAfter);
  }
  show();
  if (run.actualText === null) return operators;
  return [`/Span <</ActualText <${utf16Hex(run.actualText)}>>> BDC`, ...operators, 'EMC'];
}

/** A text string in UTF-16BE with its mark, as hexadecimal digits (7.9.2.2). */
export function utf16Hex(text: string): string {
  let hex = 'feff';
  for (let index = 0; index < text.length; index += 1)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return hex;
}
