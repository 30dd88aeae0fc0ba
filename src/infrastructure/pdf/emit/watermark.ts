import { openFont } from '../fonts/openFonts';
import { colors, page } from '../theme';
import { color, num } from './operators';
import type { PdfFile, PdfReference } from './pdfFile';

const word = 'concept';
const size = 150;
const angle = -Math.atan2(page.height, page.width) * 0.9;

const resourceName = 'Watermark';
let drawn: string | undefined;

/**
 * The word "concept" across the page, pale and behind the text. It is drawn as outlines and not as text, so that its
 * letters do not mix with the words of the page when these are copied; the banner in the head is text. The outlines
 * stand in the file once, as a form XObject (ISO 32000-1, 8.10).
 */
export function watermarkOperator(file: PdfFile): string {
  file.kit.page.xobjects[resourceName] ??= watermarkOf(file);
  return `/${resourceName} Do`;
}

const made = new WeakMap<PdfFile, PdfReference>();

function watermarkOf(file: PdfFile): PdfReference {
  let form = made.get(file);
  if (form === undefined) {
    const BBox = [0, 0, page.width, page.height];
    form = file.kit.ref({ Type: 'XObject', Subtype: 'Form', FormType: 1, BBox, Resources: {} });
    form.end((drawn ??= draw()));
    made.set(file, form);
  }
  return form;
}

function draw(): string {
  const font = openFont('bold');
  const scale = size / font.unitsPerEm;
  const glyphs = Array.from(word).map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth * scale, 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const operators = [
    'q',
    color(colors.watermark, 'rg'),
    `${num(cos)} ${num(sin)} ${num(-sin)} ${num(cos)} ${num(page.width / 2)} ${num(page.height / 2)} cm`,
    // Font outlines have y upwards.
    `1 0 0 -1 ${num(-width / 2)} ${num(size * 0.25)} cm`,
  ];
  let x = 0;
  for (const glyph of glyphs) {
    operators.push(outline(glyph.path.commands, x, scale), 'f');
    x += glyph.advanceWidth * scale;
  }
  operators.push('Q');
  return operators.join('\n');
}

type Commands = readonly { readonly command: string; readonly args: readonly number[] }[];

function outline(commands: Commands, left: number, scale: number): string {
  let current: [number, number] = [0, 0];
  const at = (args: readonly number[], index: number): [number, number] => [
    (args[index] ?? 0) * scale + left,
    (args[index + 1] ?? 0) * scale,
  ];
  const write = (points: readonly [number, number][], operator: string) =>
    `${points.map(([x, y]) => `${num(x)} ${num(y)}`).join(' ')} ${operator}`;
  return commands
    .map(({ command, args }) => {
      switch (command) {
        case 'moveTo':
          current = at(args, 0);
          return write([current], 'm');
        case 'lineTo':
          current = at(args, 0);
          return write([current], 'l');
        case 'quadraticCurveTo': {
          // PDF has only cubic curves.
          const [from, control, to] = [current, at(args, 0), at(args, 2)];
          const towards = ([x, y]: [number, number]): [number, number] => [
            x + (2 / 3) * (control[0] - x),
            y + (2 / 3) * (control[1] - y),
          ];
          current = to;
          return write([towards(from), towards(to), to], 'c');
        }
        case 'bezierCurveTo':
          current = at(args, 4);
          return write([at(args, 0), at(args, 2), current], 'c');
        default:
          return 'h';
      }
    })
    .join('\n');
}
