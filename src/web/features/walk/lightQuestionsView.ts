import type { Criterion } from '../../../domain/catalog/catalog';
import { isSpecialChoice } from '../../../domain/grading/sheet';
import { longestReason } from '../../../domain/grading/storedAnswer';
import { refuse } from '../../../domain/shared/failure';
import { chosenStatement } from '../../../presentation/advice/reasons';
import { lightText, questionText } from '../../../presentation/walk/walkMessages';
import type { CheckboxParams, ProgressParams, TextareaParams } from '../../shared/partials';
import type { AnswerFields } from './answerFields';
import { answerForm, type AnswerFormView, type PageContext } from './pageContext';
import type { PageView } from './pageView';
import { walkProgressBar } from './walkParts';

/** The view model of `views/pages/walk/lightQuestions.ejs`. */
export interface LightQuestionsView extends AnswerFormView {
  readonly progress: ProgressParams | null;
  readonly heading: string;
  readonly intro: string;
  readonly questions: readonly LightQuestion[];
}

/** A criterion without weight: its statements as plain radios, everything else behind a line. */
export interface LightQuestion {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly note: string | undefined;
  readonly error: string | undefined;
  readonly options: readonly PlainOption[];
  readonly more: {
    readonly summary: string;
    readonly open: boolean;
    readonly legend: string;
    readonly others: readonly PlainOption[];
    readonly reason: TextareaParams;
  };
  readonly doubt: CheckboxParams;
}

interface PlainOption {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly derived: boolean;
  readonly checked: boolean;
}

/** The criteria whose statement is the same on all levels, and the competencies: none of them can move the level. */
export function lightQuestionsView(context: PageContext): PageView {
  const { file, page } = context;
  const text = page.kind === 'gelijk' ? lightText.equal : lightText.competencies;
  const view: LightQuestionsView = {
    ...answerForm(context),
    progress: page.walkPage === null ? null : walkProgressBar(file, page.walkPage),
    heading: text.heading,
    intro: text.intro,
    questions: page.fields.map((fields) => lightQuestion(context, fields)),
  };
  return { view: 'walk/lightQuestions', title: text.heading, page: view };
}

function lightQuestion({ file, page, shown, faults }: PageContext, fields: AnswerFields): LightQuestion {
  const { question, names } = fields;
  const criterion = file.catalogs.raster?.criteria.find(({ id }) => id === question.id);
  if (criterion === undefined) refuse({ code: 'not-found', what: 'question' });
  const answer = shown(fields);
  const plain = (value: string, label: string, index: number, derived = false): PlainOption => ({
    id: index === 0 ? names.value : `${names.value}-${String(index + 1)}`,
    value,
    label,
    derived,
    checked: answer.value === value,
  });
  const options = statementsFirst(criterion);
  const special = [
    ['lichter', questionText.lighter],
    ['zwaarder', questionText.heavier],
    ['nvt', questionText.notApplicable],
  ] as const;
  const reasonError = faults.of(names.reason);
  return {
    id: names.value,
    name: names.value,
    heading: criterion.question,
    note: page.kind === 'gelijk' ? undefined : criterion.note,
    error: faults.of(names.value),
    options: options.map(({ id, derived }, index) =>
      plain(id, chosenStatement(criterion, id).text, index, derived),
    ),
    more: {
      summary: lightText.otherAnswer,
      open: answer.reason !== '' || isSpecialChoice(answer.value) || reasonError !== undefined,
      legend: lightText.otherLegend,
      others: special.map(([value, label], index) => plain(value, label, options.length + index)),
      reason: {
        id: names.reason,
        name: names.reason,
        label: lightText.reason,
        hint: lightText.reasonHint,
        value: answer.reason,
        rows: 2,
        limit: longestReason,
        error: reasonError,
      },
    },
    doubt: {
      id: names.doubt,
      name: names.doubt,
      legend: questionText.doubtAbout(criterion.shortName),
      legendSize: 'verborgen',
      options: [{ value: 'ja', label: lightText.doubt, checked: answer.doubt }],
      small: true,
    },
  };
}

/** What the source says comes first, so that "needed" stands in the same place everywhere. */
export function statementsFirst({ options }: Criterion): Criterion['options'] {
  return [...options].sort((one, other) => Number(one.derived) - Number(other.derived));
}
