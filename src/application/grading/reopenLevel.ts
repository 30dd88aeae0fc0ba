import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/decide';
import { longestReason } from '../../domain/grading/storedAnswer';
import type { Clock, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';

/**
 * Opens the level again, with a reason, so that the answers can be changed. The decision stays on record as withdrawn,
 * and the profile that was written with it stays with it; the next level starts from that profile where it can.
 */
export function makeReopenLevel({
  unitOfWork,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}) {
  return async (actor: Actor, jobId: string, givenReason: string): Promise<void> => {
    const reason = givenReason.trim();
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authoriseOnJob(actor, 'level.reopen', job);
      refuseFaults([
        ...(reason === '' ? [{ field: 'reason', problem: 'leeg' }] : []),
        ...(reason.length > longestReason
          ? [{ field: 'reason', problem: 'te-lang', params: { over: reason.length - longestReason } }]
          : []),
      ]);
      const decision =
        (await repositories.decisions.current(jobId)) ?? refuse({ code: 'not-found', what: 'decision' });
      await repositories.decisions.withdraw(decision.id, at, reason);
      if (
        !(await repositories.jobs.update(jobId, job.revision, { status: 'klaar-voor-advies', updatedAt: at }))
      ) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      }
      await repositories.audit.append({ kind: 'niveau-heropend', jobId }, { accountId: actor.accountId, at });
    });
  };
}
