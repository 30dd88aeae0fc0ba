import type { Response } from 'express';
import { z } from 'zod';
import type { JobFile } from '../../../application/grading/jobFile';
import { authoriseOnJob } from '../../../application/shared/authorise';
import { checkText, walkText } from '../../../presentation/walk/walkMessages';
import { caught } from '../../shared/caught';
import { parseForm } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';
import type { Handler, WalkDeps } from './answerHandlers';
import { checkView } from './checkView';

/** Checking the answers, and asking for the advice on them. */
export function checkHandlers({ walk }: WalkDeps): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      await render(res, await walk.viewJob(req.actor, pathParam(req, 'id')), []);
    },

    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      const file = await walk.viewJob(req.actor, jobId);
      authoriseOnJob(req.actor, 'advice.request', file.job, file.acted);
      const form = parseForm(emptyForm, req.body);
      if (!form.ok) {
        await render(res, file, [{ message: checkText.wrongForm, href: '#inhoud' }]);
        return;
      }
      const asked = await caught(walk.requestAdvice(req.actor, jobId), 'not-ready');
      if (asked.ok) seeOther(res, urls.advies(jobId));
      else await render(res, file, [{ message: checkText.gatesFirst, href: urls.poort(jobId) }]);
    },
  };
}

/** The button alone; the answers are already stored. */
const emptyForm = z.strictObject({});

async function render(res: Response, file: JobFile, errors: readonly ErrorItem[]): Promise<void> {
  await renderPage(res, {
    view: 'walk/check',
    title: checkText.title,
    page: checkView(file),
    errors,
    context: {
      jobName: file.job.name,
      department: walkText.department(file.job.department),
      jobHref: urls.functie(file.job.id),
      jobLinkLabel: walkText.allQuestions,
      saveStatus: null,
    },
    backLink: { href: urls.functie(file.job.id), label: walkText.backToTasks },
  });
}
