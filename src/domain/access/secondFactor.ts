import type { Role } from '../workflow/actions';

/**
 * How far someone is with signing in: nothing of the app opens before `volledig`. `tweede-factor`: the code of the
 * second factor is asked. `instellen`: the roles make a second factor obligatory and there is none yet.
 */
export type Stage = 'volledig' | 'tweede-factor' | 'instellen';

/** Roles that see much of others, or decide about them. */
const rolesWithFactor: readonly Role[] = ['beheerder', 'hr', 'leidinggevende'];

/** Whether someone with these roles has to have a second factor. */
export function factorIsObligatory(roles: readonly Role[]): boolean {
  return roles.some((role) => rolesWithFactor.includes(role));
}

/** The stage of a session. Follows from what holds now, so that a new role or a new factor works at the next request. */
export function stageOf(now: {
  readonly roles: readonly Role[];
  readonly hasFactor: boolean;
  readonly factorShown: boolean;
}): Stage {
  if (now.factorShown) return 'volledig';
  if (now.hasFactor) return 'tweede-factor';
  return factorIsObligatory(now.roles) ? 'instellen' : 'volledig';
}
