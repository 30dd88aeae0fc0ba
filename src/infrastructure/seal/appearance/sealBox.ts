import type { SealRequest } from '../../../application/ports';
import { sealMoment, sealOwner, sealTitle, signerLine } from '../../../presentation/signing/sealText';
import { textOperators, type DrawnFonts } from '../../pdf/emit/operators';
import type { PlacedLine } from '../../pdf/layout/pageItems';
import { breakLines, wholeLine } from '../../pdf/text/breakLines';
import { guardLine } from '../../pdf/text/guardText';
import { shapeText, widthOf, type ShapedText } from '../../pdf/text/shapeText';
import { colors, type TextStyle } from '../../pdf/theme';
import { drawnLines } from './drawnLines';

/** Most characters of a remark in the box; the whole of it stands in the receipt. */
export const longestRemark = 120;

const margin = 6;
const smallest = 6;
const drawingWidth = 84;
const mostRemarkLines = 3;

interface Size {
  readonly width: number;
  readonly height: number;
}

type Shown = Pick<SealRequest, 'act' | 'signer' | 'organisationName' | 'at' | 'remark' | 'drawing'>;

/**
 * What the box of a seal shows, as operators from its top left corner on, in the fonts of the page. Lines that are too long
 * become smaller and then shorter; characters without a font are added to `unknown`.
 */
export function sealBox(
  fonts: DrawnFonts,
  { width, height }: Size,
  seal: Shown,
  unknown: Set<string>,
): string {
  const { act, signer, drawing } = seal;
  const inner = width - 2 * margin;
  const beside = drawing === null ? inner : inner - drawingWidth - margin;
  const operators: string[] = [];
  let y = margin - 2;
  const line = (text: string, size: number, bold: boolean, room: number, tint: string): void => {
    const fitted = fitLine(text, bold, size, room, unknown);
    operators.push(
      textOperators(fonts, styleOf(fitted.size, tint), [
        { text: fitted.text, line: wholeLine(fitted.text, 'nothing'), x: margin, baseline: y + size },
      ]),
    );
    y += size * 1.3;
  };
  line(sealTitle(act), 8.5, true, inner, colors.brand);
  const topOfDrawing = y;
  if (signer !== null) {
    line(signer.name, 10.5, true, beside, colors.ink);
    line(signerLine(signer.role, signer.onBehalfOf), 8.5, false, beside, colors.ink);
  }
  line(sealMoment(seal.at), 8.5, false, beside, colors.ink);
  if (drawing !== null) {
    const area = {
      x: width - margin - drawingWidth,
      y: topOfDrawing,
      width: drawingWidth,
      height: y - topOfDrawing,
    };
    operators.push(drawnLines(drawing, area, colors.ink));
  }
  line(sealOwner(seal.organisationName), 8.5, false, inner, colors.soft);
  const remark = guardLine(seal.remark ?? '', longestRemark);
  if (remark !== '')
    operators.push(remarkOperators(fonts, remark, { width: inner, y: y + 1, bottom: height - 2 }, unknown));
  // A page is turned upside down before text is drawn; the box does the same.
  return ['q', `1 0 0 -1 0 ${height} cm`, ...operators.filter((text) => text !== ''), 'Q'].join('\n');
}

function remarkOperators(
  fonts: DrawnFonts,
  remark: string,
  { width, y, bottom }: { readonly width: number; readonly y: number; readonly bottom: number },
  unknown: Set<string>,
): string {
  const text = shapeText([{ text: `“${remark}”`, bold: false }], unknown);
  const sizes = [8.5, 8, 7.5, 7, 6.5, smallest];
  for (const size of sizes) {
    const lines = breakLines(text, { width: (width * 1000) / size, hyphenate: 'when-needed' });
    const leading = size * 1.2;
    const fits = lines.length <= mostRemarkLines && y + lines.length * leading <= bottom;
    if (!fits && size !== smallest) continue;
    const placed = lines.map((line, index): PlacedLine => ({
      text,
      line,
      x: margin,
      baseline: y + size + index * leading,
    }));
    return textOperators(fonts, styleOf(size, colors.ink), placed);
  }
  return '';
}

/** The text on one line: smaller down to the smallest size, then cut with dots. */
function fitLine(
  text: string,
  bold: boolean,
  size: number,
  room: number,
  unknown: Set<string>,
): { readonly text: ShapedText; readonly size: number } {
  const whole = guardLine(text, 200);
  const shape = (part: string): ShapedText => shapeText([{ text: part, bold }], unknown);
  const widthAt = (shaped: ShapedText, at: number): number =>
    (widthOf(shaped, 0, shaped.clusters.length) * at) / 1000;
  const shaped = shape(whole);
  const needed = Math.min(size, (size * room) / widthAt(shaped, size));
  if (needed >= smallest || !Number.isFinite(needed))
    return { text: shaped, size: Math.min(size, Math.floor(needed * 4) / 4) || size };
  let kept = Array.from(whole);
  let cut = shape(`${kept.join('')}…`);
  while (kept.length > 1 && widthAt(cut, smallest) > room) {
    kept = kept.slice(
      0,
      Math.min(kept.length - 1, Math.floor((kept.length * room) / widthAt(cut, smallest)) + 1),
    );
    cut = shape(`${kept.join('').trimEnd()}…`);
  }
  return { text: cut, size: smallest };
}

function styleOf(size: number, tint: string): TextStyle {
  return { size, lineHeight: size * 1.3, color: tint };
}
