import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { longestReason } from '../../domain/grading/storedAnswer';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn, statusAfterAnswer } from '../../domain/workflow/transitions';
import type { Clock, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { loadJobFile } from './jobFile';

export interface ReopenLevelDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/**
 * Opens the level again, with a reason, so that the answers can be changed. The decision stays on record as withdrawn,
 * and the profile that was written with it stays with it; the next level starts from that profile where it can. Once a profile was signed on
 * the level a new procedure has to begin instead (`wrong-status`).
 */
export function makeReopenLevel({ unitOfWork, library, clock }: ReopenLevelDeps) {
  return async (actor: Actor, jobId: string, givenReason: string): Promise<void> => {
    const reason = givenReason.trim();
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { job, decision, readyForAdvice, acted, allowed } = await loadJobFile(
        repositories,
        library,
        actor,
        'level.reopen',
        jobId,
      );
      authoriseOnJob(actor, 'level.reopen', job, acted);
      if (!allowed.has('level.reopen')) {
        refuse({ code: 'wrong-status', status: job.status, action: 'level.reopen' });
      }
      refuseFaults([
        ...(reason === '' ? [{ field: 'reason', problem: 'leeg' }] : []),
        ...(reason.length > longestReason
          ? [{ field: 'reason', problem: 'te-lang', params: { over: reason.length - longestReason } }]
          : []),
      ]);
      if (decision === null) refuse({ code: 'not-found', what: 'decision' });
      await repositories.decisions.withdraw(decision.id, at, reason);
      const status = followsOn('level.reopen', job.status, statusAfterAnswer(readyForAdvice));
      if (!(await repositories.jobs.update(jobId, job.revision, { status, updatedAt: at }))) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      }
      await repositories.audit.append({ kind: 'niveau-heropend', jobId }, by(actor, at, acted));
    });
  };
}
