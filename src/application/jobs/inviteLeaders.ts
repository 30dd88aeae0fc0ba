import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, UnitOfWork } from '../ports';
import { tell } from '../messages/tell';
import { leadersToTell } from '../messages/whomToTell';
import { authoriseOnJob, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';

export interface InviteLeadersDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/**
 * Asks the managers of a job's department to answer its questions too, or stops asking. What they answered stays.
 * Doing what is done already changes nothing. Refuses a job that someone else changed since the given revision (`stale`).
 */
export function makeInviteLeaders({ unitOfWork, clock }: InviteLeadersDeps) {
  return async (actor: Actor, jobId: string, revision: number, asked: boolean): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authoriseOnJob(actor, 'job.invite', job, acted);
      if (job.leadersAnswer === asked) return;
      if (!(await repositories.jobs.update(jobId, revision, { leadersAnswer: asked, updatedAt: at }))) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      }
      await repositories.audit.append(
        { kind: 'leidinggevenden-gevraagd', jobId, asked },
        by(actor, at, acted),
      );
      if (!asked) return;
      const to = await leadersToTell(repositories, job, at);
      const aboutId = `${jobId}.${job.revision + 1}`;
      await tell(
        repositories,
        { kind: 'vragen-beantwoorden', to, from: actor.accountId, jobId, aboutId },
        at,
      );
    });
  };
}
