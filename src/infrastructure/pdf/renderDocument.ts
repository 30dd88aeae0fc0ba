import type { PrintDocument, RenderedDocument } from '../../presentation/document/printDocument';
import { emitDocument } from './emit/emitDocument';
import { guardDocument } from './text/guardDocument';
import { layoutDocument } from './layout/layoutDocument';

/**
 * Draws a document as one file that is PDF/UA-1 and PDF/A-3a. The same document gives the same bytes. Throws PdfTooLong
 * when it needs more than the allowed pages. It keeps the event loop busy: a server uses createPdfRenderer.
 */
export async function renderDocument(document: PrintDocument): Promise<RenderedDocument> {
  const guarded = guardDocument(document);
  const laidOut = layoutDocument(guarded);
  const bytes = await emitDocument(guarded, laidOut);
  return { bytes, pages: laidOut.pages.length, unknownCharacters: laidOut.unknownCharacters };
}
