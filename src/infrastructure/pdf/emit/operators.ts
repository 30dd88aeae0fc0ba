import type { PlacedLine } from '../layout/pageItems';
import { clusterOf, type Cluster } from '../text/shapeText';
import type { TextStyle } from '../theme';
import type { PdfFile } from './pdfFile';

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

/** Draws lines of text in one text object. */
export function textOperators(file: PdfFile, style: TextStyle, lines: readonly PlacedLine[]): string {
  const operators = ['BT', color(style.color, 'rg')];
  let currentFont = '';
  for (const placed of lines) {
    operators.push(`1 0 0 -1 ${num(placed.x)} ${num(placed.baseline)} Tm`);
    for (const run of runsOf(file, placed)) {
      if (run.font !== currentFont) {
        currentFont = run.font;
        operators.push(`/${run.font} ${num(style.size)} Tf`);
      }
      operators.push(...showRun(run, style.size));
    }
  }
  operators.push('ET');
  return operators.join('\n');
}

/** Glyphs that are shown with one operator. */
interface Run {
  readonly font: string;
  /** What the glyphs stand for, where their own mapping to Unicode says something else. */
  readonly actualText: string | null;
  readonly glyphs: {
    readonly code: string;
    readonly after: number;
    readonly xOffset: number;
    readonly rise: number;
  }[];
}

function runsOf(file: PdfFile, { text, line }: PlacedLine): Run[] {
  const runs: Run[] = [];
  const add = (cluster: Cluster, kernAfter: number, forcedText: string | null) => {
    const font = file.fontName(cluster.font);
    const encoded = cluster.glyphs.map((glyph) => ({ glyph, ...file.encode(cluster.font, glyph) }));
    const stored = encoded.flatMap((glyph) => glyph.stored);
    const wanted = cluster.text === '\u00a0' ? ' ' : cluster.text;
    const actualText = forcedText ?? (String.fromCodePoint(...stored) === wanted ? null : wanted);
    let run = runs.at(-1);
    if (run?.font !== font || run.actualText !== null || actualText !== null) {
      run = { font, actualText, glyphs: [] };
      runs.push(run);
    }
    encoded.forEach(({ glyph, code }, index) => {
      const isLast = index === encoded.length - 1;
      const after = glyph.advance - glyph.width + (isLast ? kernAfter : 0);
      run.glyphs.push({ code, after, xOffset: glyph.xOffset, rise: glyph.yOffset });
    });
  };
  for (let index = line.from; index < line.to; index += 1) {
    const cluster = text.clusters[index];
    if (cluster !== undefined) add(cluster, index + 1 < line.to ? (text.kerns[index + 1] ?? 0) : 0, null);
  }
  const lastFont = text.clusters[line.to - 1]?.font;
  const endFont = lastFont === 'bold' ? 'bold' : 'regular';
  // A hyphen of ours reads as a soft hyphen, so that the word stays whole for who copies it (14.8.2.2.3).
  if (line.end === 'hyphen') add(clusterOf('-', endFont), 0, '\u00ad');
  if (line.end === 'space') add(clusterOf(' ', endFont), 0, null);
  return runs;
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
  for (const glyph of run.glyphs) {
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
