import { objectionState } from '../../domain/objection/objectionState';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Ruling } from '../../domain/ruling/ruling';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { tell } from '../messages/tell';
import { by } from '../shared/by';
import { reasonFaults } from '../signing/refuseToSign';
import { loadRuling } from './loadRuling';
import type { RulingPorts } from './rulingPorts';

/**
 * Withdraws a decision that holds a fault, with a reason (`reden`) that the medewerker reads too; it stays on record. A new one can be given
 * afterwards, with terms that begin anew. A decision that is withdrawn already is refused as `stale`, and
 * one about which an objection is open as `not-ready` (`bezwaar`): that is answered first.
 */
export function makeWithdrawRuling({ unitOfWork, clock }: Pick<RulingPorts, 'unitOfWork' | 'clock'>) {
  return async (actor: Actor, rulingId: string, reason: string): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { ruling, acted, copy } = await loadRuling(repositories, actor, 'ruling.give', rulingId);
      const why = reason.trim();
      refuseFaults(reasonFaults(why));
      const steps = await repositories.objections.steps(ruling.id);
      const rules = (await repositories.rulings.content(ruling.id)).objection;
      const { availableOn } = ruling;
      if (!objectionState({ rules, availableOn }, steps, dutchDay(at)).closed) {
        refuse({ code: 'not-ready', missing: ['bezwaar'] });
      }
      const done = await repositories.rulings.withdraw(ruling.id, actor.accountId, at, why);
      if (!done) refuse({ code: 'stale', what: 'ruling', stored: null, storedRevision: copy.revision });
      await repositories.audit.append(
        {
          kind: 'indelingsbesluit-ingetrokken',
          jobId: ruling.jobId,
          rulingId,
          personId: ruling.holderId,
        },
        by(actor, at, acted),
      );
      await tell(
        repositories,
        {
          kind: 'indelingsbesluit-ingetrokken',
          to: [ruling.holderId],
          from: actor.accountId,
          jobId: ruling.jobId,
          aboutId: ruling.id,
        },
        at,
      );
    });
  };
}

/** The decision that HR is about to withdraw, with the name of the functie and of who withdrew it already (empty: nobody, or not known). */
export function makePreviewWithdrawal({ unitOfWork }: Pick<RulingPorts, 'unitOfWork'>) {
  return (
    actor: Actor,
    rulingId: string,
  ): Promise<{ readonly ruling: Ruling; readonly jobName: string; readonly byName: string }> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const { ruling, job } = await loadRuling(repositories, actor, 'ruling.give', rulingId);
      const by = ruling.withdrawn === null ? undefined : await repositories.people.find(ruling.withdrawn.by);
      return { ruling, jobName: job.name, byName: by?.name ?? '' };
    });
}
