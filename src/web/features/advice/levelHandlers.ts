import type { Response } from 'express';
import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { authorise } from '../../../application/shared/authorise';
import type { Fault } from '../../../domain/shared/failure';
import { statusAllows } from '../../../domain/workflow/transitions';
import { decisionText, levelFaults, levelText } from '../../../presentation/level/levelMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { adviceChangedView } from './adviceChangedView';
import { decisionView, earlierDecisions } from './decisionView';
import { levelView, reasonField, type Typed } from './levelView';
import { noticePage } from './noticePage';
import type { AdviceDeps } from './routes';
import { levelSchema, reasonForChoice } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Setting the level, and looking at the level that was set. */
export function levelHandlers({ advice }: AdviceDeps): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      const adviceFile = await advice.viewAdvice(req.actor, pathParam(req, 'id'));
      if (adviceFile.file.decision !== null) await decisionPage(res, adviceFile, false);
      else if (statusAllows('level.set', adviceFile.file.job.status)) {
        authorise(req.actor, 'level.set', adviceFile.file.acted);
        await renderPage(res, levelPage(adviceFile, {}, []));
      } else await notAdvised(res, adviceFile);
    },

    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      authorise(req.actor, 'level.set', (await advice.viewAdvice(req.actor, jobId)).file.acted);
      const typed = typedValues(req.body);
      const form = parseForm(levelSchema, req.body);
      const level = typed['niveau'] ?? '';
      const seenAdvice = typed['advies'] ?? '';
      const reason = form.ok ? reasonForChoice(form.value) : '';
      const set = form.ok
        ? await caught(
            advice.setLevel(req.actor, jobId, { level, reason, seenAdvice }),
            'invalid',
            'stale',
            'wrong-status',
            'not-ready',
          )
        : { ok: false as const, error: { code: 'invalid' as const, faults: form.faults } };
      if (set.ok) {
        seeOther(res, urls.functie(jobId));
        return;
      }
      const adviceFile = await advice.viewAdvice(req.actor, jobId);
      if (adviceFile.file.decision !== null) await decisionPage(res, adviceFile, true);
      else if (set.error.code === 'wrong-status') {
        if (seenAdvice === adviceFile.mark) await notAdvised(res, adviceFile);
        else await adviceChanged(res, adviceFile, reason);
      } else if (set.error.code === 'invalid') {
        const faults = renamedFaults(set.error.faults, { level: 'niveau', reason: reasonField(level) });
        await invalidPage(res, levelPage(adviceFile, typed, faults));
      } else {
        const changed = set.error.code === 'stale';
        const waits = set.error.code === 'not-ready';
        await renderPage(res, { ...levelPage(adviceFile, typed, [], changed, waits), status: 409 });
      }
    },
  };
}

function levelPage(
  adviceFile: AdviceFile,
  typed: Typed,
  faults: readonly Fault[],
  changed = false,
  waits = false,
): PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] } {
  const worded = wordedFaults(faults, levelFaults(typed['niveau'] ?? ''));
  return {
    view: 'advice/level',
    title: changed ? levelText.changed.title : levelText.title,
    page: {
      ...levelView(adviceFile, typed, worded, changed, waits),
      earlier: earlierDecisions(adviceFile.withdrawn),
    },
    errors: worded.items,
    backLink: { href: urls.advies(adviceFile.file.job.id), label: levelText.back },
  };
}

async function decisionPage(res: Response, adviceFile: AdviceFile, already: boolean): Promise<void> {
  const { file, withdrawn } = adviceFile;
  if (file.decision === null) throw new Error('there is no decision to show');
  await renderPage(res, {
    view: 'advice/decision',
    title: already ? decisionText.already.heading : decisionText.title(file.decision.level),
    page: {
      ...decisionView(adviceFile, file.decision, already),
      earlier: earlierDecisions(withdrawn),
    },
    status: already ? 409 : 200,
    backLink: { href: urls.functie(file.job.id), label: decisionText.back },
  });
}

async function notAdvised(res: Response, { file }: AdviceFile): Promise<void> {
  const { title, paragraphs, link } = levelText.notAdvised;
  await noticePage(res, { title, paragraphs, link: { href: urls.advies(file.job.id), label: link } });
}

/** The answers changed, and the advice has to be asked again: the new advice, and what was typed, to keep. */
async function adviceChanged(res: Response, adviceFile: AdviceFile, reason: string): Promise<void> {
  await renderPage(res, {
    view: 'advice/changed',
    title: levelText.changed.title,
    page: adviceChangedView(adviceFile, reason),
    status: 409,
    backLink: { href: urls.functie(adviceFile.file.job.id), label: decisionText.back },
  });
}
