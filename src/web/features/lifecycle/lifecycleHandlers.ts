import type { Response } from 'express';
import { z } from 'zod';
import { longestReason } from '../../../domain/signing/evidenceRecord';
import {
  archiveText,
  deleteText,
  lifecycleFaultWords,
  lifecycleText,
  reasonLimit,
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
import type { LifecycleForm } from './lifecycleForm';
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
    if (!allowed.has('job.archive')) {
      seeOther(res, urls.functie(id));
      return;
    }
    const { title, intro, points, reason, hint, submit, cancel } = archiveText;
    await render(
      res,
      job,
      title,
      {
        heading: { over: job.name, heading: title, intro },
        messages: [],
        points,
        form: {
          action: urls.archiveren(id),
          hidden: [{ name: 'revisie', value: String(job.revision) }],
          fields: [
            {
              partial: 'textarea',
              p: {
                id: 'reden',
                name: 'reden',
                label: reason,
                hint,
                value: typedValues(req.body)['reden'] ?? '',
                limit: reasonLimit,
                error: worded.of('reden'),
              },
            },
          ],
          submit: { submit: { label: submit }, links: [{ href: urls.functie(id), label: cancel }] },
        },
      },
      worded.items,
      status,
    );
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
    const { title, intro, submit, cancel } = restoreText;
    await render(
      res,
      job,
      title,
      {
        heading: { over: job.name, heading: title, intro },
        messages: [],
        points: [],
        form: {
          action: urls.terughalen(id),
          hidden: [],
          fields: [],
          submit: { submit: { label: submit }, links: [{ href: urls.functie(id), label: cancel }] },
        },
      },
      worded.items,
      status,
    );
  }

  async function renderDelete(
    req: SignedInRequest,
    res: Response,
    worded: WordedFaults,
    status?: number,
  ): Promise<void> {
    const id = pathParam(req, 'id');
    const { job, allowed } = await lifecycle.viewLifecycle(req.actor, id, 'job.delete');
    const { title, intro, points, confirm, confirmOption, submit, cancel } = deleteText;
    const may = allowed.has('job.delete');
    await render(
      res,
      job,
      title,
      {
        heading: { over: job.name, heading: title, intro: may ? intro : undefined },
        messages: may
          ? []
          : [
              {
                id: 'blijft',
                tone: 'info',
                heading: deleteText.offeredHeading,
                paragraphs: [deleteText.offered],
                links: allowed.has('job.archive')
                  ? [{ href: urls.archiveren(id), label: deleteText.toArchive }]
                  : [],
              },
            ],
        points: may ? points : [],
        form: may
          ? {
              action: urls.verwijderen(id),
              hidden: [{ name: 'revisie', value: String(job.revision) }],
              fields: [
                {
                  partial: 'checkbox',
                  p: {
                    id: 'zeker',
                    name: 'zeker',
                    legend: confirm,
                    error: worded.of('zeker'),
                    options: [{ value: 'ja', label: confirmOption, checked: false }],
                  },
                },
              ],
              submit: { submit: { label: submit }, links: [{ href: urls.functie(id), label: cancel }] },
            }
          : null,
      },
      worded.items,
      status,
    );
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
