import type { Criterion } from '../../domain/catalog/catalog';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { isSpecialChoice } from '../../domain/grading/sheet';
import type { AnswerRow } from '../../domain/grading/sheetFromAnswers';
import { canWeigh } from '../../domain/grading/weighedAnswer';
import { chosenStatement } from '../advice/reasons';
import { isReferenceId } from '../../domain/reference/parts';
import { capitalise, choiceLabel, outcomeLabel } from '../advice/labels';
import { mainCatalogOf } from '../../domain/grading/walk';
import { areaPageText, conditionsText } from './walkMessages';

type Mark = 'lichter' | 'A' | 'B' | 'C' | 'zwaarder' | 'nvt';

/** The choice of an answer in words; null when nothing was chosen. A weighing criterion also gets its levels. */
export interface DescribedChoice {
  readonly words: string;
  readonly levels: readonly Mark[] | null;
}

/** What was chosen, in the words of the catalog. */
export function describeChoice(
  catalogs: GradingCatalogs,
  { kind, questionId, value }: Pick<AnswerRow, 'kind' | 'questionId' | 'value'>,
): DescribedChoice | null {
  if (value === null) return null;
  const plain = (words: string | undefined): DescribedChoice => ({ words: words ?? value, levels: null });
  switch (kind) {
    case 'criterium': {
      const criterion = catalogs.raster?.criteria.find(({ id }) => id === questionId);
      return criterion === undefined ? plain(undefined) : describeCriterion(criterion, value);
    }
    case 'poort': {
      const gate = mainCatalogOf(catalogs)?.gates.find(({ id }) => id === questionId);
      return plain(gate?.values.find(({ id }) => id === value)?.label);
    }
    case 'taak':
      return plain(wordOf(areaPageText.answers, value));
    case 'omstandigheid':
      return plain(wordOf(conditionsText.answers, value));
    case 'inspanning':
      return plain(wordOf(conditionsText.effortAnswers, value));
    case 'tijdsdeel':
      return plain(`${value} %`);
    case 'voorbeeldfunctie':
      return plain(isReferenceId(value) ? capitalise(outcomeLabel(value)) : undefined);
    case 'gebied':
      return null;
  }
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return words[value];
}

function describeCriterion(criterion: Criterion, choice: string): DescribedChoice {
  if (isSpecialChoice(choice)) {
    return { words: capitalise(choiceLabel(choice)), levels: canWeigh(criterion) ? [choice] : null };
  }
  const option = criterion.options.find(({ id }) => id === choice);
  return {
    words: chosenStatement(criterion, choice).text,
    levels: option === undefined || !canWeigh(criterion) ? null : option.levels,
  };
}
