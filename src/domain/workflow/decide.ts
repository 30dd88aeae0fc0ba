import type { Action, Role } from './actions';

/** Who acts: a signed-in person of one organisation. */
export interface Actor {
  readonly accountId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What is acted upon; only what the policy needs to know. */
export interface ActedOn {
  readonly organisationId: string;
}

/** `hidden`: the object is not theirs to know of, and the answer is the same as for an unknown id. */
export type Verdict = 'allowed' | 'refused' | 'hidden';

const rights: Record<Role, readonly Action[]> = {
  beheerder: ['session.end'],
  hr: [
    'job.list',
    'job.create',
    'job.view',
    'job.edit',
    'answer.save',
    'advice.view',
    'advice.request',
    'level.set',
    'level.reopen',
    'profile.view',
    'profile.edit',
    'profile.complete',
    'profile.download',
    'session.end',
  ],
};

/**
 * The one policy: may this actor do this action, on this object when there is one? Used by routes, use cases and
 * views. It does not look at the status of the object: that is the transition table's (`transitions.ts`).
 */
export function decide(actor: Actor, action: Action, object?: ActedOn): Verdict {
  if (object !== undefined && object.organisationId !== actor.organisationId) return 'hidden';
  return actor.roles.some((role) => rights[role].includes(action)) ? 'allowed' : 'refused';
}
