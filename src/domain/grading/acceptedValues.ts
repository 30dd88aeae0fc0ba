import { walkedAreas } from './areas';
import type { GradingCatalogs } from './giveAdvice';
import { taskAnswers } from './sheet';
import type { QuestionKind } from './storedAnswer';
import { mainCatalogOf } from './walk';
import { choicesInOrder } from './weighedAnswer';

/** The values that a question accepts, or null when the question does not exist. An empty list: any whole percent, or only a text. */
export function acceptedValues(
  catalogs: GradingCatalogs,
  { kind, questionId }: { readonly kind: QuestionKind; readonly questionId: string },
): readonly string[] | null {
  const main = mainCatalogOf(catalogs);
  switch (kind) {
    case 'poort':
      return main?.gates.find((gate) => gate.id === questionId)?.values.map((value) => value.id) ?? null;
    case 'criterium': {
      const criterion = catalogs.raster?.criteria.find((candidate) => candidate.id === questionId);
      return criterion === undefined ? null : [...choicesInOrder(criterion), 'nvt'];
    }
    case 'taak':
      return walkedAreas(catalogs).some((area) => area.tasks.some((task) => task.id === questionId))
        ? taskAnswers
        : null;
    case 'gebied':
      return walkedAreas(catalogs).some((area) => area.id === questionId) ? [] : null;
    case 'omstandigheid':
      return main?.conditions.some((condition) => condition.id === questionId) === true
        ? ['ja', 'nee']
        : null;
    case 'inspanning':
      return main?.efforts.some((effort) => effort.id === questionId) === true ? ['geen', 'wel'] : null;
    // Chosen on a page of its own (`chooseReference`), never beside other answers.
    case 'voorbeeldfunctie':
      return null;
    case 'tijdsdeel':
      return ['A', 'B', 'C', 'key-accountmanager'].includes(questionId) ? [] : null;
  }
}
