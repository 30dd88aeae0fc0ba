import type { Response } from 'express';
import { noticesText } from '../../../presentation/access/securityMessages';
import { homeOf } from '../../shared/menu';
import { localPath } from '../../shared/localPath';
import { parseButton } from '../../shared/parseButton';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import type { AccessDeps } from './deps';
import { noticesView } from './noticesView';
import { noticesSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** What someone has to know after a sign-in, until they say that they read it. */
export function noticesHandlers({ access }: Pick<AccessDeps, 'access'>): { show: Handler; read: Handler } {
  return {
    async show(req, res) {
      const returnTo = localPath(queryValue(req, 'terug'));
      const notices = await access.listNotices(req.actor);
      if (notices.length === 0) {
        seeOther(res, returnTo ?? homeOf(req.actor));
        return;
      }
      await renderPage(res, {
        view: 'access/notices',
        title: noticesText.title,
        page: noticesView(notices, returnTo ?? ''),
      });
    },

    async read(req, res) {
      const { getoond, terug } = parseButton(noticesSchema, req.body);
      // Only what was shown: one that came in since then is shown the next time.
      await access.readNotices(req.actor, getoond.split(' '));
      seeOther(res, localPath(terug) ?? homeOf(req.actor));
    },
  };
}
