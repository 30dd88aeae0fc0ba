import { PdfTooLong, pageLimit } from '../pdfErrors';
import { page } from '../theme';
import type { LaidOutPage, Owner, PageItem, PlacedLine } from './pageItems';
import type { TextStyle } from '../theme';

/** The pages so far and the place where the next thing goes. */
export interface PageFlow {
  readonly pages: readonly LaidOutPage[];
  /** Top of the free part of the current page. */
  y: number;
  /** Height that is left on the current page. */
  room(): number;
  isAtTop(): boolean;
  /** Throws PdfTooLong after the last allowed page. */
  newPage(): void;
  add(item: PageItem): void;
  /** Adds a line to the text before it, when that has the same owner and style. */
  addLine(owner: Owner, style: TextStyle, line: PlacedLine): void;
}

/** Rounding must not push a last line over the edge. */
const tolerance = 0.01;

/** Starts with one empty page. */
export function createPageFlow(): PageFlow {
  const pages: { items: PageItem[] }[] = [{ items: [] }];
  let openText: (PageItem & { kind: 'text' }) | undefined;
  const items = () => pages[pages.length - 1]?.items ?? [];

  return {
    pages,
    y: page.top,
    room() {
      return page.bottom - this.y + tolerance;
    },
    isAtTop() {
      return this.y <= page.top + tolerance;
    },
    newPage() {
      if (pages.length >= pageLimit) throw new PdfTooLong();
      pages.push({ items: [] });
      openText = undefined;
      this.y = page.top;
    },
    add(item) {
      items().push(item);
    },
    addLine(owner, style, line) {
      if (openText?.owner === owner && openText.style === style) {
        openText.lines.push(line);
        return;
      }
      openText = { kind: 'text', owner, style, lines: [line] };
      items().push(openText);
    },
  };
}
