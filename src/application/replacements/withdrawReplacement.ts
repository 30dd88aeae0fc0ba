import { replacementPhase } from '../../domain/organisation/replacement';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { decidesAbout } from '../../domain/workflow/arrangeReplacement';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import type { ReplacementDeps } from './addReplacement';

/**
 * Ends a replacement at once, or keeps one from beginning. One that is over already stays as it is, so that doing it twice
 * is doing it once. Refuses an unknown one (`not-found`), and one of the manager of an own functie (`own-job`).
 */
export function makeWithdrawReplacement({ unitOfWork, clock }: Omit<ReplacementDeps, 'ids'>) {
  return async (actor: Actor, id: string): Promise<void> => {
    authorise(actor, 'replacement.edit');
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async ({ departments, jobs, audit }) => {
      const stored =
        (await departments.listReplacements()).find((one) => one.id === id) ??
        refuse({ code: 'not-found', what: 'replacement' });
      if (replacementPhase(stored, dutchDay(at)) === 'past') return;
      const { forId, byId } = stored;
      if (decidesAbout(forId, await jobs.listHeldBy(actor.accountId), await departments.chart())) {
        refuse({ code: 'own-job', action: 'replacement.edit' });
      }
      if (!(await departments.withdrawReplacement(id, at))) return;
      await audit.append({ kind: 'vervanging-ingetrokken', replacementId: id, forId, byId }, by(actor, at));
    });
  };
}
