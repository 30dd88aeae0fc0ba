import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import { refuseTakenName } from '../jobs/jobInput';
import type { Clock, Ids, UnitOfWork } from '../ports';
import { authoriseOnJob, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';
import { reasonFaults } from '../signing/refuseToSign';

export interface LifecyclePorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Puts a functie in the archive, with a reason: it is no longer in the lists and nothing can be changed about it; reading goes on. Not while
 * a signature is asked. Refuses a functie that someone else changed since the given revision (`stale`).
 */
export function makeArchiveJob({ unitOfWork, clock, ids }: LifecyclePorts) {
  return async (actor: Actor, jobId: string, revision: number, given: string): Promise<void> => {
    const reason = given.trim();
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authoriseOnJob(actor, 'job.archive', job, acted);
      refuseFaults(reasonFaults(reason));
      const archiving = { id: ids.newId(), jobId, formerStatus: job.status, reason };
      await repositories.lifecycle.insertArchiving({ ...archiving, by: actor.accountId, at });
      const status = followsOn('job.archive', job.status, 'gearchiveerd');
      if (!(await repositories.jobs.update(jobId, revision, { status, updatedAt: at }))) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      }
      await repositories.audit.append(
        { kind: 'functie-gearchiveerd', jobId, formerStatus: job.status },
        by(actor, at, acted),
      );
    });
  };
}

/** Brings a functie back from the archive to the status that it had. Refuses when another functie has its name now. */
export function makeRestoreJob({ unitOfWork, clock }: LifecyclePorts) {
  return async (actor: Actor, jobId: string): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authoriseOnJob(actor, 'job.restore', job, acted);
      refuseTakenName(await repositories.jobs.findByName(job.name));
      const archiving = await repositories.lifecycle.archivingOf(jobId);
      if (archiving === undefined) throw new Error(`functie ${jobId} is in the archive without a reason`);
      const status = followsOn('job.restore', job.status, archiving.formerStatus);
      await repositories.lifecycle.endArchiving(archiving.id, actor.accountId, at);
      if (!(await repositories.jobs.update(jobId, job.revision, { status, updatedAt: at }))) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      }
      await repositories.audit.append({ kind: 'functie-teruggehaald', jobId, status }, by(actor, at, acted));
    });
  };
}

/**
 * Deletes a functie for good, with its answers, levels and profiles; the log stays whole. Refuses (`wrong-status`) once its profile was ever
 * offered for signature: then it can go to the archive.
 */
export function makeDeleteJob({ unitOfWork, clock }: LifecyclePorts) {
  return async (actor: Actor, jobId: string, revision: number): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authoriseOnJob(actor, 'job.delete', job, acted);
      if ((await repositories.signing.offerings(jobId)).length > 0) {
        refuse({ code: 'wrong-status', status: job.status, action: 'job.delete' });
      }
      if (job.revision !== revision) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      }
      await repositories.lifecycle.deleteJob(jobId, actor.accountId, at);
      await repositories.audit.append({ kind: 'functie-verwijderd', jobId }, by(actor, at, acted));
    });
  };
}
