import { decodeStream } from '../pdf/decodeStream';
import type { OpenPdf } from '../pdf/openPdf';
import { catalogOf } from '../pdf/signatureFields';
import { isKind, PdfProblem, textOf, type PdfValue } from '../pdf/values';

const mostTogether = 5 * 1024 * 1024;
const mostNodes = 200;

/** The files inside a file, by name (ISO 32000-1, 7.11.4 and 7.9.6). What cannot be read is left out. */
export function attachmentsOf(pdf: OpenPdf): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  try {
    const names = pdf.get(catalogOf(pdf).dict, 'Names');
    const waiting: PdfValue[] = isKind(names, 'dict') ? [pdf.get(names, 'EmbeddedFiles')] : [];
    for (let count = 0; waiting.length > 0 && count < mostNodes; count += 1) {
      const node = pdf.resolve(waiting.pop());
      if (!isKind(node, 'dict')) continue;
      const [kids, pairs] = ['Kids', 'Names'].map((key) => pdf.get(node, key));
      if (isKind(kids, 'array')) waiting.push(...kids.items.map(({ value }) => value));
      if (!isKind(pairs, 'array')) continue;
      for (let index = 1; index < pairs.items.length; index += 2) {
        const found = fileOf(pdf, pairs.items[index]?.value);
        if (found === null || files.has(found.name)) continue;
        total += found.content.length;
        if (total > mostTogether) return files;
        files.set(found.name, found.content);
      }
    }
  } catch (error) {
    if (!(error instanceof PdfProblem)) throw error;
  }
  return files;
}

function fileOf(pdf: OpenPdf, value: PdfValue | undefined): { name: string; content: Uint8Array } | null {
  const specification = pdf.resolve(value);
  if (!isKind(specification, 'dict')) return null;
  const name = textOf(pdf.get(specification, 'UF')) ?? textOf(pdf.get(specification, 'F'));
  const embedded = pdf.get(specification, 'EF');
  const stream = isKind(embedded, 'dict') ? pdf.get(embedded, 'F') : null;
  return name !== null && isKind(stream, 'stream') ? { name, content: decodeStream(stream) } : null;
}
