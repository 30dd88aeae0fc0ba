import type { Response } from 'express';
import type { makeErasePerson, makePreviewErasure } from '../../../application/erasure/erasePerson';
import { erasureText } from '../../../presentation/erasure/erasureText';
import { caught } from '../../shared/caught';
import { routes, type Route } from '../../shared/defineRoutes';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';
import { erasureView } from './erasureView';
import { erasureSchema } from './schema';

export interface ErasureDeps {
  readonly erasure: {
    readonly preview: ReturnType<typeof makePreviewErasure>;
    readonly erase: ReturnType<typeof makeErasePerson>;
  };
}

/** Erasing a person after the retention term. */
export function erasureRoutes({ erasure }: ErasureDeps): readonly Route[] {
  const { pattern: path } = urls.persoonWissen;
  return routes(
    { method: 'get', path, action: 'account.erase', fresh: true, handler: show },
    { method: 'post', path, action: 'account.erase', fresh: true, handler: submit },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    const page = erasureView(await erasure.preview(req.actor, pathParam(req, 'id')));
    await renderPage(res, { view: 'erasure/erase', title: page.heading.heading, page });
  }

  async function submit(req: SignedInRequest, res: Response): Promise<void> {
    const id = pathParam(req, 'id');
    const form = parseForm(erasureSchema, req.body);
    if (!form.ok) {
      const page = erasureView(await erasure.preview(req.actor, id), erasureText.confirm.missing);
      const errors = [{ message: erasureText.confirm.missing, href: '#zeker' }];
      await invalidPage(res, { view: 'erasure/erase', title: page.heading.heading, page, errors });
      return;
    }
    const erased = await caught(erasure.erase(req.actor, id), 'not-ready');
    if (erased.ok) {
      seeOther(res, urls.persoonWissen(id));
      return;
    }
    const page = erasureView(await erasure.preview(req.actor, id));
    await renderPage(res, { view: 'erasure/erase', title: page.heading.heading, page, status: 409 });
  }
}
