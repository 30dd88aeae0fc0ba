import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { by } from '../shared/by';
import { canHold, jobForHolders } from './viewHolders';

export interface ChangeHolderDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/**
 * Lets someone have a job from now on, or no longer. One person at a time, so that two people who do this at once cannot
 * undo each other's work; doing what is done already changes nothing. Someone who cannot have a job is refused
 * as `invalid`, field `accountId`. Nobody takes themselves away (`own-job`): that would let them decide about it next.
 */
export function makeChangeHolder({ unitOfWork, clock }: ChangeHolderDeps) {
  return async (actor: Actor, jobId: string, accountId: string, holds: boolean): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { holderIds } = await jobForHolders(repositories, actor, jobId);
      if (holderIds.includes(accountId) === holds) return;
      const own = await accountsOf(repositories, actor.accountId);
      if (!holds && own.includes(accountId)) refuse({ code: 'own-job', action: 'job.holders' });
      if (holds) {
        const person = await repositories.people.find(accountId);
        if (person === undefined || !canHold(person)) {
          refuse({ code: 'invalid', faults: [{ field: 'accountId', problem: 'onbekend' }] });
        }
      }
      const others = holderIds.filter((id) => id !== accountId);
      await repositories.jobs.setHolders(jobId, holds ? [...others, accountId] : others, at);
      await repositories.audit.append(
        { kind: 'functiehouder-gewijzigd', jobId, accountId, holds },
        by(actor, at),
      );
    });
  };
}
