import PDFDocument from 'pdfkit';
import type { LaidOutPage } from '../../src/infrastructure/pdf/layout/pageItems';
import type { Font } from 'fontkit';
import { openFont } from '../../src/infrastructure/pdf/fonts/openFonts';
import { page as paper } from '../../src/infrastructure/pdf/theme';

/** A piece of text at its place. */
interface Piece {
  readonly font: 'regular' | 'bold';
  readonly size: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The lines of a document that was laid out already: where every text of the floor stands. */
export function knownPositions(pages: readonly LaidOutPage[]): readonly (readonly Piece[])[] {
  return pages.map(({ items }) =>
    items.flatMap((item) =>
      item.kind !== 'text'
        ? []
        : item.lines.map(({ text, line, x, baseline }): Piece => {
            const clusters = text.clusters.slice(line.from, line.to);
            return {
              font: clusters[0]?.font === 'bold' ? 'bold' : 'regular',
              size: item.style.size,
              text: clusters.map((cluster) => cluster.text).join(''),
              x,
              y: baseline,
            };
          }),
    ),
  );
}

const fontKeys = ['regular', 'bold'] as const;
const fonts = {
  regular: shapesOnce(openFont('regular')),
  bold: shapesOnce(openFont('bold')),
};

/** The font with the shapes of every text remembered between documents, as ours are; else the floor pays for those. */
function shapesOnce(font: Font): Font {
  const known = new Map<string, ReturnType<Font['layout']>>();
  const remembering = Object.create(font) as { layout: Font['layout'] } & Font;
  remembering.layout = (text, features) => {
    const shaped = known.get(text) ?? font.layout(text, features);
    known.set(text, shaped);
    // PDFKit scales the positions in place.
    const positions = shaped.positions.map((position) => ({ ...position }));
    return {
      glyphs: shaped.glyphs,
      positions,
      get advanceWidth() {
        return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      },
    };
  };
  return remembering;
}

/**
 * Floor B of the design of the PDF: the same text on the same pages by bare PDFKit, with an embedded font and with
 * positions that are known beforehand. No tags, no metadata, no fields, no attachment, no lines.
 */
export function drawFloor(pages: readonly (readonly Piece[])[]): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [paper.width, paper.height],
    autoFirstPage: false,
    font: null as unknown as string,
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });
  // The type knows files only; PDFKit takes a font that is open as well.
  for (const key of fontKeys) document.registerFont(key, fonts[key] as unknown as string);
  for (const pieces of pages) {
    document.addPage({ margin: 0 });
    for (const { font, size, text, x, y } of pieces) {
      document.font(font).fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
  document.end();
  return finished;
}
