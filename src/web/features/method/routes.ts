import type { Response } from 'express';
import type { MethodFile } from '../../../application/grading/viewMethod';
import { roadText } from '../../../presentation/jobs/roadText';
import { methodText } from '../../../presentation/level/methodText';
import { routes, type Route } from '../../shared/defineRoutes';
import { pageLayout } from '../../shared/pageLayout';
import { renderPage } from '../../shared/renderPage';
import type { PublicRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { methodView } from './methodView';
import { roadView } from './roadView';

export interface MethodDeps {
  readonly viewMethod: () => MethodFile;
}

/** How an advice is calculated. Anyone may read it: employees too have to be able to look the system up. */
export function methodRoutes({ viewMethod }: MethodDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.zoRekenenWij.pattern, action: 'public', handler: show },
    { method: 'get', path: urls.weg.pattern, action: 'public', handler: showRoad },
  );

  async function showRoad(_req: PublicRequest, res: Response): Promise<void> {
    await renderPage(res, {
      view: 'method/road',
      title: roadText.title,
      page: roadView(),
      layout: pageLayout(res),
    });
  }

  async function show(_req: PublicRequest, res: Response): Promise<void> {
    await renderPage(res, {
      view: 'method/method',
      title: methodText.title,
      page: methodView(viewMethod()),
      layout: pageLayout(res),
    });
  }
}
