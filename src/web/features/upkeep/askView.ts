import type { OwnAsks } from '../../../application/upkeep/askReview';
import { ownText } from '../../../presentation/own/ownText';
import { momentOf } from '../../../presentation/shared/dates';
import { askText, textLimit } from '../../../presentation/upkeep/upkeepFormText';
import { upkeepPageText } from '../../../presentation/upkeep/upkeepText';
import type { FormPage } from '../../shared/formPage';
import type { Link } from '../../shared/shell';
import { askLines } from '../../shared/upkeepCard';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** Back to where who asks came from. */
export function backOf({ part, job }: OwnAsks): Link {
  return part === 'medewerker'
    ? { href: urls.mijnProfielVan(job.id), label: ownText.title }
    : { href: urls.functie(job.id), label: upkeepPageText.back };
}

/** What somebody asked, and the form to ask when that can be done now. */
export function askView(
  { job, part, asks, closed }: OwnAsks,
  why: string,
  worded: WordedFaults,
  sent: boolean,
): FormPage {
  const waits = closed === null ? null : askText.closed[closed];
  return {
    heading: {
      over: job.name,
      heading: askText.title,
      intro: closed === null ? askText.intro[part] : undefined,
    },
    messages: sent
      ? [
          {
            id: 'vast',
            tone: 'goed',
            heading: askText.sent.heading,
            paragraphs: [askText.sent.text],
            announce: true,
          },
        ]
      : waits === null
        ? []
        : [{ id: 'wacht', tone: 'info', heading: waits.heading, paragraphs: [waits.text] }],
    list: [],
    about: null,
    forms:
      closed === null
        ? [
            {
              action: urls.onderhoudVragen(job.id),
              hidden: [],
              fields: [
                {
                  partial: 'textarea',
                  p: {
                    id: 'waarom',
                    name: 'waarom',
                    label: askText.why,
                    hint: askText.whyHint,
                    value: why,
                    limit: textLimit,
                    error: worded.of('waarom'),
                  },
                },
              ],
              submit: {
                submit: { label: askText.submit },
                links: [{ href: backOf({ job, part, asks, closed }).href, label: askText.cancel }],
              },
            },
          ]
        : [],
    aside: asks.map((ask) => {
      const [, ...rest] = askLines(ask);
      return {
        id: `vraag-${ask.id}`,
        heading: askText.own(momentOf(ask.at)),
        paragraphs: [ask.why, ...rest],
      };
    }),
  };
}
