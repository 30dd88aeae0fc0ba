import type { Actor } from '../../domain/workflow/actor';
import { authorise } from '../shared/authorise';
import type { PeopleFileDeps } from './peopleFileUseCases';
import type { PeopleProposal, PersonRow, RowFault } from './personRows';
import { planRows, readPeople } from './planRows';

/** How long a proposal can be confirmed. */
const validMs = 60 * 60 * 1000;

/**
 * Keeps what a file would do, to be looked at and confirmed within an hour; an earlier proposal of the same person goes. With
 * any fault nothing is kept. Gives the faults.
 */
export function makeProposePeople({ unitOfWork, clock, ids }: PeopleFileDeps) {
  return (actor: Actor, rows: readonly PersonRow[]): Promise<readonly RowFault[]> => {
    authorise(actor, 'account.edit');
    const now = clock.now();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const { peopleProposals } = repositories;
      await peopleProposals.deleteExpired(now.toISOString());
      await peopleProposals.delete(actor.accountId);
      const { plans, faults } = planRows(actor, rows, await readPeople(repositories));
      if (faults.length === 0) {
        const expiresAt = new Date(now.getTime() + validMs).toISOString();
        await peopleProposals.insert(actor.accountId, { id: ids.newId(), rows, plans }, expiresAt);
      }
      return faults;
    });
  };
}

/** The proposal of the actor that can be confirmed now; undefined when there is none. */
export function makeViewProposal({ unitOfWork, clock }: PeopleFileDeps) {
  return (actor: Actor): Promise<PeopleProposal | undefined> => {
    authorise(actor, 'account.edit');
    const at = clock.now().toISOString();
    return unitOfWork.read(actor.organisationId, ({ peopleProposals }) =>
      peopleProposals.find(actor.accountId, at),
    );
  };
}
