import type { Response } from 'express';
import { z } from 'zod';
import type { HolderUseCases } from '../../../application/holders/holderUseCases';
import { refuse } from '../../../domain/shared/failure';
import { holdersText } from '../../../presentation/holders/holdersText';
import { walkText } from '../../../presentation/walk/walkMessages';
import { caught } from '../../shared/caught';
import { routes, type Route } from '../../shared/defineRoutes';
import { optionalLine, requiredLine } from '../../shared/formFields';
import { parseForm } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls, withQuery } from '../../urls';
import { holdersView } from './holdersView';

export interface HoldersDeps {
  readonly holders: HolderUseCases;
}

const longest = 200;
const schema = z.strictObject({
  wie: requiredLine(longest),
  heeft: z.enum(['ja', 'nee']),
  zoek: optionalLine(longest),
});

/** Who has a functie: one person at a time is added or taken away. */
export function holderRoutes({ holders }: HoldersDeps): readonly Route[] {
  const path = urls.functiehouders.pattern;
  return routes(
    { method: 'get', path, action: 'job.holders', handler: show },
    { method: 'post', path, action: 'job.holders', handler: change },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    await page(req, res, (queryValue(req, 'zoek') ?? '').trim().slice(0, longest), false);
  }

  async function change(req: SignedInRequest, res: Response): Promise<void> {
    const jobId = pathParam(req, 'id');
    await holders.viewHolders(req.actor, jobId, '');
    const form = parseForm(schema, req.body);
    if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
    const { wie, heeft, zoek } = form.value;
    const done = await caught(holders.changeHolder(req.actor, jobId, wie, heeft === 'ja'), 'invalid');
    if (done.ok) seeOther(res, withQuery(urls.functiehouders(jobId), { zoek }));
    else await page(req, res, zoek, true);
  }

  async function page(req: SignedInRequest, res: Response, searched: string, gone: boolean): Promise<void> {
    const file = await holders.viewHolders(req.actor, pathParam(req, 'id'), searched);
    await renderPage(res, {
      view: 'holders/holders',
      title: holdersText.title(file.job.name),
      page: holdersView(file, req.actor.accountId, searched, gone),
      status: gone ? 409 : 200,
      backLink: { href: urls.functie(file.job.id), label: walkText.backToTasks },
    });
  }
}
