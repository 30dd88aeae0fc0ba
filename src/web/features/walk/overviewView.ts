import type { Question } from '../../../domain/grading/walk';
import { canWeigh } from '../../../domain/grading/weighedAnswer';
import { chosenStatement } from '../../../presentation/advice/reasons';
import { lightText, overviewText, questionText, walkText } from '../../../presentation/walk/walkMessages';
import { gatesText, areaPageText } from '../../../presentation/walk/walkMessages';
import type { RadiosParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { AnswerFields } from './answerFields';
import { taskRadios } from './areaView';
import { conditionParts, type ConditionParts } from './conditionsView';
import { gateRadios } from './gatesView';
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
    readonly questions: readonly CompactQuestion[];
  }[];
  readonly areas: readonly {
    readonly id: string;
    readonly heading: string;
    readonly tasks: readonly RadiosParams[];
    readonly reason: CompactReason;
  }[];
  readonly conditions: ConditionParts & { readonly id: string };
}

/** A criterion in a few lines: its choices and one small text field. */
export interface CompactQuestion {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly error: string | undefined;
  readonly options: readonly {
    readonly id: string;
    readonly value: string;
    /** The level letters; empty for a criterion without weight. */
    readonly letters: string;
    readonly label: string;
    readonly checked: boolean;
  }[];
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
  const { raster, areas } = file.catalogs;
  const of = (kind: Question['kind'], ids: readonly { readonly id: string }[]) =>
    ids.flatMap(
      ({ id }) => page.fields.find(({ question }) => question.kind === kind && question.id === id) ?? [],
    );
  const criteria = (raster?.dimensions ?? []).map((dimension) => ({
    id: `onderdeel-${dimension.id}`,
    heading: dimension.name,
    questions: of(
      'criterium',
      (raster?.criteria ?? []).filter((criterion) => criterion.dimension === dimension.id),
    ).map((fields) => compactQuestion(context, fields)),
  }));
  const shownAreas = (areas?.resultAreas ?? []).flatMap((area) =>
    of('gebied', [area]).map((fields) => ({
      id: `onderdeel-${area.id}`,
      heading: area.name,
      tasks: of('taak', area.tasks).map((task, index) => taskRadios(context, task, index + 1)),
      reason: compactReason(context, fields, areaPageText.reason, area.name),
    })),
  );
  const gates = {
    id: 'onderdeel-poort',
    heading: gatesText.title,
    questions: page.fields
      .filter(({ question }) => question.kind === 'poort')
      .map((fields) => ({ ...gateRadios(context, fields), legendSize: 's' as const })),
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
    intro: overviewText.intro,
    jump: {
      label: overviewText.jump,
      links: [gates, ...criteria, ...shownAreas, { id: conditions.id, heading: conditions.text.heading }].map(
        ({ id, heading }) => ({ href: `#${id}`, label: heading }),
      ),
    },
    leadIn: questionText.leadIn,
    gates,
    criteria,
    areas: shownAreas,
    conditions,
  };
  return { view: 'walk/overview', title: overviewText.title, page: view };
}

function compactQuestion(context: PageContext, fields: AnswerFields): CompactQuestion {
  const { file, shown, faults } = context;
  const { question, names } = fields;
  const criterion = file.catalogs.raster?.criteria.find(({ id }) => id === question.id);
  const { value } = shown(fields);
  const weighs = criterion !== undefined && canWeigh(criterion);
  const choices = [
    ...(criterion?.options ?? []).map(({ id, levels }) => ({
      value: id,
      letters: weighs ? levels.join(', ') : '',
      label: criterion === undefined ? '' : chosenStatement(criterion, id).text,
    })),
    { value: 'lichter', letters: '', label: questionText.lighter },
    { value: 'zwaarder', letters: '', label: questionText.heavier },
    { value: 'nvt', letters: '', label: questionText.notApplicable },
  ];
  return {
    id: names.value,
    name: names.value,
    heading: criterion?.question ?? question.id,
    error: faults.of(names.value),
    options: choices.map((choice, index) => ({
      ...choice,
      id: index === 0 ? names.value : `${names.value}-${String(index + 1)}`,
      checked: value === choice.value,
    })),
    reason: compactReason(
      context,
      fields,
      weighs ? overviewText.reason : lightText.reason,
      criterion?.shortName ?? question.id,
    ),
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
