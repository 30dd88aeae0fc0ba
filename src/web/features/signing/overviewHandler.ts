import { overviewText } from '../../../presentation/signing/signingText';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue } from '../../shared/requests';
import { urls } from '../../urls';
import type { Handler, SigningDeps } from './deps';
import { overviewView } from './overviewView';

/** Who signs what of a functie, and how far it is. */
export function overviewHandler({ signing }: SigningDeps): Handler {
  return async (req, res) => {
    const overview = await signing.viewSigning(req.actor, pathParam(req, 'id'));
    await renderPage(res, {
      view: 'signing/overview',
      title: overviewText.pageTitle(overview.job.name),
      page: overviewView(overview, queryValue(req, 'getekend') !== undefined),
      backLink: { href: urls.functie(overview.job.id), label: overviewText.back },
    });
  };
}
