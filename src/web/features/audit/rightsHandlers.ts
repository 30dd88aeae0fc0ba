import type { Response } from 'express';
import { refuse } from '../../../domain/shared/failure';
import { logText } from '../../../presentation/audit/logText';
import { rightsRows, rightsText } from '../../../presentation/audit/rightsText';
import { csv } from '../../../presentation/shared/csv';
import { attachment } from '../../shared/attachment';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { rightsView } from './rightsView';
import type { AuditDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** The yearly review of rights, as a page and as a file. */
export function rightsHandlers({ audit }: AuditDeps): { show: Handler; download: Handler } {
  return {
    async show(req, res) {
      const page = rightsView(await audit.reviewRights(req.actor, 'look'));
      const backLink = { href: urls.beheer(), label: logText.back };
      await renderPage(res, { view: 'audit/rights', title: rightsText.title, page, backLink });
    },

    async download(req, res) {
      if (pathParam(req, 'bestand') !== rightsText.fileName)
        refuse({ code: 'not-found', what: 'rights-file' });
      const people = await audit.reviewRights(req.actor, 'download');
      attachment(res, rightsText.fileName, 'text/csv; charset=utf-8').send(csv(rightsRows(people)));
    },
  };
}
