import { create } from 'qrcode';

/** A QR code as a drawing: the side of its square, white edge included, and the path of its dark parts. */
export interface QrPicture {
  readonly side: number;
  readonly path: string;
}

/** White modules that the standard wants around the code. */
const edge = 4;

/** Draws a text as a QR code: one rectangle for each run of dark modules in a row. */
export function qrPicture(text: string): QrPicture {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, row) => Array.from(data.slice(row * size, (row + 1) * size)));
  const path = rows.flatMap((modules, row) =>
    [...modules.join('').matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index + edge} ${row + edge}h${run.length}v1h-${run.length}z`,
    ),
  );
  return { side: size + 2 * edge, path: path.join('') };
}
