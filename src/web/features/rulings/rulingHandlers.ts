import { decide } from '../../../domain/workflow/decide';
import { rulingsText, rulingText } from '../../../presentation/ruling/rulingPageText';
import { filePolicy } from '../../shared/attachment';
import { attachmentName } from '../../shared/attachmentName';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue } from '../../shared/requests';
import { urls } from '../../urls';
import type { Handler, RulingDeps } from './deps';
import { rulingsView } from './rulingsView';
import { rulingView } from './rulingView';

/** Reading: the decisions about a functie, one of them as a page, and its file. */
export function rulingHandlers({ ruling }: RulingDeps): {
  readonly list: Handler;
  readonly show: Handler;
  readonly pdf: Handler;
} {
  return {
    async list(req, res) {
      const found = await ruling.viewRulings(req.actor, pathParam(req, 'id'));
      await renderPage(res, {
        view: 'rulings/list',
        title: rulingsText.pageTitle(found.job.name),
        page: rulingsView(found),
        backLink: { href: urls.functie(found.job.id), label: rulingsText.back },
      });
    },

    async show(req, res) {
      const viewed = await ruling.viewRuling(req.actor, pathParam(req, 'besluit'));
      const { jobId } = viewed.ruling;
      const isOwn = viewed.own && decide(req.actor, 'own.view') === 'allowed';
      await renderPage(res, {
        view: 'rulings/ruling',
        title: rulingText.title(viewed.content.job.name),
        page: rulingView(viewed, queryValue(req, 'gegeven') !== undefined),
        backLink: isOwn
          ? { href: urls.mijnProfielVan(jobId), label: rulingText.back.own }
          : { href: urls.besluiten(jobId), label: rulingText.back.others },
      });
    },

    async pdf(req, res) {
      const { viewed, bytes } = await ruling.openRulingFile(req.actor, pathParam(req, 'besluit'));
      // To save, never shown in our own origin.
      res
        .status(200)
        .set({
          'Content-Type': 'application/pdf',
          'Content-Length': String(bytes.byteLength),
          'Content-Disposition': attachmentName(['indelingsbesluit', viewed.content.job.name], 'pdf'),
          'Content-Security-Policy': filePolicy,
        })
        .end(bytes);
    },
  };
}
