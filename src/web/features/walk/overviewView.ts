import type { Criterion } from '../../../domain/catalog/catalog';
import type { Question } from '../../../domain/grading/walk';
import { walkedAreas } from '../../../domain/grading/areas';
import { canWeigh } from '../../../domain/grading/weighedAnswer';
import { anchorOf } from '../../../presentation/advice/labels';
import { anchorText } from '../../../presentation/organisation/anchorText';
import { chosenStatement } from '../../../presentation/advice/reasons';
import { lightText, overviewText, questionText, walkText } from '../../../presentation/walk/walkMessages';
import { gatesText, areaPageText } from '../../../presentation/walk/walkMessages';
import type { RadiosParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { AnswerFields } from './answerFields';
import { taskChoice, type TaskChoice } from './areaView';
import { conditionParts, type ConditionParts } from './conditionsView';
import { gateRadios } from './gatesView';
import { statementsFirst } from './lightQuestionsView';
import { answerForm, type AnswerFormView, type PageContext } from './pageContext';
import type { PageView } from './pageView';
import { urls } from '../../urls';
import { buttonField } from './readAnswers';

/** The view model of `views/pages/walk/overview.ejs`. */
export interface OverviewView extends AnswerFormView {
  readonly heading: string;
  readonly intro: string;
  readonly jump: { readonly label: string; readonly links: readonly Link[] };
  readonly leadIn: string;
  readonly gates: {
    readonly id: string;
    readonly heading: string;
    readonly questions: readonly RadiosParams[];
  };
  readonly criteria: readonly {
    readonly id: string;
    readonly heading: string;
    readonly weighing: readonly CompactQuestion[];
    readonly plain: readonly CompactPlain[];
  }[];
  readonly areas: readonly {
    readonly id: string;
    readonly heading: string;
    readonly tasks: readonly TaskChoice[];
    readonly reason: CompactReason;
  }[];
  readonly conditions: ConditionParts & { readonly id: string };
}

/** A weighing criterion in a few lines: its statements, then two rows of choices. */
export interface CompactQuestion {
  readonly id: string;
  readonly heading: string;
  readonly error: string | undefined;
  /** What the criterion means at this employer. */
  readonly anchor: string | null;
  readonly statements: readonly { readonly letters: string; readonly rows: readonly string[] }[];
  readonly rows: readonly (readonly {
    readonly value: string;
    readonly label: string;
    readonly checked: boolean;
  }[])[];
  readonly reason: CompactReason;
}

/** A criterion without weight. */
export interface CompactPlain {
  readonly choice: RadiosParams;
  readonly reason: CompactReason;
}

export interface CompactReason {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Finishes the label for screen readers. */
  readonly about: string;
  readonly value: string;
  readonly error: string | undefined;
}

/** Everything on one page, for who knows the questions. */
export function overviewView(context: PageContext): PageView {
  const { file, page } = context;
  const { raster } = file.catalogs;
  const of = (kind: Question['kind'], ids: readonly { readonly id: string }[]) =>
    ids.flatMap(
      ({ id }) => page.fields.find(({ question }) => question.kind === kind && question.id === id) ?? [],
    );
  const criteriaOf = (dimensionId: string, weighing: boolean) =>
    (raster?.criteria ?? [])
      .filter((criterion) => criterion.dimension === dimensionId && canWeigh(criterion) === weighing)
      .flatMap((criterion) => of('criterium', [criterion]).map((fields) => ({ fields, criterion })));
  const criteria = (raster?.dimensions ?? []).map(({ id, name }) => ({
    id: `onderdeel-${id}`,
    heading: name,
    weighing: criteriaOf(id, true).map((one) => compactQuestion(context, one.fields, one.criterion)),
    plain: criteriaOf(id, false).map((one) => compactPlain(context, one.fields, one.criterion)),
  }));
  const shownAreas = walkedAreas(file.catalogs).flatMap((area) =>
    of('gebied', [area]).map((fields) => ({
      id: `onderdeel-${area.id}`,
      heading: area.name,
      tasks: of('taak', area.tasks).map((task, index) => taskChoice(context, task, index + 1)),
      reason: compactReason(context, fields, areaPageText.reason, area.name),
    })),
  );
  const gates = {
    id: 'onderdeel-poort',
    heading: gatesText.title,
    questions: page.fields
      .filter(({ question }) => question.kind === 'poort')
      .map((fields) => compactGate(gateRadios(context, fields))),
  };
  const conditions = { ...conditionParts(context), id: 'onderdeel-omstandigheden' };
  const form = answerForm(context);
  const view: OverviewView = {
    ...form,
    submit: {
      submit: { label: overviewText.save },
      others: [{ label: overviewText.stay, name: buttonField, value: 'hier' }],
      links: [{ href: urls.functie(file.job.id), label: walkText.tasks }],
    },
    heading: overviewText.title,
    intro: raster === null ? overviewText.introAreas : overviewText.intro,
    jump: {
      label: overviewText.jump,
      links: [
        ...(gates.questions.length === 0 ? [] : [gates]),
        ...criteria,
        ...shownAreas,
        { id: conditions.id, heading: conditions.text.heading },
      ].map(({ id, heading }) => ({ href: `#${id}`, label: heading })),
    },
    leadIn: overviewText.leadIn,
    gates,
    criteria,
    areas: shownAreas,
    conditions,
  };
  return { view: 'walk/overview', title: overviewText.title, page: view };
}

/** A gate without its explanations. */
function compactGate(gate: RadiosParams): RadiosParams {
  const options = gate.options.map(({ value, label, checked }) => ({ value, label, checked }));
  return { ...gate, legendSize: 's', hint: undefined, options, small: true, inline: true };
}

function compactQuestion(context: PageContext, fields: AnswerFields, criterion: Criterion): CompactQuestion {
  const { names } = fields;
  const { value } = context.shown(fields);
  const choice = (id: string, label: string) => ({ value: id, label, checked: value === id });
  return {
    id: names.value,
    heading: criterion.question,
    error: context.faults.of(names.value),
    anchor: anchorText(anchorOf(criterion.id, context.file.house.words)),
    statements: criterion.options.map(({ levels, rows }) => ({ letters: levels.join(', '), rows })),
    rows: [
      criterion.options.map(({ id, levels }) => choice(id, levels.join(', '))),
      [
        choice('lichter', overviewText.lighter),
        choice('zwaarder', overviewText.heavier),
        choice('nvt', overviewText.notApplicable),
      ],
    ],
    reason: compactReason(context, fields, overviewText.reason, criterion.shortName),
  };
}

function compactPlain(context: PageContext, fields: AnswerFields, criterion: Criterion): CompactPlain {
  const { names } = fields;
  const { value } = context.shown(fields);
  const choices = [
    ...statementsFirst(criterion).map(({ id }) => [id, chosenStatement(criterion, id).text] as const),
    ['lichter', questionText.lighter] as const,
    ['zwaarder', questionText.heavier] as const,
    ['nvt', questionText.notApplicable] as const,
  ];
  return {
    choice: {
      id: names.value,
      name: names.value,
      legend: criterion.question,
      error: context.faults.of(names.value),
      small: true,
      options: choices.map(([id, label]) => ({ value: id, label, checked: value === id })),
    },
    reason: compactReason(context, fields, lightText.reason, criterion.shortName),
  };
}

function compactReason(
  { shown, faults }: PageContext,
  fields: AnswerFields,
  label: string,
  about: string,
): CompactReason {
  const { names } = fields;
  return {
    id: names.reason,
    name: names.reason,
    label,
    about,
    value: shown(fields).reason,
    error: faults.of(names.reason),
  };
}
