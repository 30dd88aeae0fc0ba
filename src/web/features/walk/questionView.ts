import type { Criterion } from '../../../domain/catalog/catalog';
import { mediaCriterion } from '../../../domain/organisation/settings';
import { anchorOf } from '../../../presentation/advice/labels';
import { anchorCardText, notMediaText } from '../../../presentation/organisation/anchorText';
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
  /** Help, and the reference points outside the raster, which are never levels. */
  readonly cards: readonly CardParams[];
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
      small: true,
    },
    asideLabel: helpText.aside,
    cards: [
      ...notMediaCard(context, criterion, answer.value),
      ...anchorCard(context, criterion),
      helpCard(criterion),
      ...compareCard(criterion),
    ],
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

/** What the words of the criterion mean at this employer. */
function anchorCard({ file }: PageContext, { id }: Criterion): readonly CardParams[] {
  const anchor = anchorOf(id, file.house.words);
  if (anchor === null) return [];
  return [{ id: 'ijkpunt', heading: anchorCardText.heading, paragraphs: [anchor, anchorCardText.about] }];
}

/** Why the question about media is answered already. */
function notMediaCard({ file }: PageContext, { id }: Criterion, value: string): readonly CardParams[] {
  if (id !== mediaCriterion || file.house.notMediaReason === null || value !== 'nvt') return [];
  return [{ id: 'geen-media', heading: notMediaText.heading, paragraphs: notMediaText.paragraphs }];
}

function compareCard({ below, above }: Criterion): readonly CardParams[] {
  const details = [
    ...(below === undefined ? [] : [{ summary: helpText.below, paragraphs: [below.text] }]),
    ...(above === undefined ? [] : [{ summary: helpText.above, paragraphs: [above.text] }]),
  ];
  return details.length === 0
    ? []
    : [{ id: 'vergelijk', heading: helpText.compare, paragraphs: [helpText.compareIntro], details }];
}
