import type { Response } from 'express';
import { z } from 'zod';
import type { BlindFile } from '../../../application/second/gradeSecond';
import type { SecondUseCases } from '../../../application/second/secondUseCases';
import { blindText } from '../../../presentation/second/secondText';
import { caught } from '../../shared/caught';
import { parseForm } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls, withQuery } from '../../urls';
import type { Handler } from './answerHandlers';
import { blindView, type BlindNotice } from './blindView';

const handInSchema = z.strictObject({});

/** The first page of the second assessor: how far it is, and handing in. */
export function blindHandlers(second: SecondUseCases): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      const jobId = pathParam(req, 'id');
      const file = await caught(second.viewBlind(req.actor, jobId), 'wrong-status');
      // Handed in, ended or asked of somebody else: the page about it says which.
      if (file.ok) await page(res, file.value, null, 200);
      else seeOther(res, urls.tweede(jobId));
    },

    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      const file = await second.viewBlind(req.actor, jobId);
      if (!parseForm(handInSchema, req.body).ok) {
        await page(res, file, null, 422);
        return;
      }
      const done = await caught(second.handIn(req.actor, jobId), 'not-ready');
      if (done.ok) seeOther(res, withQuery(urls.tweede(jobId), { bewaard: 'ingeleverd' }));
      else if (done.error.missing.includes('eerste')) await page(res, file, 'firstNotReady', 409);
      else await page(res, file, 'notReady', 409);
    },
  };
}

async function page(
  res: Response,
  file: BlindFile,
  notice: BlindNotice | null,
  status: number,
): Promise<void> {
  await renderPage(res, {
    view: 'walk/blind',
    title: blindText.title(file.job.name),
    page: blindView(file, notice),
    status,
    backLink: { href: urls.werkvoorraad(), label: blindText.backToWork },
  });
}
