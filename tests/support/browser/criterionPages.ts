import { canWeigh } from '../../../src/domain/grading/weighedAnswer';
import { realRaster } from '../grading/realCatalogs';

/** The id of a criterion of the catalog for accountmanagers. */
export type CriterionId = string;

const weighing = realRaster.catalog.criteria.filter(canWeigh);

/** How many criteria have a page of their own. */
export const criterionPageCount = weighing.length;

/** The criterion that asks this question; a page that asks something else is a mistake of the app or the test. */
export function criterionAsking(question: string): CriterionId {
  const criterion = weighing.find((one) => one.question === question);
  if (criterion === undefined) throw new Error(`No weighing criterion asks "${question}"`);
  return criterion.id;
}
