import type { AccessUseCases } from '../../../application/access/accessUseCases';
import { manageText } from '../../../presentation/manage/manageText';
import { routes, type Route } from '../../shared/defineRoutes';
import { renderPage } from '../../shared/renderPage';
import { urls } from '../../urls';
import { manageView } from './manageView';

/** The page that leads to everything there is to manage, with what an administrator has to look at. */
export function manageRoutes({ listSignals }: Pick<AccessUseCases, 'listSignals'>): readonly Route[] {
  return routes({
    method: 'get',
    path: urls.beheer.pattern,
    action: 'account.list',
    handler: async (req, res) => {
      const page = manageView(req.actor, await listSignals(req.actor));
      await renderPage(res, { view: 'manage/manage', title: manageText.title, page });
    },
  });
}
