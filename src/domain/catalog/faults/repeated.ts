import { catalogFault } from '../catalogFault';
import type { CatalogFault, CatalogFaultCode, PathStep } from '../catalogFault';

/** The values that occur more than once, each named once. */
export function repeatedIn<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** One fault per value that occurs more than once in a list. */
export function repeatedFaults(
  values: readonly string[],
  path: readonly PathStep[],
  code: CatalogFaultCode = 'id-repeated',
): CatalogFault[] {
  return repeatedIn(values).map((value) => catalogFault(code, path, { id: value }));
}
