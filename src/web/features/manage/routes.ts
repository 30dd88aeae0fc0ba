import type { Response } from 'express';
import { manageText } from '../../../presentation/manage/manageText';
import { routes, type Route } from '../../shared/defineRoutes';
import { renderPage } from '../../shared/renderPage';
import type { SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { manageView } from './manageView';

/** The page that leads to everything there is to manage. */
export function manageRoutes(): readonly Route[] {
  return routes({ method: 'get', path: urls.beheer.pattern, action: 'account.list', handler: show });
}

async function show(req: SignedInRequest, res: Response): Promise<void> {
  await renderPage(res, { view: 'manage/manage', title: manageText.title, page: manageView(req.actor) });
}
