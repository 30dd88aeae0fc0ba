import { weighAreas } from '../grading/areas';
import { fitOf, mixOf } from '../grading/fitRoles';
import type { MixPart, ReferenceFit } from '../grading/fitRoles';
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

export interface ReferenceOutcome {
  readonly referenceId: string;
  readonly fit: ReferenceFit;
  readonly roles: readonly RoleOutcome[];
  /** The carried roles, from most to least; equal roles in the order of the profile. */
  readonly mix: readonly MixPart[];
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
