import { colors, page, styles, bodyWidth } from '../theme';
import type { PrintDocument } from '../../../presentation/document/printDocument';
import type { LaidOutPage, Owner, PageItem } from './pageItems';
import type { Tag } from './tag';
import { singleLine, type LayoutContext } from './textStack';

const headBaseline = 46;
const headRule = 54;
const footRule = 768;
const footBaseline = 782;
const draftWord = 'concept';

/** Adds the head and foot of every page, and on a draft the banner and the watermark (ISO 14289-1, 7.8). */
export function addRunningText(
  context: LayoutContext,
  pages: readonly LaidOutPage[],
  document: PrintDocument,
  draftTag: Tag | null,
): void {
  pages.forEach((laidOut, index) => {
    const number = `pagina ${index + 1} van ${pages.length}`;
    const first = draftTag !== null && index === 0 ? draftTag : null;
    const top: PageItem[] = document.draft
      ? [{ kind: 'watermark' }, ...draftBanner(context, first ?? 'header')]
      : [];
    laidOut.items.unshift(
      ...top,
      ...line(context, 'header', document.header, headBaseline, document.draft ? bodyWidth - 80 : bodyWidth),
      rule('header', headRule),
    );
    const place = singleLine(context, number, styles.running, bodyWidth);
    laidOut.items.push(
      rule('footer', footRule),
      ...line(context, 'footer', document.footer, footBaseline, bodyWidth - place.width - 16),
      {
        kind: 'text',
        owner: 'footer',
        style: styles.running,
        lines: [{ text: place.text, line: place.line, x: page.right - place.width, baseline: footBaseline }],
      },
    );
  });
}

function line(
  context: LayoutContext,
  owner: Owner,
  text: string,
  baseline: number,
  width: number,
): PageItem[] {
  if (text === '') return [];
  const fitted = singleLine(context, text, styles.running, width);
  return [
    {
      kind: 'text',
      owner,
      style: styles.running,
      lines: [{ text: fitted.text, line: { ...fitted.line, end: 'space' }, x: page.left, baseline }],
    },
  ];
}

function rule(owner: Owner, y: number): PageItem {
  return { kind: 'rule', owner, x1: page.left, x2: page.right, y, color: colors.hairline, thickness: 0.6 };
}

function draftBanner(context: LayoutContext, owner: Owner): PageItem[] {
  const word = singleLine(context, draftWord, styles.draft, 100, true);
  const padding = 8;
  const width = word.width + 2 * padding;
  const x = page.right - width;
  return [
    { kind: 'box', owner: 'header', x, y: headBaseline - 12, width, height: 16, fill: colors.draft },
    {
      kind: 'text',
      owner,
      style: styles.draft,
      lines: [
        { text: word.text, line: { ...word.line, end: 'space' }, x: x + padding, baseline: headBaseline },
      ],
    },
  ];
}
