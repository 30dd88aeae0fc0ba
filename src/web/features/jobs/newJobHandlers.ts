import type { Response } from 'express';
import type { JobChoices } from '../../../application/jobs/listChoices';
import type { Fault } from '../../../domain/shared/failure';
import { jobFaultWords, jobFormText, listText } from '../../../presentation/jobs/jobMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { newJobView, type Typed } from './jobFormView';
import type { JobsDeps } from './listHandlers';
import { fieldNames, newJobSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Making a job, from a catalog or as a copy of another one. */
export function newJobHandlers({ jobs }: JobsDeps): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      const choices = await jobs.listChoices(req.actor);
      // The way here from a functie that is to be copied.
      const from = choices.jobs.find(({ id }) => id === queryValue(req, 'kopie'));
      const typed: Typed = from === undefined ? {} : { kopie: from.id, catalogus: from.catalogId };
      await renderPage(res, await page(req, choices, typed, []));
    },

    async submit(req, res) {
      const choices = await jobs.listChoices(req.actor);
      const form = parseForm(newJobSchema, req.body);
      const typed = typedValues(req.body);
      const faults = [...(form.ok ? [] : form.faults), ...choiceFaults(choices, typed)];
      if (!form.ok || faults.length > 0) {
        await invalidPage(res, await page(req, choices, typed, faults));
        return;
      }
      const { naam: name, afdeling: department, nummer: jobNumber, catalogus, kopie } = form.value;
      const copyFrom = kopie === '' ? null : kopie;
      const made = await caught(
        jobs.createJob(req.actor, { name, department, jobNumber, catalogId: catalogus, copyFrom }),
        'invalid',
      );
      if (made.ok) seeOther(res, urls.functie(made.value.id));
      else
        await invalidPage(res, await page(req, choices, typed, renamedFaults(made.error.faults, fieldNames)));
    },
  };

  async function page(req: SignedInRequest, choices: JobChoices, typed: Typed, faults: readonly Fault[]) {
    const worded = wordedFaults(faults, jobFaultWords);
    const departments = await jobs.listDepartmentNames(req.actor);
    return {
      view: 'jobs/form',
      title: jobFormText.newTitle,
      page: newJobView(choices, departments, typed, faults, worded),
      errors: worded.items,
      backLink: { href: urls.functies(), label: listText.back },
    };
  }
}

/** A catalog or a job that was not on offer; a copy needs no catalog, because it has that of its original. */
function choiceFaults(choices: JobChoices, { catalogus = '', kopie = '' }: Typed): readonly Fault[] {
  if (kopie !== '') {
    return choices.jobs.some(({ id }) => id === kopie)
      ? []
      : [{ field: 'kopie', problem: 'onbekende-keuze' }];
  }
  return choices.catalogs.some(({ id }) => id === catalogus)
    ? []
    : [{ field: 'catalogus', problem: 'geen-keuze' }];
}
