import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { hourOf } from './hourOf';

export interface NoteRefusalDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/**
 * Writes down that the policy refused someone: one event per account, action and hour. A request that is refused again
 * costs one look on the connection that waits for nobody, and no write.
 */
export function makeNoteRefusal({ unitOfWork, clock }: NoteRefusalDeps) {
  return async (actor: Actor, action: string): Promise<void> => {
    const at = clock.now().toISOString();
    const event = { kind: 'toegang-geweigerd', action } as const;
    const isNoted = ({ audit }: Pick<Repositories, 'audit'>): Promise<boolean> =>
      audit.did(actor.accountId, hourOf(at), event);
    if (await unitOfWork.read(actor.organisationId, isNoted)) return;
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      if (await isNoted(repositories)) return;
      await repositories.audit.append(event, { accountId: actor.accountId, at });
    });
  };
}
