import type { Response } from 'express';
import { z } from 'zod';
import type { Fault } from '../../../domain/shared/failure';
import { chooseText, textLimit, upkeepFaultWords } from '../../../presentation/upkeep/upkeepFormText';
import { upkeepPageText } from '../../../presentation/upkeep/upkeepText';
import { authorise } from '../../../application/shared/authorise';
import { caught } from '../../shared/caught';
import { optionalLine, optionalText, requiredLine } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { isoDate } from '../../shared/typedDate';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { chooseView } from './chooseView';
import type { UpkeepDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const schema = z.strictObject({
  bij: requiredLine(200),
  'dag-dag': optionalLine(10),
  'dag-maand': optionalLine(10),
  'dag-jaar': optionalLine(10),
  waarom: optionalText(textLimit),
});

/** Choosing another day of review for one functie. */
export function chooseHandlers({ upkeep }: UpkeepDeps): { readonly show: Handler; readonly submit: Handler } {
  return {
    show: (req, res) => choosePage(req, res, [], null),

    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      const { acted } = await upkeep.viewUpkeep(req.actor, jobId);
      authorise(req.actor, 'upkeep.handle', acted);
      const form = parseForm(schema, req.body);
      if (!form.ok) {
        await choosePage(req, res, form.faults, null);
        return;
      }
      const { bij, waarom, ...day } = form.value;
      const given = {
        day: isoDate(day['dag-dag'], day['dag-maand'], day['dag-jaar']) ?? '',
        reason: waarom,
        decisionId: bij,
      };
      const done = await caught(
        upkeep.chooseReview(req.actor, jobId, given),
        'invalid',
        'stale',
        'wrong-status',
      );
      if (done.ok) seeOther(res, withQuery(urls.functieOnderhoud(jobId), { bewaard: 'dag' }));
      else if (done.error.code === 'invalid') await choosePage(req, res, done.error.faults, null);
      else await choosePage(req, res, [], 409);
    },
  };

  async function choosePage(
    req: SignedInRequest,
    res: Response,
    faults: readonly Fault[],
    conflict: 409 | null,
  ): Promise<void> {
    const jobId = pathParam(req, 'id');
    const { job, review, decision, acted } = await upkeep.viewUpkeep(req.actor, jobId);
    authorise(req.actor, 'upkeep.handle', acted);
    if (review.day === null || decision === null) {
      seeOther(res, urls.functieOnderhoud(jobId));
      return;
    }
    const typed = typedValues(req.body);
    const worded = wordedFaults(faults, upkeepFaultWords);
    const page = chooseView({ job, decision, day: review.day }, typed, worded, conflict !== null);
    await renderPage(res, {
      view: 'signing/form',
      title: `${chooseText.title}: ${job.name}`,
      page,
      errors: worded.items,
      status: conflict ?? (faults.length === 0 ? 200 : 422),
      backLink: { href: urls.functieOnderhoud(jobId), label: upkeepPageText.heading },
    });
  }
}
