import type { Response } from 'express';
import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { adviceText } from '../../../presentation/level/advicePageText';
import { parseForm } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { WebFailure } from '../../shared/webFailure';
import { urls } from '../../urls';
import { adviceDownload } from './adviceDownload';
import { adviceView } from './adviceView';
import { referenceView, type TypedReference } from './referenceView';
import type { AdviceDeps } from './routes';
import { requestSchema } from './schema';

/** The page of the advice; with what was chosen on the form of the reference functions when that has faults. */
export function advicePage(adviceFile: AdviceFile, given: TypedReference | null): PageRequest {
  const { file, receipt } = adviceFile;
  const bytes = Buffer.byteLength(adviceDownload(adviceFile).content);
  return {
    view: 'advice/advice',
    title: adviceText.title(file.job.name, receipt.advice.outcome),
    page: { ...adviceView(adviceFile, bytes), reference: referenceView(adviceFile, given) },
    backLink: { href: urls.functie(file.job.id), label: adviceText.back },
  };
}

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Looking at the advice, asking for it, and taking it along as a file. */
export function adviceHandlers({ advice }: AdviceDeps): {
  show: Handler;
  request: Handler;
  download: Handler;
} {
  return {
    async show(req, res) {
      await renderPage(res, advicePage(await advice.viewAdvice(req.actor, pathParam(req, 'id')), null));
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
