import type { LevelDecision } from '../../../domain/grading/levelDecision';
import type { Job } from '../../../domain/workflow/job';
import { chooseText, textLimit } from '../../../presentation/upkeep/upkeepFormText';
import { upkeepPageText } from '../../../presentation/upkeep/upkeepText';
import type { FormPage } from '../../shared/formPage';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The form for another day of review. `changed`: the functie changed while the page was open. */
export function chooseView(
  {
    job,
    decision,
    day,
  }: {
    readonly job: Pick<Job, 'id' | 'name'>;
    readonly decision: Pick<LevelDecision, 'id'>;
    readonly day: string;
  },
  typed: Readonly<Record<string, string>>,
  worded: WordedFaults,
  changed: boolean,
): FormPage {
  const { stale } = upkeepPageText;
  return {
    heading: {
      over: job.name,
      heading: chooseText.title,
      intro: `${chooseText.intro} ${chooseText.now(day)}`,
    },
    messages: !changed
      ? []
      : [
          {
            id: 'intussen',
            tone: 'let',
            heading: stale.heading,
            paragraphs: [stale.text],
            announce: true,
          },
        ],
    list: chooseText.points,
    about: null,
    forms: [
      {
        action: urls.onderhoudDag(job.id),
        hidden: [{ name: 'bij', value: decision.id }],
        fields: [
          {
            partial: 'dateField',
            p: {
              id: 'dag',
              name: 'dag',
              legend: chooseText.day,
              hint: chooseText.hint,
              day: typed['dag-dag'] ?? '',
              month: typed['dag-maand'] ?? '',
              year: typed['dag-jaar'] ?? '',
              error: worded.of('dag'),
            },
          },
          {
            partial: 'textarea',
            p: {
              id: 'waarom',
              name: 'waarom',
              label: chooseText.why,
              hint: chooseText.whyHint,
              value: typed['waarom'] ?? '',
              limit: textLimit,
              error: worded.of('waarom'),
            },
          },
        ],
        submit: {
          submit: { label: chooseText.submit },
          links: [{ href: urls.functieOnderhoud(job.id), label: chooseText.cancel }],
        },
      },
    ],
    aside: [],
  };
}
