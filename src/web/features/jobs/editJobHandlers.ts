import type { Response } from 'express';
import type { JobInput } from '../../../application/jobs/jobInput';
import { authoriseOnJob } from '../../../application/shared/authorise';
import type { Fault } from '../../../domain/shared/failure';
import type { Job } from '../../../domain/workflow/job';
import { jobConflictText, jobFaultWords, jobFormText } from '../../../presentation/jobs/jobMessages';
import { walkText } from '../../../presentation/walk/walkMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { shellOf } from '../../shared/shell';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { jobConflictView } from './jobConflictView';
import { editJobView, type Typed } from './jobFormView';
import type { JobsDeps } from './listHandlers';
import { editJobSchema, fieldNames } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Changing the name, department and number of a job. */
export function editJobHandlers({ jobs }: JobsDeps): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      const job = await editable(req);
      await renderPage(res, await page(req, job, typedOf(job, job.revision), []));
    },

    async submit(req, res) {
      const job = await editable(req);
      const typed = typedValues(req.body);
      const form = parseForm(editJobSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, await page(req, job, typed, form.faults));
        return;
      }
      const { naam: name, afdeling: department, nummer: jobNumber, revisie, tekst, botsing } = form.value;
      const given = { name, department, jobNumber };
      if (botsing !== undefined && tekst === undefined) {
        await showConflict(res, job, given, [{ field: 'tekst', problem: 'geen-keuze' }]);
        return;
      }
      if (tekst === 'ander') {
        seeOther(res, urls.functie(job.id));
        return;
      }
      const saved = await caught(jobs.editJob(req.actor, job.id, revisie, given), 'invalid', 'stale');
      if (saved.ok) seeOther(res, urls.functie(job.id));
      else if (saved.error.code === 'stale') await showConflict(res, await editable(req), given, []);
      else await invalidPage(res, await page(req, job, typed, renamedFaults(saved.error.faults, fieldNames)));
    },
  };

  async function editable(req: SignedInRequest): Promise<Job> {
    const { job, acted } = await jobs.viewJob(req.actor, pathParam(req, 'id'));
    authoriseOnJob(req.actor, 'job.edit', job, acted);
    return job;
  }

  async function page(req: SignedInRequest, job: Job, typed: Typed, faults: readonly Fault[]) {
    const worded = wordedFaults(faults, jobFaultWords);
    const departments = await jobs.listDepartmentNames(req.actor);
    return {
      view: 'jobs/form',
      title: jobFormText.editTitle,
      page: editJobView(job, departments, typed, faults, worded),
      errors: worded.items,
      backLink: { href: urls.functie(job.id), label: walkText.backToTasks },
    };
  }
}

async function showConflict(
  res: Response,
  stored: Job,
  given: JobInput,
  faults: readonly Fault[],
): Promise<void> {
  const worded = wordedFaults(faults, jobFaultWords);
  await renderPage(res, {
    view: 'jobs/conflict',
    title: jobConflictText.title,
    page: jobConflictView(stored, given, shellOf(res).csrfToken, worded.of('tekst')),
    errors: worded.items,
    status: faults.length > 0 ? 422 : 409,
    backLink: { href: urls.functie(stored.id), label: walkText.backToTasks },
  });
}

function typedOf(job: Job, revision: number): Typed {
  return { naam: job.name, afdeling: job.department, nummer: job.jobNumber, revisie: String(revision) };
}
