import type { Response } from 'express';
import { codesText } from '../../../presentation/access/secondFactorMessages';
import { homeOf } from '../../shared/menu';
import { localPath } from '../../shared/localPath';
import { parseButton } from '../../shared/parseButton';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';
import type { AccessDeps } from './deps';
import { recoveryCodesView } from './factorView';
import { codesKeptSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** New recovery codes, until the person says that they are kept. Afterwards they are nowhere to be seen. */
export function recoveryCodesHandlers({ access }: AccessDeps): {
  show: Handler;
  download: Handler;
  done: Handler;
} {
  return {
    async show(req, res) {
      const codes = access.showRecoveryCodes(req.session);
      if (codes.length === 0) {
        seeOther(res, urls.beveiliging());
        return;
      }
      await renderPage(res, {
        view: 'access/recoveryCodes',
        title: codesText.title,
        page: recoveryCodesView(codes, localPath(queryValue(req, 'terug')) ?? ''),
      });
    },

    download(req, res) {
      const codes = access.showRecoveryCodes(req.session);
      if (codes.length === 0) {
        seeOther(res, urls.beveiliging());
      } else {
        const { name, heading, once } = codesText.file;
        res
          .attachment(name)
          .type('text/plain; charset=utf-8')
          .send([heading, once, '', ...codes, ''].join('\r\n'));
      }
      return Promise.resolve();
    },

    async done(req, res) {
      const { terug } = parseButton(codesKeptSchema, req.body);
      await access.putAwayRecoveryCodes(req.session);
      seeOther(res, localPath(terug) ?? homeOf(req.actor));
    },
  };
}
