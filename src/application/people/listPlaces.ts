import type { Department } from '../../domain/organisation/chart';
import type { Actor } from '../../domain/workflow/actor';
import type { UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';

/** The departments where somebody can work. */
export function makeListPlaces({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor): Promise<readonly Department[]> => {
    authorise(actor, 'account.edit');
    return unitOfWork.read(actor.organisationId, ({ departments }) => departments.list());
  };
}
