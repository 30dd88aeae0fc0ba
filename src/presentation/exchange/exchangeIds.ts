import type { Receipt } from '../../domain/grading/advice';
import { isReferenceId } from '../../domain/reference/parts';
import type { ReadIndeling } from './readIndeling';

/** The catalog of a receipt as the exchange format names it, and the reference function that is walked beside it. */
export function exchangeIds({
  catalog,
  rolesCatalog,
}: Receipt): Pick<ReadIndeling, 'catalogId' | 'referenceId'> {
  const own = catalog.id === 'key-accountmanager' || isReferenceId(catalog.id);
  const beside = rolesCatalog?.id ?? '';
  return {
    catalogId: own ? catalog.id : 'accountmanager',
    referenceId: isReferenceId(beside) ? beside : null,
  };
}
