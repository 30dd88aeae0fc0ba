import type { Response } from 'express';
import type { CareerUseCases } from '../../../application/references/careerUseCases';
import { careerText } from '../../../presentation/career/careerText';
import { routes, type Route } from '../../shared/defineRoutes';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { careerView } from './careerView';
import { jobCareerView } from './jobCareerView';

export interface CareerDeps {
  readonly career: CareerUseCases;
}

/** The ladder, and where one functie stands on it. */
export function careerRoutes({ career }: CareerDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.loopbaan.pattern, action: 'job.list', handler: show },
    { method: 'get', path: urls.functieLoopbaan.pattern, action: 'advice.view', handler: showJob },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, {
      view: 'career/career',
      title: careerText.title,
      page: careerView(career.viewCareer(req.actor)),
    });
  }

  async function showJob(req: SignedInRequest, res: Response): Promise<void> {
    const found = await career.viewJobCareer(req.actor, pathParam(req, 'id'));
    await renderPage(res, {
      view: 'career/job',
      title: careerText.job.title(found.job.name),
      page: jobCareerView(found),
      backLink: { href: urls.functie(found.job.id), label: careerText.job.back },
    });
  }
}
