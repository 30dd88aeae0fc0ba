import type { ViewedObjection } from '../../../application/objection/viewObjection';
import { lastOf } from '../../../domain/objection/objectionState';
import { objectionPageText, stepFormWords } from '../../../presentation/objection/objectionPageText';
import { nowLines, stageNames } from '../../../presentation/objection/stageText';
import { noRoadSentence, roadSentences } from '../../../presentation/ruling/roadText';
import type { CardParams, MessageParams, PageHeadingParams, StatusPillParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { stepHref } from './places';
import { stepCards, type StepCard } from './stepCards';

/** The view model of `views/pages/objections/objection.ejs`. */
export interface ObjectionView {
  readonly heading: PageHeadingParams;
  readonly status: StatusPillParams;
  readonly messages: readonly MessageParams[];
  readonly now: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly actions: readonly Link[];
  };
  readonly done: {
    readonly heading: string;
    readonly none: string | null;
    readonly steps: readonly StepCard[];
  };
  readonly aside: readonly CardParams[];
}

/** An objection for the medewerker or HR: what now, what was done, and the road. `saved`: a step was just taken. */
export function objectionView(viewed: ViewedObjection, saved: boolean): ObjectionView {
  const { part, ruling, content, state, frame, open } = viewed;
  const text = objectionPageText;
  const road = roadSentences(frame.rules, frame.availableOn, content.managerName);
  const steps = stepCards(viewed);
  return {
    heading: {
      over: text.over(content.job.name, ruling.holderName),
      heading: text.titles[part],
      intro: part === 'hr' ? text.intro.hr : text.intro.medewerker,
    },
    status: pillOf(viewed),
    messages: [
      ...(saved
        ? [
            {
              id: 'vast',
              tone: 'goed' as const,
              heading: text.saved.heading,
              paragraphs: [text.saved.text],
              announce: true,
            },
          ]
        : []),
      ...(ruling.withdrawn === null
        ? []
        : [
            {
              id: 'weg',
              tone: 'info' as const,
              heading: text.withdrawn.heading,
              paragraphs: [text.withdrawn.text],
            },
          ]),
      ...(viewed.setTheLevel && open.includes('besloten')
        ? [
            {
              id: 'zelf',
              tone: 'info' as const,
              heading: text.ownLevel.heading,
              paragraphs: [text.ownLevel.text],
            },
          ]
        : []),
      ...followUp(viewed),
    ],
    now: {
      heading: text.now,
      lines:
        ruling.withdrawn === null
          ? nowLines(state, frame.rules, part === 'medewerker')
          : [text.withdrawn.now],
      actions: open.map((kind) => ({
        href: stepHref(part, ruling.id, kind),
        label: stepFormWords(kind, part).title,
      })),
    },
    done: { heading: text.done, none: steps.length === 0 ? text.nothing : null, steps },
    aside: [
      {
        id: 'weg-naar-bezwaar',
        heading: part === 'medewerker' ? text.road.own : text.road.other,
        list: road.length === 0 ? [noRoadSentence] : road,
      },
      {
        id: 'stukken',
        heading: text.file,
        links: [{ href: urls.besluit(ruling.id), label: text.ruling }, ...exhibitLinks(viewed)],
      },
    ],
  };
}

/** The file of exhibits, once there is something in it. */
function exhibitLinks({ part, ruling, steps }: ViewedObjection): readonly Link[] {
  if (steps.length === 0) return [];
  const { pdf, zip } = objectionPageText.exhibits;
  return part === 'hr'
    ? [
        { href: urls.bezwaarDossierPdf(ruling.id), label: pdf },
        { href: urls.bezwaarDossierZip(ruling.id), label: zip },
      ]
    : [
        { href: urls.mijnBezwaarDossierPdf(ruling.id), label: pdf },
        { href: urls.mijnBezwaarDossierZip(ruling.id), label: zip },
      ];
}

function pillOf({ state }: ViewedObjection): StatusPillParams {
  const label = stageNames[state.stage];
  if (state.overdue) return { label, icon: 'triangle-alert', tone: 'let' };
  return state.closed
    ? { label, icon: 'circle', tone: 'gewoon' }
    : { label, icon: 'hourglass', tone: 'info' };
}

/** After a decision in favour of the medewerker, what HR has to do with it. */
function followUp({ part, steps, ruling }: ViewedObjection): readonly MessageParams[] {
  const decided = lastOf(steps, 'besloten');
  const upheld =
    decided !== undefined &&
    Object.values(decided.step.verdicts).some(
      (verdict) => verdict === 'gegrond' || verdict === 'deels-gegrond',
    );
  if (part !== 'hr' || !upheld) return [];
  const { heading, text, steps: todo, version, level } = objectionPageText.followUp;
  return [
    {
      id: 'gevolg',
      tone: 'info',
      heading,
      paragraphs: [text],
      list: todo,
      links: [
        { href: urls.nieuweVersie(ruling.jobId), label: version },
        { href: urls.nieuweIndeling(ruling.jobId), label: level },
      ],
    },
  ];
}
