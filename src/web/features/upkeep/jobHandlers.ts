import type { Response } from 'express';
import { z } from 'zod';
import { authorise } from '../../../application/shared/authorise';
import type { Fault } from '../../../domain/shared/failure';
import { textLimit, upkeepFaultWords } from '../../../presentation/upkeep/upkeepFormText';
import { upkeepPageText } from '../../../presentation/upkeep/upkeepText';
import { caught } from '../../shared/caught';
import { optionalText, requiredLine } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { jobView, reasonField, type JobNotice } from './jobView';
import type { UpkeepDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const answerSchema = z.strictObject({
  welke: requiredLine(200),
  besluit: z.enum(['blijft', 'meegenomen']),
  waarom: optionalText(textLimit),
});
const notices = ['dag', 'aanleiding', 'antwoord'] as const;

/** The upkeep of one functie, with the answers to its triggers. */
export function jobHandlers({ upkeep }: UpkeepDeps): { readonly show: Handler; readonly answer: Handler } {
  return {
    async show(req, res) {
      const notice = notices.find((known) => known === queryValue(req, 'bewaard')) ?? null;
      await jobPage(req, res, 200, [], notice);
    },

    async answer(req, res) {
      const jobId = pathParam(req, 'id');
      const { acted } = await upkeep.viewUpkeep(req.actor, jobId);
      authorise(req.actor, 'upkeep.handle', acted);
      const form = parseForm(answerSchema, req.body);
      if (!form.ok) {
        await jobPage(req, res, 422, form.faults, null);
        return;
      }
      const { welke, besluit, waarom } = form.value;
      const given = { triggerId: welke, outcome: besluit, words: waarom };
      const done = await caught(
        upkeep.answerTrigger(req.actor, jobId, given),
        'invalid',
        'wrong-status',
        'not-found',
      );
      if (done.ok) seeOther(res, withQuery(urls.functieOnderhoud(jobId), { bewaard: 'antwoord' }));
      else if (done.error.code === 'invalid') await jobPage(req, res, 422, done.error.faults, null);
      else await jobPage(req, res, 409, [], 'stale');
    },
  };

  async function jobPage(
    req: SignedInRequest,
    res: Response,
    status: number,
    faults: readonly Fault[],
    notice: JobNotice | null,
  ): Promise<void> {
    const file = await upkeep.viewUpkeep(req.actor, pathParam(req, 'id'));
    const typed = typedValues(req.body);
    const field = reasonField(typed['welke'] ?? '');
    const worded = wordedFaults(renamedFaults(faults, { waarom: field }), {
      ...upkeepFaultWords,
      [field]: upkeepFaultWords['waarom'] ?? {},
    });
    await renderPage(res, {
      view: 'upkeep/job',
      title: upkeepPageText.title(file.job.name),
      page: jobView(file, typed, worded, notice),
      status,
      errors: worded.items,
      backLink: { href: urls.functie(file.job.id), label: upkeepPageText.back },
    });
  }
}
