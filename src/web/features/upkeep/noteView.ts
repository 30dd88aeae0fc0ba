import { triggerKinds } from '../../../domain/upkeep/trigger';
import type { Job } from '../../../domain/workflow/job';
import { triggerNames } from '../../../presentation/upkeep/triggerText';
import { noteText, textLimit } from '../../../presentation/upkeep/upkeepFormText';
import type { FormPage } from '../../shared/formPage';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The form with which HR notes a trigger. */
export function noteView(
  job: Pick<Job, 'id' | 'name'>,
  typed: Readonly<Record<string, string>>,
  worded: WordedFaults,
): FormPage {
  return {
    heading: { over: job.name, heading: noteText.title, intro: noteText.intro },
    messages: [],
    list: [],
    about: null,
    forms: [
      {
        action: urls.onderhoudAanleiding(job.id),
        hidden: [],
        fields: [
          {
            partial: 'radios',
            p: {
              id: 'welke',
              name: 'welke',
              legend: noteText.kind,
              error: worded.of('welke'),
              options: triggerKinds.map((kind) => ({
                value: kind,
                label: triggerNames[kind],
                checked: typed['welke'] === kind,
              })),
            },
          },
          {
            partial: 'textarea',
            p: {
              id: 'waarom',
              name: 'waarom',
              label: noteText.why,
              hint: noteText.whyHint,
              value: typed['waarom'] ?? '',
              limit: textLimit,
              error: worded.of('waarom'),
            },
          },
          {
            partial: 'field',
            p: {
              id: 'wie',
              name: 'wie',
              label: noteText.toldBy,
              value: typed['wie'] ?? '',
              error: worded.of('wie'),
            },
          },
        ],
        submit: {
          submit: { label: noteText.submit },
          links: [{ href: urls.functieOnderhoud(job.id), label: noteText.cancel }],
        },
      },
    ],
    aside: [],
  };
}
