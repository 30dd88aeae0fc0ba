import type { Response } from 'express';
import { renderPage } from '../../shared/renderPage';
import type { Link } from '../../shared/shell';

/** A page that says why something cannot be done now (409), and where to go instead. */
export async function noticePage(
  res: Response,
  notice: { readonly title: string; readonly paragraphs: readonly string[]; readonly link: Link },
): Promise<void> {
  await renderPage(res, {
    view: 'errors/failure',
    title: notice.title,
    page: { heading: notice.title, paragraphs: notice.paragraphs, link: notice.link, reference: null },
    status: 409,
  });
}
