import { gatesText } from '../../../presentation/walk/walkMessages';
import { mainCatalogOf } from '../../../domain/grading/walk';
import type { ProgressParams, RadiosParams } from '../../shared/partials';
import type { AnswerFields } from './answerFields';
import { answerForm, type AnswerFormView, type PageContext } from './pageContext';
import type { PageView } from './pageView';
import { walkProgressBar } from './walkParts';

/** The view model of `views/pages/walk/gates.ejs`. */
export interface GatesView extends AnswerFormView {
  readonly progress: ProgressParams | null;
  readonly heading: string;
  readonly intro: readonly string[];
  readonly gates: readonly RadiosParams[];
}

/** The three questions that come before all others. */
export function gatesView(context: PageContext): PageView {
  const { file, page } = context;
  const view: GatesView = {
    ...answerForm(context),
    progress: page.walkPage === null ? null : walkProgressBar(file, page.walkPage),
    heading: gatesText.title,
    intro: [gatesText.intro, gatesText.order],
    gates: page.fields.map((fields) => gateRadios(context, fields)),
  };
  return { view: 'walk/gates', title: gatesText.title, page: view };
}

/** One gate with its explanation. */
export function gateRadios({ file, shown, faults }: PageContext, fields: AnswerFields): RadiosParams {
  const { question, names } = fields;
  const { value } = shown(fields);
  const gate = mainCatalogOf(file.catalogs)?.gates.find(({ id }) => id === question.id);
  return {
    id: names.value,
    name: names.value,
    legend: gate?.question ?? question.id,
    legendSize: 'm',
    hint: gate?.hint,
    error: faults.of(names.value),
    options: (gate?.values ?? []).map(({ id, label, hint }) => ({
      value: id,
      label,
      hint,
      checked: value === id,
    })),
  };
}
