import type { Response } from 'express';
import { z } from 'zod';
import { longestReason } from '../../../domain/grading/storedAnswer';
import type { UpkeepUseCases } from '../../../application/upkeep/upkeepUseCases';
import { procedureFaults, procedureText } from '../../../presentation/upkeep/procedureText';
import { caught } from '../../shared/caught';
import { optionalLine, optionalText } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { procedureView } from './procedureView';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const schema = z.strictObject({
  aanleiding: optionalLine(40),
  reden: optionalText(longestReason),
  eerder: optionalText(longestReason),
});
const noFaults = wordedFaults([], procedureFaults);
const fieldNames = { occasion: 'aanleiding', reason: 'reden', overrideReason: 'eerder' };

export interface ProcedureDeps {
  readonly upkeep: Pick<UpkeepUseCases, 'viewProcedure' | 'beginProcedure'>;
}

/** Grading a functie with a signed profile again. */
export function procedureHandlers({ upkeep }: ProcedureDeps): {
  readonly show: Handler;
  readonly begin: Handler;
} {
  return {
    show: (req, res) => render(req, res, noFaults),

    async begin(req, res) {
      const jobId = pathParam(req, 'id');
      await upkeep.viewProcedure(req.actor, jobId);
      const form = parseForm(schema, req.body);
      if (!form.ok) {
        await render(req, res, wordedFaults(form.faults, procedureFaults));
        return;
      }
      const { aanleiding, reden, eerder } = form.value;
      const given = { jobId, occasion: aanleiding, reason: reden, overrideReason: eerder };
      const done = await caught(upkeep.beginProcedure(req.actor, given), 'invalid');
      if (done.ok) seeOther(res, urls.functie(jobId));
      else
        await render(req, res, wordedFaults(renamedFaults(done.error.faults, fieldNames), procedureFaults));
    },
  };

  async function render(req: SignedInRequest, res: Response, worded: WordedFaults): Promise<void> {
    const jobId = pathParam(req, 'id');
    const found = await upkeep.viewProcedure(req.actor, jobId);
    const { job, allowed } = found.file;
    if (!allowed.has('procedure.begin')) {
      seeOther(res, urls.functie(jobId));
      return;
    }
    const typed = typedValues(req.body);
    await renderPage(res, {
      view: 'signing/form',
      title: `${procedureText.title}: ${job.name}`,
      page: procedureView(
        found,
        {
          aanleiding: typed['aanleiding'] ?? queryValue(req, 'aanleiding') ?? '',
          reden: typed['reden'] ?? '',
          eerder: typed['eerder'] ?? '',
        },
        worded,
      ),
      backLink: { href: urls.functie(jobId), label: procedureText.back },
      ...(worded.items.length === 0 ? {} : { errors: worded.items }),
    });
  }
}
