import type { VersionUseCases } from '../../../application/versions/versionUseCases';
import { versionText } from '../../../presentation/versions/versionText';
import { routes, type Route } from '../../shared/defineRoutes';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue } from '../../shared/requests';
import { urls } from '../../urls';
import { copyDifferencesView, versionsView } from './versionsView';

export interface VersionDeps {
  readonly versions: VersionUseCases;
}

/** Versions of a functieprofiel side by side: of a functie, and of the copies of one person. */
export function versionRoutes({ versions }: VersionDeps): readonly Route[] {
  return routes(
    {
      method: 'get',
      path: urls.versies.pattern,
      action: 'sign.view',
      async handler(req, res) {
        const found = await versions.viewVersions(req.actor, pathParam(req, 'id'), {
          before: queryValue(req, 'van') ?? null,
          after: queryValue(req, 'met') ?? null,
        });
        await renderPage(res, {
          view: 'versions/versions',
          title: `${versionText.title}: ${found.job.name}`,
          page: versionsView(found),
          backLink: { href: urls.tekenen(found.job.id), label: versionText.back },
        });
      },
    },
    {
      method: 'get',
      path: urls.exemplaarVerschillen.pattern,
      action: 'copy.view',
      async handler(req, res) {
        const found = await versions.compareCopy(req.actor, pathParam(req, 'exemplaar'));
        await renderPage(res, {
          view: 'versions/versions',
          title: `${versionText.copy.title} ${found.jobName}`,
          page: copyDifferencesView(found),
          backLink: { href: urls.exemplaar(found.copy.id), label: versionText.copy.back },
        });
      },
    },
  );
}
