import type { Response } from 'express';
import { z } from 'zod';
import type { Fault } from '../../../domain/shared/failure';
import { askText, textLimit, upkeepFaultWords } from '../../../presentation/upkeep/upkeepFormText';
import { caught } from '../../shared/caught';
import { optionalText } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { askView, backOf } from './askView';
import type { UpkeepDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const schema = z.strictObject({ waarom: optionalText(textLimit) });

/** A manager or who has the functie asks HR to grade it anew. */
export function askHandlers({ upkeep }: UpkeepDeps): { readonly show: Handler; readonly submit: Handler } {
  return {
    show: (req, res) => askPage(req, res, [], 200),

    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      await upkeep.viewAsk(req.actor, jobId);
      const form = parseForm(schema, req.body);
      if (!form.ok) {
        await askPage(req, res, form.faults, 422);
        return;
      }
      const done = await caught(
        upkeep.askReview(req.actor, jobId, form.value.waarom),
        'invalid',
        'wrong-status',
      );
      if (done.ok) seeOther(res, withQuery(urls.onderhoudVragen(jobId), { verstuurd: 'ja' }));
      else if (done.error.code === 'invalid') await askPage(req, res, done.error.faults, 422);
      else await askPage(req, res, [], 409);
    },
  };

  async function askPage(
    req: SignedInRequest,
    res: Response,
    faults: readonly Fault[],
    status: number,
  ): Promise<void> {
    const asks = await upkeep.viewAsk(req.actor, pathParam(req, 'id'));
    const worded = wordedFaults(faults, upkeepFaultWords);
    const sent = queryValue(req, 'verstuurd') === 'ja';
    await renderPage(res, {
      view: 'signing/form',
      title: `${askText.title}: ${asks.job.name}`,
      page: askView(asks, typedValues(req.body)['waarom'] ?? '', worded, sent),
      errors: worded.items,
      status,
      backLink: backOf(asks),
    });
  }
}
