import type { Response } from 'express';
import type { MessageUseCases } from '../../../application/messages/messageUseCases';
import type { OwnReplacements } from '../../../application/replacements/viewReplacements';
import type { ReplacementUseCases } from '../../../application/replacements/replacementUseCases';
import type { makeViewWork } from '../../../application/work/viewWork';
import { workKinds } from '../../../domain/work/workItem';
import { decide } from '../../../domain/workflow/decide';
import { workText } from '../../../presentation/work/workText';
import { routes, type Route } from '../../shared/defineRoutes';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { newsMessage } from '../../shared/newsMessage';
import { workView } from './workView';

export interface WorkDeps {
  readonly viewWork: ReturnType<typeof makeViewWork>;
  readonly messages: Pick<MessageUseCases, 'viewNews'>;
  readonly replacements: Pick<ReplacementUseCases, 'viewOwnReplacements'>;
}

const nobody: OwnReplacements = { replacedBy: [], replaces: [] };

/** What waits for the reader. */
export function workRoutes({ viewWork, messages, replacements }: WorkDeps): readonly Route[] {
  return routes({ method: 'get', path: urls.werkvoorraad.pattern, action: 'messages.own', handler: show });

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    const mayList = decide(req.actor, 'job.list') === 'allowed';
    const page = workView(
      await viewWork(req.actor),
      {
        kind: workKinds.find((known) => known === queryValue(req, 'soort')) ?? null,
        page: Number.parseInt(queryValue(req, 'pagina') ?? '1', 10) || 1,
      },
      {
        own: mayList ? await replacements.viewOwnReplacements(req.actor) : nobody,
        news: newsMessage(await messages.viewNews(req.actor)),
        mayCreate: decide(req.actor, 'job.create') === 'allowed',
        mayList,
      },
    );
    await renderPage(res, { view: 'work/work', title: workText.title, page });
  }
}
