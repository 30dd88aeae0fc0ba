import type { Response } from 'express';
import { adviceText } from '../../../presentation/level/advicePageText';
import { parseForm } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { WebFailure } from '../../shared/webFailure';
import { urls } from '../../urls';
import { adviceDownload } from './adviceDownload';
import { adviceView } from './adviceView';
import type { AdviceDeps } from './routes';
import { requestSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Looking at the advice, asking for it, and taking it along as a file. */
export function adviceHandlers({ advice }: AdviceDeps): {
  show: Handler;
  request: Handler;
  download: Handler;
} {
  return {
    async show(req, res) {
      const adviceFile = await advice.viewAdvice(req.actor, pathParam(req, 'id'));
      const { file, receipt } = adviceFile;
      const bytes = Buffer.byteLength(adviceDownload(adviceFile).content);
      await renderPage(res, {
        view: 'advice/advice',
        title: adviceText.title(file.job.name, receipt.advice.outcome),
        page: adviceView(adviceFile, bytes),
        backLink: { href: urls.functie(file.job.id), label: adviceText.back },
      });
    },

    async request(req, res) {
      const jobId = pathParam(req, 'id');
      if (!parseForm(requestSchema, req.body).ok) throw new WebFailure('unreadable');
      await advice.requestAdvice(req.actor, jobId);
      seeOther(res, urls.advies(jobId));
    },

    async download(req, res) {
      const { fileName, content } = adviceDownload(
        await advice.downloadAdvice(req.actor, pathParam(req, 'id')),
      );
      res.attachment(fileName).type('json').send(content);
    },
  };
}
