import type { Criterion } from '../../../domain/catalog/catalog';
import { longestReason } from '../../../domain/grading/storedAnswer';
import { helpText, questionText } from '../../../presentation/walk/walkMessages';
import { refuse } from '../../../domain/shared/failure';
import type {
  CardParams,
  CheckboxParams,
  OtherOption,
  ProgressParams,
  StatementChoiceParams,
  TextareaParams,
} from '../../shared/partials';
import { answerForm, type AnswerFormView, type PageContext } from './pageContext';
import type { PageView } from './pageView';
import { walkProgressBar } from './walkParts';

/** The view model of `views/pages/walk/question.ejs`. */
export interface QuestionView extends AnswerFormView {
  readonly progress: ProgressParams;
  readonly choice: StatementChoiceParams;
  readonly reason: TextareaParams;
  readonly evidence: TextareaParams;
  readonly doubt: CheckboxParams;
  readonly asideLabel: string;
  readonly help: CardParams;
  readonly compare: CompareView | null;
}

/** The reference points outside the raster; never levels. */
export interface CompareView {
  readonly heading: string;
  readonly points: readonly { readonly label: string; readonly text: string }[];
  readonly note: string;
}

/** The page of one weighing criterion. */
export function questionView(context: PageContext): PageView {
  const { file, page, shown, faults } = context;
  const [fields] = page.fields;
  const criterion = file.catalogs.raster?.criteria.find(({ id }) => id === page.walkPage?.subjectId);
  if (fields === undefined || criterion === undefined || page.walkPage === null) {
    refuse({ code: 'not-found', what: 'question' });
  }
  const { names } = fields;
  const answer = shown(fields);
  const progress = walkProgressBar(file, page.walkPage);
  const view: QuestionView = {
    ...answerForm(context),
    progress,
    choice: {
      id: names.value,
      name: names.value,
      question: criterion.question,
      size: 'l',
      hint: questionText.hint,
      leadIn: questionText.leadIn,
      topics: criterion.topics,
      options: criterion.options.map(({ id, levels, rows, derived }) => ({
        value: id,
        levels,
        rows,
        derived,
        checked: answer.value === id,
      })),
      other: {
        heading: questionText.otherHeading(criterion.options.length),
        options: otherOptions(answer.value),
      },
      error: faults.of(names.value),
    },
    reason: {
      id: names.reason,
      name: names.reason,
      label: questionText.reason,
      hint: questionText.reasonHint,
      value: answer.reason,
      limit: longestReason,
      error: faults.of(names.reason),
    },
    evidence: {
      id: names.evidence,
      name: names.evidence,
      label: questionText.evidence,
      hint: questionText.evidenceHint,
      value: answer.evidence,
      rows: 2,
      limit: longestReason,
      error: faults.of(names.evidence),
    },
    doubt: {
      id: names.doubt,
      name: names.doubt,
      legend: questionText.doubtLegend,
      legendSize: 'verborgen',
      options: [{ value: 'ja', label: questionText.doubt, checked: answer.doubt }],
    },
    asideLabel: helpText.aside,
    help: helpCard(criterion),
    compare: compareView(criterion),
  };
  return { view: 'walk/question', title: `${progress.text}: ${criterion.shortName}`, page: view };
}

/** Lighter, heavier and not applicable, as every criterion offers them. */
function otherOptions(value: string): readonly OtherOption[] {
  return [
    { value: 'lichter', mark: 'lichter', label: questionText.lighter, checked: value === 'lichter' },
    { value: 'zwaarder', mark: 'zwaarder', label: questionText.heavier, checked: value === 'zwaarder' },
    { value: 'nvt', mark: 'nvt', label: questionText.notApplicable, checked: value === 'nvt' },
  ];
}

function helpCard(criterion: Criterion): CardParams {
  const derived = criterion.options.some((option) => option.derived);
  return {
    id: 'hulp',
    heading: helpText.heading,
    paragraphs: [
      helpText.aboutTheJob,
      ...(criterion.note === undefined ? [] : [criterion.note]),
      ...(derived ? [helpText.derived] : []),
    ],
    details: [
      ...criterion.terms.map(({ term, explanation }) => ({
        summary: helpText.term(term),
        paragraphs: [explanation],
      })),
      { summary: helpText.evidence, paragraphs: [criterion.evidence] },
    ],
  };
}

function compareView({ below, above }: Criterion): CompareView | null {
  const points = [
    ...(below === undefined ? [] : [{ label: helpText.below, text: below.text }]),
    ...(above === undefined ? [] : [{ label: helpText.above, text: above.text }]),
  ];
  return points.length === 0 ? null : { heading: helpText.compare, points, note: helpText.notALevel };
}
