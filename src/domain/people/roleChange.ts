import type { Role } from '../workflow/actions';

/** Why the roles of somebody cannot be changed, or their account cannot be stopped, whatever is chosen. */
const obstacles = ['zichzelf', 'laatste-beheerder', 'laatste-noodtoegang'] as const;
export type PersonObstacle = (typeof obstacles)[number];

/** The obstacles among the codes with which a use case refused. */
export function personObstaclesOf(codes: readonly string[]): readonly PersonObstacle[] {
  return obstacles.filter((known) => codes.includes(known));
}

/** Somebody whose rights change. */
export interface RightsHolder {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** How much depends on one person. */
export interface Dependence {
  /** How many other active people are beheerder. */
  readonly otherAdmins: number;
  /** Without this person nobody could get in any more when the identity service does not answer. */
  readonly lastEmergency: boolean;
}

/**
 * Nobody changes their own roles or stops their own account. The last active beheerder stays one, and so does the last
 * with emergency access: otherwise nobody could let anyone in any more. `own` are the accounts of who does it, `keeps` the
 * roles that the person will have.
 */
export function personObstacles(
  person: RightsHolder,
  own: readonly string[],
  keeps: readonly Role[],
  { otherAdmins, lastEmergency }: Dependence,
): readonly PersonObstacle[] {
  const losesAdmin = person.roles.includes('beheerder') && !keeps.includes('beheerder');
  return [
    ...(own.includes(person.id) ? ['zichzelf' as const] : []),
    ...(losesAdmin && otherAdmins === 0 ? ['laatste-beheerder' as const] : []),
    ...(losesAdmin && otherAdmins > 0 && lastEmergency ? ['laatste-noodtoegang' as const] : []),
  ];
}

/** What somebody still does for which a role is needed. */
export interface RoleUse {
  readonly leads: number;
  /** How often they act for another manager, now or later. */
  readonly replaces: number;
  readonly jobs: number;
}

/** The roles that somebody loses while they still need them. */
export function rolesStillNeeded(
  before: readonly Role[],
  after: readonly Role[],
  { leads, replaces, jobs }: RoleUse,
): readonly ('leidinggevende' | 'medewerker')[] {
  const loses = (role: Role): boolean => before.includes(role) && !after.includes(role);
  return [
    ...(loses('leidinggevende') && leads + replaces > 0 ? ['leidinggevende' as const] : []),
    ...(loses('medewerker') && jobs > 0 ? ['medewerker' as const] : []),
  ];
}
