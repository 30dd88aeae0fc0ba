import type { Response } from 'express';
import {
  knownBrowserMs,
  sessionAbsoluteMs,
  sessionIdleMs,
  shortSessionIdleMs,
} from '../../../application/access/limits';
import { licences, licenceTexts } from '../../../presentation/licences';
import { pageTitles } from '../../../presentation/pageMessages';
import { routes, type Route } from '../../shared/defineRoutes';
import { homeOf } from '../../shared/menu';
import { pageLayout } from '../../shared/pageLayout';
import { renderPage } from '../../shared/renderPage';
import type { PublicRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';

/** The view model of these pages; each view takes what it needs. */
interface InformationView {
  readonly heading: string;
  readonly sessionIdleMinutes: number;
  readonly shortSessionIdleMinutes: number;
  readonly sessionHours: number;
  readonly knownBrowserDays: number;
  readonly ownDataHref: string;
  readonly licences: typeof licences;
  readonly licenceTexts: typeof licenceTexts;
}

/** The start and the pages that only tell something. Anyone may read them. */
export function pageRoutes(): readonly Route[] {
  return routes(
    { method: 'get', path: urls.start.pattern, action: 'public', handler: start },
    { method: 'get', path: urls.hulp.pattern, action: 'public', handler: information('help') },
    {
      method: 'get',
      path: urls.toegankelijkheid.pattern,
      action: 'public',
      handler: information('accessibility'),
    },
    { method: 'get', path: urls.privacy.pattern, action: 'public', handler: information('privacy') },
    { method: 'get', path: urls.licenties.pattern, action: 'public', handler: information('licences') },
  );
}

function start(req: PublicRequest, res: Response): Promise<void> {
  seeOther(res, req.actor === undefined ? urls.inloggen() : homeOf(req.actor));
  return Promise.resolve();
}

function information(name: keyof typeof pageTitles) {
  return async (_req: PublicRequest, res: Response): Promise<void> => {
    const page: InformationView = {
      heading: pageTitles[name],
      sessionIdleMinutes: sessionIdleMs / 60_000,
      shortSessionIdleMinutes: shortSessionIdleMs / 60_000,
      knownBrowserDays: knownBrowserMs / 86_400_000,
      sessionHours: sessionAbsoluteMs / 3_600_000,
      ownDataHref: urls.mijnGegevens(),
      licences,
      licenceTexts,
    };
    await renderPage(res, {
      view: `pages/${name}`,
      title: pageTitles[name],
      page,
      layout: pageLayout(res),
    });
  };
}
