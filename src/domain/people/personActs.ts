import type { Actor } from '../workflow/actor';
import type { Role } from '../workflow/actions';
import { decide } from '../workflow/decide';

/** A person as these rules see them. */
export interface ActedOnPerson {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Somebody chose a password: the account is in use. */
  readonly hasPassword: boolean;
}

/** What the actor may do with one person. */
export interface PersonActs {
  /** Change the name, the staff number and the department. */
  readonly edit: boolean;
  readonly email: boolean;
  readonly roles: boolean;
  /** Stop the account, or let it be used again. */
  readonly stop: boolean;
  readonly access: boolean;
  readonly data: boolean;
  readonly erase: boolean;
  /** Say that this account and another are of one person. */
  readonly link: boolean;
}

/** Whether someone can do no more than any medewerker. */
export function isOnlyWorker(roles: readonly Role[]): boolean {
  return roles.every((role) => role === 'medewerker');
}

/**
 * What the actor may do with a person, in one place for page and use case. HR changes nothing of who can do more than a
 * medewerker. And HR leaves the e-mail address alone once there is a password: whoever reads that mail can choose a new
 * password, and sign in as that person.
 */
export function personActs(actor: Actor, person: ActedOnPerson): PersonActs {
  const may = (action: Parameters<typeof decide>[1]): boolean => decide(actor, action) === 'allowed';
  const all = actor.roles.includes('beheerder');
  const edit = may('account.edit') && (all || isOnlyWorker(person.roles));
  return {
    edit,
    email: edit && (all || !person.hasPassword),
    roles: may('account.roles'),
    stop: edit,
    access: may('account.access'),
    data: may('account.export'),
    erase: may('account.erase'),
    link: may('account.link'),
  };
}
