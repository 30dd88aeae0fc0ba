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
    const isNoted = async ({ audit }: Pick<Repositories, 'audit'>): Promise<boolean> =>
      (await audit.listByAccount(actor.accountId, hourOf(at))).some(
        ({ event }) => event.kind === 'toegang-geweigerd' && event.action === action,
      );
    if (await unitOfWork.read(actor.organisationId, isNoted)) return;
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      if (await isNoted(repositories)) return;
      await repositories.audit.append(
        { kind: 'toegang-geweigerd', action },
        { accountId: actor.accountId, at },
      );
    });
  };
}
