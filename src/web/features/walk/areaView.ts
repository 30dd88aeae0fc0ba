import { taskAnswers } from '../../../domain/grading/sheet';
import { longestReason } from '../../../domain/grading/storedAnswer';
import { refuse } from '../../../domain/shared/failure';
import { areaText } from '../../../presentation/advice/areaText';
import type { AreaText } from '../../../presentation/advice/explanation';
import { questionName } from '../../../presentation/walk/questionNames';
import { rolePageText } from '../../../presentation/walk/rolePageText';
import { areaPageText } from '../../../presentation/walk/walkMessages';
import type { CardParams, ProgressParams, TextareaParams } from '../../shared/partials';
import type { AnswerFields } from './answerFields';
import { answerForm, type AnswerFormView, type PageContext } from './pageContext';
import { buttonField } from './readAnswers';
import { roleCards } from './roleCards';
import type { PageView } from './pageView';
import type { WalkFile } from './walkFile';
import { walkProgressBar } from './walkParts';
import { roleIn, walkedAreas, weighAreas } from '../../../domain/grading/areas';

/** The view model of `views/pages/walk/area.ejs`. */
export interface AreaView extends AnswerFormView {
  readonly progress: ProgressParams | null;
  readonly over: string;
  readonly heading: string;
  readonly intro: string;
  readonly tasks: readonly TaskChoice[];
  readonly reason: TextareaParams;
  readonly asideLabel: string;
  readonly outcome: CardParams;
  readonly help: CardParams;
  /** What helps with a role of a reference function. */
  readonly cards: readonly CardParams[];
}

/** The page of one result area or role: its tasks, one text for the area, and what the stored answers come to. */
export function areaView(context: PageContext): PageView {
  const { file, page, faults, shown } = context;
  const area = walkedAreas(file.catalogs).find(({ id }) => id === page.walkPage?.subjectId);
  const reasonFields = page.fields.find(({ question }) => question.kind === 'gebied');
  if (area === undefined || reasonFields === undefined || page.walkPage === null) {
    refuse({ code: 'not-found', what: 'question' });
  }
  const { names } = reasonFields;
  const { roles } = file.catalogs;
  const role = roleIn(file.catalogs, area.id);
  const form = answerForm(context);
  const view: AreaView = {
    ...form,
    submit: role
      ? {
          ...form.submit,
          others: [
            { label: rolePageText.restNo, name: buttonField, value: 'rest-nee' },
            ...(form.submit.others ?? []),
          ],
        }
      : form.submit,
    progress: walkProgressBar(file, page.walkPage),
    over: role ? rolePageText.over(roles?.jobTitle ?? '') : areaPageText.over,
    heading: area.name,
    intro: role ? rolePageText.intro(role.text) : areaPageText.intro,
    tasks: page.fields
      .filter(({ question }) => question.kind === 'taak')
      .map((fields, index) => taskChoice(context, fields, index + 1)),
    reason: {
      id: names.reason,
      name: names.reason,
      label: areaPageText.reason,
      hint: role ? rolePageText.reasonHint : areaPageText.reasonHint,
      value: shown(reasonFields).reason,
      limit: longestReason,
      error: faults.of(names.reason),
    },
    asideLabel: role ? rolePageText.help : areaPageText.help,
    outcome: outcomeCard(storedOutcome(file, area.id), role ? rolePageText.outcome : areaPageText.outcome),
    cards: role && roles ? roleCards(roles, role) : [],
    help: {
      id: 'hulp',
      heading: role ? rolePageText.help : areaPageText.help,
      paragraphs: [
        areaPageText.counting,
        ...(role ? [rolePageText.half, rolePageText.title] : [areaPageText.half]),
        ...(area.onlyWhen === undefined ? [] : [areaPageText.conditional]),
      ],
    },
  };
  return { view: 'walk/area', title: area.name, page: view };
}

/** One task with yes, partly and no. */
export interface TaskChoice {
  readonly id: string;
  readonly text: string;
  readonly legend: string;
  readonly error: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly checked: boolean;
  }[];
}

/** The choice for one task; `number` is its place in the area. */
export function taskChoice(
  { file, shown, faults }: PageContext,
  fields: AnswerFields,
  number: number,
): TaskChoice {
  const { question, names } = fields;
  const { value } = shown(fields);
  return {
    id: names.value,
    text: `${String(number)}. ${questionName(file.catalogs, question)}`,
    legend: areaPageText.belongs(number),
    error: faults.of(names.value),
    options: taskAnswers.map((answer) => ({
      value: answer,
      label: areaPageText.answers[answer],
      checked: value === answer,
    })),
  };
}

/** What the stored answers of an area come to, in words; null while no task is answered. */
export function storedOutcome(
  { catalogs, sheet }: Pick<WalkFile, 'catalogs' | 'sheet'>,
  areaId: string,
): AreaText | null {
  const outcome = weighAreas(walkedAreas(catalogs), sheet).find(({ id }) => id === areaId);
  return outcome === undefined || outcome.answered === 0 ? null : areaText(catalogs, outcome);
}

function outcomeCard(outcome: AreaText | null, heading: string): CardParams {
  const paragraphs =
    outcome === null ? [areaPageText.outcomeOpen] : [`${outcome.verdict}.`, outcome.sentence];
  return { id: 'uitkomst', heading, paragraphs };
}
