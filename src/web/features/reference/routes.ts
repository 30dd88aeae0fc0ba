import type { Response } from 'express';
import type { CareerUseCases } from '../../../application/references/careerUseCases';
import { refuse } from '../../../domain/shared/failure';
import { referenceText } from '../../../presentation/reference/referenceText';
import { routes, type Route } from '../../shared/defineRoutes';
import { pageLayout } from '../../shared/pageLayout';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type PublicRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { referenceView } from './referenceView';

/** The reference profiles to read. Public like the method: employees look up what the words mean, and it names nobody. */
export function referenceRoutes({
  viewReferences,
}: Pick<CareerUseCases, 'viewReferences'>): readonly Route[] {
  return routes({
    method: 'get',
    path: urls.naslagfunctie.pattern,
    action: 'public',
    handler: show,
  });

  async function show(req: PublicRequest, res: Response): Promise<void> {
    const id = pathParam(req, 'functie');
    const profile = viewReferences().profiles.find((one) => one.id === id);
    if (profile === undefined) refuse({ code: 'not-found', what: 'reference' });
    await renderPage(res, {
      view: 'reference/profile',
      title: `${referenceText.over}: ${profile.jobTitle}`,
      page: referenceView(profile),
      layout: pageLayout(res),
      backLink: { href: urls.zoRekenenWij(), label: referenceText.back },
    });
  }
}
