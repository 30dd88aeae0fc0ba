import { longestReason } from '../../../domain/grading/storedAnswer';
import { mainCatalogOf } from '../../../domain/grading/walk';
import { spokenName, timeShareName } from '../../../presentation/walk/questionNames';
import { conditionsText } from '../../../presentation/walk/walkMessages';
import type { FieldParams, ProgressParams, RadiosParams, TextareaParams } from '../../shared/partials';
import type { AnswerFields } from './answerFields';
import { answerForm, type AnswerFormView, type PageContext } from './pageContext';
import type { PageView } from './pageView';
import { walkProgressBar } from './walkParts';

/** A question with a text beside it. */
export interface ExplainedQuestion {
  readonly choice: RadiosParams;
  readonly explanation: TextareaParams;
}

/** Conditions, effort and time shares: the parts of `views/pages/walk/conditions.ejs` and of the overview. */
export interface ConditionParts {
  readonly conditions: readonly ExplainedQuestion[];
  readonly efforts: readonly ExplainedQuestion[];
  readonly shares: readonly FieldParams[];
  readonly text: typeof conditionsText;
}

/** The view model of `views/pages/walk/conditions.ejs`. */
export interface ConditionsView extends AnswerFormView, ConditionParts {
  readonly progress: ProgressParams | null;
}

/** The page of working conditions, effort and time shares. Nothing here weighs. */
export function conditionsView(context: PageContext): PageView {
  const { file, page } = context;
  const view: ConditionsView = {
    ...answerForm(context),
    ...conditionParts(context),
    progress: page.walkPage === null ? null : walkProgressBar(file, page.walkPage),
  };
  return { view: 'walk/conditions', title: conditionsText.heading, page: view };
}

export function conditionParts(context: PageContext): ConditionParts {
  const { file, page } = context;
  const of = (kind: AnswerFields['question']['kind']) =>
    page.fields.filter(({ question }) => question.kind === kind);
  const main = mainCatalogOf(file.catalogs);
  return {
    conditions: of('omstandigheid').map((fields) => {
      const condition = main?.conditions.find(({ id }) => id === fields.question.id);
      const words = { question: condition?.question, hint: condition?.hint };
      return explained(context, fields, words, conditionsText.answers, conditionsText.explanation);
    }),
    efforts: of('inspanning').map((fields) => {
      const effort = main?.efforts.find(({ id }) => id === fields.question.id);
      const words = { question: effort?.question, hint: effort?.hint };
      return explained(
        context,
        fields,
        words,
        conditionsText.effortAnswers,
        conditionsText.effortExplanation,
      );
    }),
    shares: of('tijdsdeel').map((fields) => shareField(context, fields)),
    text: conditionsText,
  };
}

function explained(
  { file, shown, faults }: PageContext,
  fields: AnswerFields,
  words: { readonly question: string | undefined; readonly hint: string | undefined },
  answers: Readonly<Record<string, string>>,
  explanation: (about: string) => string,
): ExplainedQuestion {
  const { names, question } = fields;
  const { value, reason } = shown(fields);
  return {
    choice: {
      id: names.value,
      name: names.value,
      legend: words.question ?? question.id,
      hint: words.hint,
      error: faults.of(names.value),
      inline: true,
      options: Object.entries(answers).map(([answer, label]) => ({
        value: answer,
        label,
        checked: value === answer,
      })),
    },
    explanation: {
      id: names.reason,
      name: names.reason,
      label: explanation(spokenName(file.catalogs, question, false)),
      value: reason,
      rows: 2,
      limit: longestReason,
      error: faults.of(names.reason),
    },
  };
}

function shareField({ shown, faults }: PageContext, fields: AnswerFields): FieldParams {
  const { names, question } = fields;
  return {
    id: names.value,
    name: names.value,
    label: timeShareName(question.id),
    value: shown(fields).value,
    inputmode: 'numeric',
    autocomplete: 'off',
    width: 'kort',
    suffix: '%',
    error: faults.of(names.value),
  };
}
