import { personActs, type PersonActs } from '../../domain/people/personActs';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Action } from '../../domain/workflow/actions';
import { personAsPersonalFile, recordReading } from '../audit/noteReading';
import type { Account, By, Clock, Directory, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';

export interface PersonDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Someone, with everything to look up or change about them in one transaction. */
export interface OpenPerson {
  readonly directory: Directory;
  readonly repositories: Repositories;
  readonly person: Account;
  readonly acts: PersonActs;
  readonly by: By;
}

/**
 * Looks something up about one person; that the actor read about them is written down, unless it is about oneself. `needed`
 * is what the actor has to be able to do with this person. Refuses who is unknown, or was erased, as `not-found`.
 */
export async function readPerson<T>(
  { unitOfWork, clock }: PersonDeps,
  actor: Actor,
  personId: string,
  access: { readonly action: Action; readonly needed?: keyof PersonActs },
  load: (open: OpenPerson) => Promise<T>,
): Promise<T> {
  authorise(actor, access.action);
  const at = clock.now().toISOString();
  const found = await unitOfWork.readDirectory((directory) =>
    unitOfWork.read(actor.organisationId, async (repositories) =>
      load(await open(directory, repositories, actor, personId, access, at)),
    ),
  );
  await recordReading(unitOfWork, actor, personAsPersonalFile(personId), at);
  return found;
}

/** Changes something about one person, in one transaction; refuses as `readPerson` does. */
export async function changePerson<T>(
  { unitOfWork, clock }: PersonDeps,
  actor: Actor,
  personId: string,
  access: { readonly action: Action; readonly needed: keyof PersonActs },
  change: (open: OpenPerson) => Promise<T>,
): Promise<T> {
  authorise(actor, access.action);
  const at = clock.now().toISOString();
  return unitOfWork.writeDirectory(async (directory, repositoriesOf) =>
    change(await open(directory, repositoriesOf(actor.organisationId), actor, personId, access, at)),
  );
}

async function open(
  directory: Directory,
  repositories: Repositories,
  actor: Actor,
  personId: string,
  { action, needed }: { readonly action: Action; readonly needed?: keyof PersonActs },
  at: string,
): Promise<OpenPerson> {
  const person = await knownPerson(repositories, personId);
  const hasPassword = (await directory.passwordHash(personId)) !== null;
  const acts = personActs(actor, { id: person.id, roles: person.roles, hasPassword });
  if (needed !== undefined && !acts[needed]) refuse({ code: 'forbidden', action });
  return { directory, repositories, person, acts, by: by(actor, at) };
}

/** Someone of the own organisation who was not erased; anyone else is unknown. */
async function knownPerson(
  { people, personalData }: Pick<Repositories, 'people' | 'personalData'>,
  personId: string,
): Promise<Account> {
  const person = await people.find(personId);
  if (person === undefined || (await personalData.erasedAt(personId)) !== null) {
    return refuse({ code: 'not-found', what: 'account' });
  }
  return person;
}
