import type { Response } from 'express';
import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { authorise } from '../../../application/shared/authorise';
import type { Fault } from '../../../domain/shared/failure';
import { reopenFaults, reopenText } from '../../../presentation/level/levelMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { noticePage } from './noticePage';
import { reopenView } from './reopenView';
import type { AdviceDeps } from './routes';
import { reopenSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Opening the level again, with a reason. */
export function reopenHandlers({ advice }: AdviceDeps): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      const adviceFile = await advice.viewAdvice(req.actor, pathParam(req, 'id'));
      authorise(req.actor, 'level.reopen', adviceFile.file.acted);
      if (adviceFile.file.decision === null) await notSet(res, adviceFile);
      else await renderPage(res, page(adviceFile, '', []));
    },

    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      authorise(req.actor, 'level.reopen', (await advice.viewAdvice(req.actor, jobId)).file.acted);
      const typed = typedValues(req.body)['uitleg'] ?? '';
      const form = parseForm(reopenSchema, req.body);
      const done = form.ok
        ? await caught(advice.reopenLevel(req.actor, jobId, form.value.uitleg), 'invalid', 'wrong-status')
        : { ok: false as const, error: { code: 'invalid' as const, faults: form.faults } };
      if (done.ok) {
        seeOther(res, urls.functie(jobId));
        return;
      }
      const adviceFile = await advice.viewAdvice(req.actor, jobId);
      if (done.error.code === 'wrong-status' || adviceFile.file.decision === null) {
        await notSet(res, adviceFile);
        return;
      }
      const faults = renamedFaults(done.error.faults, { reason: 'uitleg' });
      await invalidPage(res, page(adviceFile, typed, faults));
    },
  };
}

function page(
  adviceFile: AdviceFile,
  typed: string,
  faults: readonly Fault[],
): PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] } {
  const worded = wordedFaults(faults, reopenFaults);
  return {
    view: 'advice/reopen',
    title: reopenText.title,
    page: reopenView(adviceFile, typed, worded),
    errors: worded.items,
    backLink: { href: urls.niveau(adviceFile.file.job.id), label: reopenText.cancel },
  };
}

async function notSet(res: Response, { file }: AdviceFile): Promise<void> {
  const { title, paragraphs, link } = reopenText.notSet;
  await noticePage(res, { title, paragraphs, link: { href: urls.functie(file.job.id), label: link } });
}
