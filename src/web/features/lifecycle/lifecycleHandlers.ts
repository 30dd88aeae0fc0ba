import type { Response } from 'express';
import { z } from 'zod';
import { longestReason } from '../../../domain/signing/evidenceRecord';
import {
  archiveText,
  deleteText,
  lifecycleFaultWords,
  lifecycleText,
  restoreText,
} from '../../../presentation/lifecycle/lifecycleText';
import { caught } from '../../shared/caught';
import { optionalText, revision } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { archiveView, deleteView, restoreView, type LifecycleForm } from './lifecycleForm';
import type { LifecycleDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const archiveSchema = z.strictObject({ revisie: revision(), reden: optionalText(longestReason) });
const restoreSchema = z.strictObject({});
const deleteSchema = z.strictObject({ revisie: revision(), zeker: z.literal('ja') });
const noFaults = wordedFaults([], lifecycleFaultWords);

interface LifecycleHandlers {
  readonly showArchive: Handler;
  readonly archive: Handler;
  readonly showRestore: Handler;
  readonly restore: Handler;
  readonly showDelete: Handler;
  readonly remove: Handler;
}

/** Putting a functie in the archive, bringing it back, and deleting it. */
export function lifecycleHandlers({ lifecycle }: LifecycleDeps): LifecycleHandlers {
  return {
    showArchive: (req, res) => renderArchive(req, res, noFaults),

    async archive(req, res) {
      const id = pathParam(req, 'id');
      await lifecycle.viewLifecycle(req.actor, id, 'job.archive');
      const form = parseForm(archiveSchema, req.body);
      if (!form.ok) {
        await renderArchive(req, res, wordedFaults(form.faults, lifecycleFaultWords));
        return;
      }
      const { revisie, reden } = form.value;
      const done = await caught(lifecycle.archiveJob(req.actor, id, revisie, reden), 'invalid', 'stale');
      if (done.ok) seeOther(res, urls.functie(id));
      else if (done.error.code === 'invalid')
        await renderArchive(req, res, wordedFaults(done.error.faults, lifecycleFaultWords));
      else await renderArchive(req, res, topFault(archiveText.stale), 409);
    },

    showRestore: (req, res) => renderRestore(req, res, noFaults),

    async restore(req, res) {
      const id = pathParam(req, 'id');
      const { job } = await lifecycle.viewLifecycle(req.actor, id, 'job.restore');
      parseForm(restoreSchema, req.body);
      const done = await caught(lifecycle.restoreJob(req.actor, id), 'invalid');
      if (done.ok) seeOther(res, urls.functie(id));
      else await renderRestore(req, res, topFault(restoreText.taken(job.name)), 409);
    },

    showDelete: (req, res) => renderDelete(req, res, noFaults),

    async remove(req, res) {
      const id = pathParam(req, 'id');
      await lifecycle.viewLifecycle(req.actor, id, 'job.delete');
      const form = parseForm(deleteSchema, req.body);
      if (!form.ok) {
        await renderDelete(req, res, wordedFaults(form.faults, lifecycleFaultWords));
        return;
      }
      const done = await caught(lifecycle.deleteJob(req.actor, id, form.value.revisie), 'stale');
      if (done.ok) seeOther(res, urls.functies());
      else await renderDelete(req, res, topFault(archiveText.stale), 409);
    },
  };

  async function renderArchive(
    req: SignedInRequest,
    res: Response,
    worded: WordedFaults,
    status?: number,
  ): Promise<void> {
    const id = pathParam(req, 'id');
    const { job, allowed } = await lifecycle.viewLifecycle(req.actor, id, 'job.archive');
    if (!allowed.has('job.archive') && job.status !== 'in-gesprek') {
      seeOther(res, urls.functie(id));
      return;
    }
    const page = archiveView(job, typedValues(req.body)['reden'] ?? '', worded);
    await render(res, job, archiveText.title, page, worded.items, status);
  }

  async function renderRestore(
    req: SignedInRequest,
    res: Response,
    worded: WordedFaults,
    status?: number,
  ): Promise<void> {
    const id = pathParam(req, 'id');
    const { job, allowed } = await lifecycle.viewLifecycle(req.actor, id, 'job.restore');
    if (!allowed.has('job.restore')) {
      seeOther(res, urls.functie(id));
      return;
    }
    await render(res, job, restoreText.title, restoreView(job), worded.items, status);
  }

  async function renderDelete(
    req: SignedInRequest,
    res: Response,
    worded: WordedFaults,
    status?: number,
  ): Promise<void> {
    const id = pathParam(req, 'id');
    const { job, allowed } = await lifecycle.viewLifecycle(req.actor, id, 'job.delete');
    await render(res, job, deleteText.title, deleteView(job, allowed, worded), worded.items, status);
  }
}

function topFault(message: string): WordedFaults {
  return { items: [{ message, href: '#inhoud' }], of: () => undefined };
}

async function render(
  res: Response,
  job: { readonly id: string; readonly name: string },
  title: string,
  page: LifecycleForm,
  errors: readonly ErrorItem[],
  status: number | undefined,
): Promise<void> {
  await renderPage(res, {
    view: 'lifecycle/form',
    title: `${title}: ${job.name}`,
    page,
    backLink: { href: urls.functie(job.id), label: lifecycleText.back },
    ...(errors.length === 0 ? {} : { errors }),
    ...(status === undefined ? {} : { status }),
  });
}
