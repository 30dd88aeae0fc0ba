import { refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, By, Clock, Ids, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import { personFaults, type PersonInput } from './personInput';

export interface AddPersonDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Adds one person, inside a running unit of work: for one form, or for many rows at once. Everyone begins as a medewerker and
 * cannot sign in before an invitation. Refuses as `invalid` what `personFaults` finds, before anything is written. Not
 * looked at: whether the actor may do it.
 */
export async function addPerson(
  repositories: Pick<Repositories, 'people' | 'departments' | 'audit'>,
  owner: Pick<Account, 'id' | 'organisationId'>,
  input: PersonInput,
  adder: By,
): Promise<Account> {
  refuseFaults(await personFaults(repositories, null, input));
  const { name, email, staffNumber, departmentId } = input;
  const account: Account = {
    ...owner,
    name,
    email,
    staffNumber,
    roles: ['medewerker'],
    active: true,
    revision: 1,
  };
  await repositories.people.insert(account);
  if (departmentId !== null) await repositories.people.place(account.id, departmentId);
  await repositories.audit.append(
    { kind: 'account-gemaakt', accountId: account.id, roles: [...account.roles] },
    adder,
  );
  return account;
}

/** Adds a person from a form. Of two of the same form at once, the second is refused: the address is taken. */
export function makeAddPerson({ unitOfWork, clock, ids }: AddPersonDeps) {
  return (actor: Actor, input: PersonInput): Promise<Account> => {
    authorise(actor, 'account.edit');
    const adder = by(actor, clock.now().toISOString());
    const { organisationId } = actor;
    return unitOfWork.write(organisationId, (repositories) =>
      addPerson(repositories, { id: ids.newId(), organisationId }, input, adder),
    );
  };
}
