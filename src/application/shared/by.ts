import type { Actor } from '../../domain/workflow/actor';
import type { ActedOn } from '../../domain/workflow/decide';
import type { By } from '../ports';

/** Who does this and when; with in whose place, when a manager acts for another. HR acts as HR. */
export function by(actor: Actor, at: string, acted?: ActedOn): By {
  const onBehalfOf = actor.roles.includes('hr') ? null : (acted?.job?.ties.onBehalfOf ?? null);
  return { accountId: actor.accountId, at, ...(onBehalfOf === null ? {} : { onBehalfOf }) };
}
