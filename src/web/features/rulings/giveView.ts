import type { RulingPreview } from '../../../application/ruling/viewRuling';
import { shownCode } from '../../../domain/access/spokenCode';
import { rulingWays } from '../../../domain/ruling/ruling';
import { labelledLevel } from '../../../presentation/advice/labels';
import { noRoadSentence, roadSentences } from '../../../presentation/ruling/roadText';
import { giveText } from '../../../presentation/ruling/rulingPageText';
import type { FormField, FormPage } from '../../shared/formPage';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The form with which HR gives a decision, and what the decision will say. */
export function giveView(
  { copy, grounds, holderActive, objection, today }: RulingPreview,
  typed: Readonly<Record<string, string>>,
  worded: WordedFaults,
): FormPage {
  const text = giveText;
  const { job, decision } = grounds;
  const ways = rulingWays.filter((way) => way === 'papier' || holderActive);
  const chosen = typed['manier'] ?? (ways.length === 1 ? ways[0] : undefined);
  const road = roadSentences(objection, today, copy.managerName);
  const level = labelledLevel(decision.level, decision.receipt.employer);
  const date = (name: string, legend: string, hint: string): FormField => ({
    partial: 'dateField',
    p: {
      id: name,
      name,
      legend,
      hint,
      error: worded.of(name),
      day: typed[`${name}-dag`] ?? '',
      month: typed[`${name}-maand`] ?? '',
      year: typed[`${name}-jaar`] ?? '',
    },
  });
  return {
    heading: {
      over: `${job.name}, ${copy.holderName}`,
      heading: text.title,
      intro: text.intro(copy.holderName),
    },
    messages: holderActive
      ? []
      : [
          {
            id: 'account',
            tone: 'let',
            heading: text.noAccount.heading(copy.holderName),
            paragraphs: [text.noAccount.text],
          },
        ],
    list: [],
    about: null,
    forms: [
      {
        action: urls.besluitGeven(copy.id),
        hidden: [{ name: 'inhoud', value: copy.contentSha256 }],
        fields: [
          date('ingangsdatum', text.inForce, text.inForceHint),
          {
            partial: 'radios',
            p: {
              id: 'manier',
              name: 'manier',
              legend: text.way,
              error: worded.of('manier'),
              options: ways.map((way) => ({ value: way, ...text.ways[way], checked: chosen === way })),
            },
          },
          date('uitgereikt', text.handedOver, text.handedOverHint),
          {
            partial: 'textarea',
            p: {
              id: 'toelichting',
              name: 'toelichting',
              label: text.explanation,
              hint: text.explanationHint,
              value: typed['toelichting'] ?? '',
              limit: text.limit,
              error: worded.of('toelichting'),
            },
          },
        ],
        submit: {
          submit: { label: text.submit },
          links: [{ href: urls.besluiten(copy.jobId), label: text.cancel }],
        },
        busy: text.busy,
      },
    ],
    aside: [
      {
        id: 'inhoud-besluit',
        heading: text.side.heading,
        paragraphs: [
          text.side.text(copy.holderName, job.name, level),
          text.side.grounds,
          text.side.version(copy.version, shownCode(copy.code)),
        ],
        links: [{ href: urls.exemplaar(copy.id), label: text.side.profile }],
      },
      {
        id: 'weg',
        heading: text.road.heading,
        paragraphs:
          road.length === 0
            ? [noRoadSentence]
            : [text.road.from(copy.holderName, today), ...road, text.draft],
      },
    ],
  };
}
