import { inflateSync } from 'node:zlib';
import { damaged, isKind, nameOf, PdfProblem, type PdfStream, type PdfValue } from './values';

/** Most bytes that one stream may become. */
const mostDecoded = 64 * 1024 * 1024;

/** The content of a stream that is not compressed, or with Flate (ISO 32000-1, 7.4.4). Throws PdfProblem for any other. */
export function decodeStream({ dict, raw }: PdfStream): Uint8Array {
  const filters = oneOrMore(dict.entries.get('Filter')?.value);
  const parameters = oneOrMore(dict.entries.get('DecodeParms')?.value);
  let content = raw;
  filters.forEach((filter, index) => {
    if (nameOf(filter) !== 'FlateDecode') damaged('a filter that is not known');
    content = withoutPredictor(inflated(content), parameters[index]);
  });
  return content;
}

function oneOrMore(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isKind(value, 'array') ? value.items.map((item) => item.value) : [value];
}

function inflated(raw: Uint8Array): Uint8Array {
  try {
    return inflateSync(raw, { maxOutputLength: mostDecoded });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new PdfProblem('too-much', 'a stream');
    }
    return damaged('a stream');
  }
}

/** Undoes the PNG predictors that cross-reference streams use (7.4.4.4). */
function withoutPredictor(content: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  const number = (key: string, otherwise: number): number => {
    const value = isKind(parameters, 'dict') ? parameters.entries.get(key)?.value : undefined;
    return typeof value === 'number' ? value : otherwise;
  };
  if (number('Predictor', 1) === 1) return content;
  const width = number('Columns', 1);
  if (number('Predictor', 1) < 10 || number('Colors', 1) !== 1 || number('BitsPerComponent', 8) !== 8) {
    damaged('a predictor that is not known');
  }
  if (!Number.isInteger(width) || width < 1 || width > 10_000) damaged('a predictor');
  const rows = Math.ceil(content.length / (width + 1));
  const result = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = content[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column > 0 ? (result[at - 1] ?? 0) : 0;
      const above = row > 0 ? (result[at - width] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (result[at - width - 1] ?? 0) : 0;
      const coded = content[row * (width + 1) + 1 + column] ?? 0;
      result[at] = coded + predicted(kind, left, above, corner);
    }
  }
  return result;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const estimate = left + above - corner;
      const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value));
      if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
      return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
    }
    default:
      return damaged('a predictor that is not known');
  }
}
