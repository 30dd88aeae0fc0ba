import type { OutlineEntry } from '../layout/layoutDocument';
import { page } from '../theme';
import type { PdfFile } from './pdfFile';

type Item = PdfFile['kit']['outline'];

/** Bookmarks for all headings, nested as the headings are; the first level is open (ISO 32000-1, 12.3.3). */
export function addOutline(file: PdfFile, entries: readonly OutlineEntry[]): void {
  const { outline } = file.kit;
  const parents: Item[] = [outline];
  for (const entry of entries) {
    parents.length = Math.min(entry.level, parents.length);
    const parent = parents.at(-1) ?? outline;
    parents.push(
      parent.addItem(entry.title, {
        pageNumber: entry.page,
        fit: false,
        // PDFKit counts the left side of a destination from the right side of the page.
        left: page.width,
        top: Math.max(0, entry.top - 12),
        zoom: 0,
        expanded: entry.level === 1,
      }),
    );
  }
  const visible = entries.filter((entry) => entry.level <= 2).length;
  if (visible > 0) outline.outlineData.Count = visible;
}
