import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, Directory, Repositories } from '../ports';
import { authorise } from '../shared/authorise';
import type { AccessPorts } from './accessPorts';

/** What an administrator who changes how somebody gets in, works with; all in one transaction. */
export interface PersonChange {
  readonly directory: Directory;
  readonly audit: Repositories['audit'];
  readonly people: Repositories['people'];
  readonly account: Account;
  readonly at: string;
}

/** Changes how somebody of the own organisation gets in. Administrators do not help themselves here: refused as `forbidden`. */
export function changePerson<T>(
  ports: Pick<AccessPorts, 'unitOfWork' | 'clock'>,
  actor: Actor,
  personId: string,
  work: (change: PersonChange) => Promise<T>,
): Promise<T> {
  authorise(actor, 'account.access');
  return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
    const account = await ownPerson(directory, actor, personId);
    if (personId === actor.accountId) refuse({ code: 'forbidden', action: 'account.access' });
    const { audit, people } = repositoriesOf(actor.organisationId);
    return work({ directory, audit, people, account, at: ports.clock.now().toISOString() });
  });
}

/** A person of the own organisation; anyone else is unknown here. */
export async function ownPerson(directory: Directory, actor: Actor, personId: string): Promise<Account> {
  const account = await directory.findAccount(personId);
  return account?.organisationId === actor.organisationId
    ? account
    : refuse({ code: 'not-found', what: 'account' });
}
