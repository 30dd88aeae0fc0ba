import type { ViewedObjection } from '../../../application/objection/viewObjection';
import { groundsToDecide } from '../../../domain/objection/objectionState';
import {
  longestStepText,
  objectionGrounds,
  objectionVerdicts,
  type ObjectionStepKind,
} from '../../../domain/objection/objectionStep';
import {
  objectionPageText,
  stepFields,
  stepFormWords,
  stepNames,
  typedLabels,
} from '../../../presentation/objection/objectionPageText';
import type { FormField, FormPage } from '../../shared/formPage';
import type { MessageParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { pageHref, stepHref } from './places';
import { metaOf, rowsOf } from './stepCards';

/** What was typed in the form of a step. */
export interface TypedStep {
  readonly values: Readonly<Record<string, string>>;
  readonly grounds: readonly string[];
}

/** The page with the form of one step. `late`: somebody took a step meanwhile, and what was typed is still here. */
export function stepFormView(
  viewed: ViewedObjection,
  kind: ObjectionStepKind,
  typed: TypedStep,
  worded: WordedFaults,
  late: boolean,
): FormPage {
  const { part, ruling, content, seen, open } = viewed;
  const { title, intro, submit } = stepFormWords(kind, part);
  const over = objectionPageText.over(content.job.name, ruling.holderName);
  const cancel = { href: pageHref(part, ruling.id), label: objectionPageText.cancel };
  if (!open.includes(kind)) return notNowView(viewed, typed, over, late);
  const last = viewed.steps.at(-1);
  const { stale } = objectionPageText;
  return {
    heading: { over, heading: title, intro },
    messages: [
      ...(late
        ? [
            {
              id: 'intussen',
              tone: 'info' as const,
              heading: stale.heading,
              paragraphs: [
                stale.text,
                ...(last === undefined
                  ? []
                  : [`${stepNames[last.step.kind]}. ${metaOf(last, viewed.names)}.`]),
                stale.still,
              ],
              links: [{ href: pageHref(part, ruling.id), label: objectionPageText.back.page }],
              announce: true,
            },
          ]
        : []),
      ...messagesOf(viewed, kind),
    ],
    list: [],
    about: requestOf(viewed, kind),
    forms: [
      {
        action: stepHref(part, ruling.id, kind),
        hidden: [{ name: 'gezien', value: String(seen) }],
        fields: fieldsOf(viewed, kind, typed, worded),
        submit: { submit: { label: submit }, links: part === 'leidinggevende' ? [] : [cancel] },
      },
    ],
    aside: [],
  };
}

function messagesOf(viewed: ViewedObjection, kind: ObjectionStepKind): readonly MessageParams[] {
  const { part, state, today } = viewed;
  const { late, ownLevel } = objectionPageText;
  if (kind === 'bezwaar-gemaakt' && part === 'medewerker' && isLate(viewed)) {
    return [
      {
        id: 'te-laat',
        tone: 'let',
        heading: late.heading,
        paragraphs: [late.text(state.objectUntil ?? today)],
      },
    ];
  }
  return kind === 'besloten' && viewed.setTheLevel
    ? [{ id: 'zelf', tone: 'info', heading: ownLevel.heading, paragraphs: [ownLevel.text] }]
    : [];
}

const isLate = ({ state, today }: ViewedObjection): boolean =>
  state.objectUntil !== null && today > state.objectUntil;

/** The words of the medewerker about which the talk is or the decision has to be. */
function requestOf({ steps }: ViewedObjection, kind: ObjectionStepKind): FormPage['about'] {
  if (kind !== 'gesprek-gevoerd' && kind !== 'besloten') return null;
  const rows = steps.flatMap(({ step }) => {
    if (kind === 'gesprek-gevoerd') {
      return step.kind === 'gesprek-gevraagd'
        ? [{ key: stepNames[step.kind], values: step.words.split(/\n+/) }]
        : [];
    }
    return step.kind === 'bezwaar-gemaakt' ? rowsOf(step, false) : [];
  });
  return rows.length === 0
    ? null
    : { heading: kind === 'besloten' ? objectionPageText.about : null, summary: { rows } };
}

/** The step cannot be taken: says so, with what was typed, so that nothing is lost. */
function notNowView(viewed: ViewedObjection, typed: TypedStep, over: string, late: boolean): FormPage {
  const { heading, text, kept, nothing } = objectionPageText.notNow;
  const last = viewed.steps.at(-1);
  const rows = Object.entries(typedLabels).flatMap(([name, key]) => {
    const value = (typed.values[name] ?? '').trim();
    return value === '' ? [] : [{ key, values: value.split(/\n+/) }];
  });
  return {
    heading: { over, heading },
    messages: [
      {
        id: 'nu',
        tone: 'info',
        heading:
          last === undefined ? heading : `${stepNames[last.step.kind]}. ${metaOf(last, viewed.names)}.`,
        paragraphs: [text, ...(late ? [nothing] : [])],
        links: [{ href: pageHref(viewed.part, viewed.ruling.id), label: objectionPageText.back.page }],
      },
    ],
    list: [],
    about: rows.length === 0 ? null : { heading: kept, summary: { rows } },
    forms: [],
    aside: [],
  };
}

function fieldsOf(
  viewed: ViewedObjection,
  kind: ObjectionStepKind,
  { values, grounds }: TypedStep,
  worded: WordedFaults,
): readonly FormField[] {
  const { part, state, frame, steps } = viewed;
  const text = stepFields;
  const way = part === 'hr' ? 'papier' : 'app';
  const area = (id: string, label: string, hint?: string): FormField => ({
    partial: 'textarea',
    p: { id, name: id, label, hint, value: values[id] ?? '', limit: longestStepText, error: worded.of(id) },
  });
  const line = (id: string, label: string, hint: string): FormField => ({
    partial: 'field',
    p: { id, name: id, label, hint, value: values[id] ?? '', error: worded.of(id), autocomplete: 'off' },
  });
  const date = (id: string, legend: string, hint: string): FormField => ({
    partial: 'dateField',
    p: {
      id,
      name: id,
      legend,
      hint,
      error: worded.of(id),
      day: values[`${id}-dag`] ?? '',
      month: values[`${id}-maand`] ?? '',
      year: values[`${id}-jaar`] ?? '',
    },
  });
  const radios = (id: string, legend: string, options: Readonly<Record<string, string>>): FormField => ({
    partial: 'radios',
    p: {
      id,
      name: id,
      legend,
      error: worded.of(id),
      options: Object.entries(options).map(([value, label]) => ({
        value,
        label,
        checked: values[id] === value,
      })),
    },
  });
  const verdicts = (id: string, legend: string): FormField =>
    radios(
      id,
      legend,
      Object.fromEntries(objectionVerdicts.map((verdict) => [verdict, text.verdicts[verdict]])),
    );

  switch (kind) {
    case 'gesprek-gevraagd':
    case 'ingetrokken':
      return [area('woorden', text.words[kind])];
    case 'gesprek-gevoerd':
      return [
        date('datum', text.on, text.dateHint),
        radios('uitkomst', text.outcome, text.outcomes),
        area('woorden', text.words[kind]),
      ];
    case 'bezwaar-gemaakt':
      return [
        ...(part === 'hr' ? [date('ontvangen', text.received, text.dateHint)] : []),
        {
          partial: 'checkbox',
          p: {
            id: 'gronden',
            name: 'gronden',
            legend: text.grounds,
            hint: text.groundsHint,
            error: worded.of('gronden'),
            options: objectionGrounds.map((ground) => ({
              value: ground,
              label: text.ground[ground],
              checked: grounds.includes(ground),
            })),
          },
        },
        ...objectionGrounds.map((ground) => area(`reden-${ground}`, text.reason[ground], text.reasonHint)),
        area('wens', text.wish[way]),
        ...(state.objectUntil !== null && (part === 'hr' || isLate(viewed))
          ? [area('telaat', text.late[way], text.lateHint(state.objectUntil))]
          : []),
      ];
    case 'termijn-verlengd':
      return [
        date(
          'tot',
          text.until,
          text.untilHint(state.dueOn ?? viewed.today, frame.rules.phases.besluit.weeks),
        ),
        area('woorden', text.words[kind]),
      ];
    case 'besloten':
      return [
        ...groundsToDecide(steps).map((ground) => verdicts(`oordeel-${ground}`, text.verdict[ground])),
        area('woorden', text.words[kind]),
        line('advies', text.advice, text.adviceHint),
      ];
    case 'extern-gemeld':
      return [line('waar', text.where, text.whereHint), date('datum', text.on, text.dateHint)];
    case 'extern-afgerond':
      return [
        date('datum', text.on, text.dateHint),
        verdicts('oordeel', text.verdict.buiten),
        area('woorden', text.words[kind]),
      ];
  }
}
