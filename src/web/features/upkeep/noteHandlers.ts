import type { Response } from 'express';
import { z } from 'zod';
import { authorise } from '../../../application/shared/authorise';
import type { Fault } from '../../../domain/shared/failure';
import { longestToldBy, triggerKinds } from '../../../domain/upkeep/trigger';
import { statusAllows } from '../../../domain/workflow/transitions';
import { noteText, textLimit, upkeepFaultWords } from '../../../presentation/upkeep/upkeepFormText';
import { upkeepPageText } from '../../../presentation/upkeep/upkeepText';
import { caught } from '../../shared/caught';
import { optionalLine, optionalText } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { noteView } from './noteView';
import type { UpkeepDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const schema = z.strictObject({
  welke: z.enum(triggerKinds).optional(),
  waarom: optionalText(textLimit),
  wie: optionalLine(longestToldBy),
});

/** HR notes a trigger for one functie. */
export function noteHandlers({ upkeep }: UpkeepDeps): { readonly show: Handler; readonly submit: Handler } {
  return {
    show: (req, res) => notePage(req, res, []),

    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      const { acted } = await upkeep.viewUpkeep(req.actor, jobId);
      authorise(req.actor, 'upkeep.handle', acted);
      const form = parseForm(schema, req.body);
      if (!form.ok) {
        await notePage(req, res, form.faults);
        return;
      }
      const { welke, waarom, wie } = form.value;
      const given = { kind: welke ?? '', why: waarom, toldBy: wie };
      const done = await caught(upkeep.noteTrigger(req.actor, jobId, given), 'invalid');
      if (done.ok) seeOther(res, withQuery(urls.functieOnderhoud(jobId), { bewaard: 'aanleiding' }));
      else await notePage(req, res, done.error.faults);
    },
  };

  async function notePage(req: SignedInRequest, res: Response, faults: readonly Fault[]): Promise<void> {
    const jobId = pathParam(req, 'id');
    const { job, acted } = await upkeep.viewUpkeep(req.actor, jobId);
    authorise(req.actor, 'upkeep.handle', acted);
    if (!statusAllows('upkeep.ask', job.status)) {
      seeOther(res, urls.functieOnderhoud(jobId));
      return;
    }
    const worded = wordedFaults(faults, upkeepFaultWords);
    await renderPage(res, {
      view: 'signing/form',
      title: `${noteText.title}: ${job.name}`,
      page: noteView(job, typedValues(req.body), worded),
      errors: worded.items,
      status: faults.length === 0 ? 200 : 422,
      backLink: { href: urls.functieOnderhoud(jobId), label: upkeepPageText.heading },
    });
  }
}
