import type { Department } from '../../domain/organisation/chart';
import type { PersonActs } from '../../domain/people/personActs';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, Directory } from '../ports';
import { changePerson, readPerson, type OpenPerson, type PersonDeps } from './openPerson';
import { personFaults, type PersonInput } from './personInput';

/** Someone to change, with the departments to choose from. */
export interface PersonToEdit {
  readonly person: Account;
  readonly departmentId: string | null;
  readonly places: readonly Department[];
  readonly acts: PersonActs;
}

const access = { action: 'account.edit', needed: 'edit' } as const;

/** Someone to change. Refuses as `forbidden` whom the actor may not change (see `personActs`). */
export function makeViewPersonToEdit(deps: PersonDeps) {
  return (actor: Actor, personId: string): Promise<PersonToEdit> =>
    readPerson(deps, actor, personId, access, async ({ repositories, person, acts }) => ({
      person,
      acts,
      departmentId: await repositories.people.placementOf(personId),
      places: await repositories.departments.list(),
    }));
}

/** What a form says about somebody; an e-mail address that is left out stays as it is. */
export type PersonChange = Omit<PersonInput, 'email'> & Partial<Pick<PersonInput, 'email'>>;

/**
 * Changes who somebody is and where they work. With another e-mail address, a link that was given for the old one works no
 * longer; sessions and the password stay. Gives whether such a link was taken away. Refuses as `forbidden` whom or what the
 * actor may not change, as `stale` a change on an older revision, and as `invalid` what `personFaults` finds.
 */
export function makeEditPerson(deps: PersonDeps) {
  return (
    actor: Actor,
    personId: string,
    revision: number,
    change: PersonChange,
  ): Promise<{ readonly linkEnded: boolean }> =>
    changePerson(deps, actor, personId, access, async (open) => {
      const { repositories, person, acts } = open;
      const input = { ...change, email: change.email ?? person.email };
      if (input.email !== person.email && !acts.email) {
        refuse({ code: 'forbidden', action: 'account.edit' });
      }
      refuseFaults(await personFaults(repositories, personId, input));
      const fields = await write(open, revision, input);
      if (fields.length > 0) {
        await repositories.audit.append({ kind: 'account-gewijzigd', accountId: personId, fields }, open.by);
      }
      const moved = input.email.toLowerCase() !== person.email.toLowerCase();
      return { linkEnded: moved && (await endLinks(open.directory, personId, open.by.at)) };
    });
}

/** Stores the change, and gives what changed. */
async function write(
  { repositories: { people }, person }: OpenPerson,
  revision: number,
  { name, email, staffNumber, departmentId }: PersonInput,
): Promise<readonly string[]> {
  const placement = await people.placementOf(person.id);
  if (!(await people.update(person.id, revision, { name, email, staffNumber }))) {
    refuse({ code: 'stale', what: 'person', stored: person, storedRevision: person.revision });
  }
  if (departmentId !== placement) await people.place(person.id, departmentId);
  return [
    ...(person.name === name ? [] : ['naam']),
    ...(person.email === email ? [] : ['e-mailadres']),
    ...(person.staffNumber === staffNumber ? [] : ['personeelsnummer']),
    ...(placement === departmentId ? [] : ['afdeling']),
  ];
}

/** Takes the one-time links of somebody away. True when one of them would have worked at `at`. */
export async function endLinks(
  directory: Pick<Directory, 'links' | 'sso'>,
  personId: string,
  at: string,
): Promise<boolean> {
  const link = await directory.links.remove(personId, at);
  const tieLink = await directory.sso.removeLink(personId, at);
  return link || tieLink;
}
