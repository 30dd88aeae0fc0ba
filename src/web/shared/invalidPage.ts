import type { Response } from 'express';
import type { ErrorItem } from './partials';
import { renderPage, type PageRequest } from './renderPage';

/** The same page again with what was typed, its faults on top and status 422. */
export async function invalidPage(
  res: Response,
  page: PageRequest & { readonly errors: readonly ErrorItem[] },
): Promise<void> {
  await renderPage(res, { ...page, status: 422 });
}
