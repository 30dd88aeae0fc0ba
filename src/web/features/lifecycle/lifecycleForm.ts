import type { Action } from '../../../domain/workflow/actions';
import type { Job } from '../../../domain/workflow/job';
import {
  archiveText,
  deleteText,
  reasonLimit,
  restoreText,
} from '../../../presentation/lifecycle/lifecycleText';
import type {
  CheckboxParams,
  DateFieldParams,
  MessageParams,
  PageHeadingParams,
  RadiosParams,
  SubmitRowParams,
  TextareaParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The view model of `views/pages/lifecycle/form.ejs`. */
export interface LifecycleForm {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly points: readonly string[];
  readonly form: {
    readonly action: string;
    readonly hidden: readonly { readonly name: string; readonly value: string }[];
    readonly fields: readonly (
      | { readonly partial: 'textarea'; readonly p: TextareaParams }
      | { readonly partial: 'checkbox'; readonly p: CheckboxParams }
      | { readonly partial: 'radios'; readonly p: RadiosParams }
      | { readonly partial: 'dateField'; readonly p: DateFieldParams }
    )[];
    readonly submit: SubmitRowParams;
  } | null;
}

type ShownJob = Pick<Job, 'id' | 'name' | 'revision' | 'status'>;

/** Putting a functie in the archive; while views are asked, that the round has to be closed first. */
export function archiveView(job: ShownJob, reason: string, worded: WordedFaults): LifecycleForm {
  const { title, intro, points, hint, submit, cancel, inTalk } = archiveText;
  const heading = { over: job.name, heading: title, intro };
  if (job.status === 'in-gesprek') {
    return {
      heading,
      messages: [
        {
          id: 'ronde',
          tone: 'info',
          heading: inTalk.heading,
          paragraphs: [inTalk.text],
          links: [{ href: urls.zienswijzen(job.id), label: inTalk.link }],
        },
      ],
      points: [],
      form: null,
    };
  }
  return {
    heading,
    messages: [],
    points,
    form: {
      action: urls.archiveren(job.id),
      hidden: [{ name: 'revisie', value: String(job.revision) }],
      fields: [
        {
          partial: 'textarea',
          p: {
            id: 'reden',
            name: 'reden',
            label: archiveText.reason,
            hint,
            value: reason,
            limit: reasonLimit,
            error: worded.of('reden'),
          },
        },
      ],
      submit: { submit: { label: submit }, links: [{ href: urls.functie(job.id), label: cancel }] },
    },
  };
}

/** Bringing a functie back from the archive. */
export function restoreView(job: ShownJob): LifecycleForm {
  const { title, intro, submit, cancel } = restoreText;
  return {
    heading: { over: job.name, heading: title, intro },
    messages: [],
    points: [],
    form: {
      action: urls.terughalen(job.id),
      hidden: [],
      fields: [],
      submit: { submit: { label: submit }, links: [{ href: urls.functie(job.id), label: cancel }] },
    },
  };
}

/** Deleting a functie, or why that cannot be. */
export function deleteView(job: ShownJob, allowed: ReadonlySet<Action>, worded: WordedFaults): LifecycleForm {
  const { title, intro, points, confirm, confirmOption, submit, cancel } = deleteText;
  if (!allowed.has('job.delete')) {
    return {
      heading: { over: job.name, heading: title },
      messages: [
        {
          id: 'blijft',
          tone: 'info',
          heading: deleteText.offeredHeading,
          paragraphs: [deleteText.offered],
          links: allowed.has('job.archive')
            ? [{ href: urls.archiveren(job.id), label: deleteText.toArchive }]
            : [],
        },
      ],
      points: [],
      form: null,
    };
  }
  return {
    heading: { over: job.name, heading: title, intro },
    messages: [],
    points,
    form: {
      action: urls.verwijderen(job.id),
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
      submit: { submit: { label: submit }, links: [{ href: urls.functie(job.id), label: cancel }] },
    },
  };
}
