import type { RolesCatalog } from '../catalog/rolesCatalog';
import type { Receipt } from '../grading/advice';
import { proposeReference } from './proposeReference';
import type { ReferenceProposal } from './proposeReference';

/** The reference functions that the answers of a grading point to, out of those that can be walked; null when it is not under A. */
export function proposalFor(
  { advice, sheet }: Pick<Receipt, 'advice' | 'sheet'>,
  references: readonly RolesCatalog[],
): ReferenceProposal | null {
  const signed = references.map(({ id, resultAreas, signs }) => ({ id, roles: resultAreas, signs }));
  return proposeReference(advice.outcome, signed, sheet);
}
