import { roles, type Action, type Role } from './actions';
import { neverAboutOneself, rights, type Condition } from './rights';

/** A role that may do an action, and when. */
export interface Performer {
  readonly role: Role;
  readonly condition: Condition;
  /** Not about the own functie: then somebody else has to. */
  readonly notOwn: boolean;
}

/** Who may do an action on a functie, by the rights. */
export function whoMay(action: Action): readonly Performer[] {
  return roles.flatMap((role) => {
    const condition = rights[role][action];
    if (condition === undefined) return [];
    return [{ role, condition, notOwn: condition === 'all' && neverAboutOneself.includes(action) }];
  });
}
