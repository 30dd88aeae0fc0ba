import { refuseFaults } from '../../domain/shared/failure';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Ids, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import { openReplacements, replacementFaults, type ReplacementInput } from './replacementInput';

export interface ReplacementDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Lets someone act for a manager for some days; it holds from their next request in those days on. Gives its id; sending
 * exactly the same again gives the one that is there. Refuses as `invalid`: who does not lead, who cannot, days that cannot
 * be, days in which the same person acts already, others who act in these days unless `knowingly`, and what the actor may
 * not arrange about themselves (see `arrangeFault`).
 */
export function makeAddReplacement({ unitOfWork, clock, ids }: ReplacementDeps) {
  return async (actor: Actor, input: ReplacementInput): Promise<string> => {
    authorise(actor, 'replacement.edit');
    const at = clock.now().toISOString();
    const today = dutchDay(at);
    const { forId, byId, from, until } = input;
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const open = openReplacements(await repositories.departments.listReplacements(), today);
      const same = open.find(
        (one) => one.forId === forId && one.byId === byId && one.from === from && one.until === until,
      );
      if (same !== undefined) return same.id;
      refuseFaults(await replacementFaults(repositories, actor, input, open, today));
      const replacement = { id: ids.newId(), forId, byId, from, until };
      await repositories.departments.insertReplacement({ ...replacement, createdAt: at });
      await repositories.audit.append(
        { kind: 'vervanging-gemaakt', replacementId: replacement.id, forId, byId, from, until },
        by(actor, at),
      );
      return replacement.id;
    });
  };
}
