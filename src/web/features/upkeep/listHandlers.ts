import type { Response } from 'express';
import { z } from 'zod';
import type { Fault } from '../../../domain/shared/failure';
import { longestToldBy } from '../../../domain/upkeep/trigger';
import { reorganisationText, textLimit, upkeepFaultWords } from '../../../presentation/upkeep/upkeepFormText';
import { upkeepText } from '../../../presentation/upkeep/upkeepText';
import { caught } from '../../shared/caught';
import { manyChoices, optionalLine, optionalText } from '../../shared/formFields';
import { parseForm, typedChoices, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { listView, upkeepGroups } from './listView';
import { reorganisationView } from './reorganisationView';
import type { UpkeepDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const reorganisationSchema = z.strictObject({
  in: optionalLine(200),
  functies: manyChoices(1000),
  waarom: optionalText(textLimit),
  wie: optionalLine(longestToldBy),
});

/** What is due, and a reorganisation for several functies at once. */
export function listHandlers({ upkeep }: UpkeepDeps): {
  readonly show: Handler;
  readonly showReorganisation: Handler;
  readonly reorganise: Handler;
} {
  return {
    async show(req, res) {
      const group = upkeepGroups.find((known) => known === queryValue(req, 'toon')) ?? null;
      const departmentId = queryValue(req, 'afdeling') ?? '';
      const noted = Number(queryValue(req, 'bewaard'));
      const page = listView(await upkeep.listUpkeep(req.actor), {
        group,
        departmentId,
        noted: Number.isInteger(noted) && noted > 0 ? noted : null,
      });
      await renderPage(res, { view: 'upkeep/list', title: upkeepText.title, page });
    },

    showReorganisation: (req, res) =>
      reorganisationPage(req, res, queryValue(req, 'afdeling') ?? '', null, []),

    async reorganise(req, res) {
      const form = parseForm(reorganisationSchema, req.body);
      const departmentId = typedValues(req.body)['in'] ?? '';
      if (!form.ok) {
        await reorganisationPage(req, res, departmentId, req.body, form.faults);
        return;
      }
      const { functies, waarom, wie } = form.value;
      const given = { jobIds: functies, why: waarom, toldBy: wie };
      const noted = await caught(upkeep.noteReorganisation(req.actor, given), 'invalid');
      if (noted.ok) seeOther(res, withQuery(urls.onderhoud(), { bewaard: String(noted.value) }));
      else await reorganisationPage(req, res, departmentId, req.body, noted.error.faults);
    },
  };

  async function reorganisationPage(
    req: SignedInRequest,
    res: Response,
    departmentId: string,
    body: unknown,
    faults: readonly Fault[],
  ): Promise<void> {
    const worded = wordedFaults(faults, upkeepFaultWords);
    const typed = { values: typedValues(body), jobs: typedChoices(body, 'functies') };
    await renderPage(res, {
      view: 'upkeep/reorganisation',
      title: reorganisationText.title,
      page: reorganisationView(await upkeep.viewReorganisation(req.actor), departmentId, typed, worded),
      backLink: { href: urls.onderhoud(), label: upkeepText.back },
      ...(faults.length === 0 ? {} : { errors: worded.items, status: 422 }),
    });
  }
}
