import type { Response } from 'express';
import { ownText } from '../../../presentation/own/ownText';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { ownStart, type OwnStart } from './ownStart';
import { ownListView } from './ownListView';
import { ownView } from './ownView';
import type { OwnDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** The pages "Mijn functieprofiel". Who has one functie sees it at once; who has more chooses. */
export function ownHandlers({ own, career, ...startDeps }: OwnDeps): { begin: Handler; show: Handler } {
  async function showOne(
    req: SignedInRequest,
    res: Response,
    jobId: string,
    oneOfMore: boolean,
    start: OwnStart | null,
  ): Promise<void> {
    const file = await own.viewOwn(req.actor, jobId);
    await renderPage(res, {
      view: file.shown ? 'own/profile' : 'own/notYet',
      title: `${ownText.title}: ${file.job.name}`,
      page: { ...ownView(file, career.viewOwnLadder(req.actor)), start },
      backLink: oneOfMore ? { href: urls.mijnProfiel(), label: ownText.back } : null,
    });
  }

  return {
    async begin(req, res) {
      const start = await ownStart(startDeps, req.actor);
      const jobs = await own.listOwn(req.actor);
      const [only] = jobs;
      if (only !== undefined && jobs.length === 1) {
        await showOne(req, res, only.id, false, start);
        return;
      }
      await renderPage(res, {
        view: 'own/list',
        title: ownText.title,
        page: { ...ownListView(jobs), start },
      });
    },

    async show(req, res) {
      const jobs = await own.listOwn(req.actor);
      await showOne(req, res, pathParam(req, 'id'), jobs.length > 1, null);
    },
  };
}
