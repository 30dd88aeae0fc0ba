import type { AreaOutcome } from './advice';

/** How much of the fitting tasks belongs to a role. The parts of all carried roles together are 1. */
export interface MixPart {
  readonly roleId: string;
  readonly part: number;
}

/**
 * `past`: at least one role is carried. `past-niet`: none is, and every role was looked at. `onbepaald`: none is carried
 * yet, and at least one role is still open.
 */
export type ReferenceFit = 'past' | 'past-niet' | 'onbepaald';

type WeighedRole = Pick<AreaOutcome, 'id' | 'share' | 'open' | 'carried'>;

/** Whether a functie fits a reference function, by what the answers say of each of its roles. */
export function fitOf(roles: readonly WeighedRole[]): ReferenceFit {
  if (roles.some((role) => role.carried)) return 'past';
  return roles.some((role) => role.open) ? 'onbepaald' : 'past-niet';
}

/**
 * The carried roles, from most to least; equal roles in the given order. A role with many tasks must not weigh more because
 * its source is longer, so the mix compares the shares of the roles and not the numbers of tasks.
 */
export function mixOf(roles: readonly WeighedRole[]): MixPart[] {
  const carried = roles.filter((role) => role.carried);
  const total = carried.reduce((sum, { share }) => sum + (share ?? 0), 0);
  return carried
    .map(({ id, share }) => ({ roleId: id, part: (share ?? 0) / total }))
    .sort((one, other) => other.part - one.part);
}
