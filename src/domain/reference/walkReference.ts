import { weighAreas } from '../grading/areas';
import type { TaskAnswer } from '../grading/sheet';
import type { ReferenceProfile } from './referenceProfile';

/** What the answers say of one role. */
export interface RoleOutcome {
  readonly id: string;
  readonly answered: number;
  readonly total: number;
  /** (ja + half deels) / answered tasks; null when no task is answered. */
  readonly share: number | null;
  /** Less than half of the tasks is answered. */
  readonly open: boolean;
  /** Not open, and more than half of what is answered belongs to the function. */
  readonly carried: boolean;
}

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

export interface ReferenceOutcome {
  readonly referenceId: string;
  readonly fit: ReferenceFit;
  readonly roles: readonly RoleOutcome[];
  /** The carried roles, from most to least; equal roles in the order of the profile. */
  readonly mix: readonly MixPart[];
}

function fitOf(roles: readonly RoleOutcome[]): ReferenceFit {
  if (roles.some((role) => role.carried)) return 'past';
  return roles.some((role) => role.open) ? 'onbepaald' : 'past-niet';
}

/**
 * A role with many tasks must not weigh more because its source is longer, so the mix compares the shares of the roles and
 * not the numbers of tasks.
 */
function mixOf(roles: readonly RoleOutcome[]): MixPart[] {
  const carried = roles.filter((role) => role.carried);
  const total = carried.reduce((sum, { share }) => sum + (share ?? 0), 0);
  return carried
    .map(({ id, share }) => ({ roleId: id, part: (share ?? 0) / total }))
    .sort((one, other) => other.part - one.part);
}

/**
 * The walk of a reference function: per role and task ja, deels or nee, counted as the result areas of Key accountmanager
 * are (methode section 6). An unanswered task is never "nee". Tasks of another function are ignored.
 */
export function walkReference(
  profile: ReferenceProfile,
  tasks: Readonly<Record<string, TaskAnswer>>,
): ReferenceOutcome {
  const roles = weighAreas(profile.roles, { tasks }).map(
    ({ id, answered, total, share, open, carried }): RoleOutcome => ({
      id,
      answered,
      total,
      share,
      open,
      carried,
    }),
  );
  return { referenceId: profile.id, fit: fitOf(roles), roles, mix: mixOf(roles) };
}
