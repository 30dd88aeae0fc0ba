import { refuse, refuseFaults } from '../../domain/shared/failure';
import { isEstablished } from '../../domain/signing/copy';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import { tell } from '../messages/tell';
import { leadersToTell } from '../messages/whomToTell';
import { jobsActedOn, authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { reasonFaults } from './refuseToSign';
import type { SigningPorts } from './signingPorts';

/**
 * Takes an offered profile back, with a reason, until the last act: the profile can be changed again and offered anew. Copies on
 * which everything was done already stay as they are; what was sealed of the others stays as "ingetrokken".
 */
export function makeWithdrawOffering({ unitOfWork, clock }: Pick<SigningPorts, 'unitOfWork' | 'clock'>) {
  return async (actor: Actor, jobId: string, version: number, reason: string): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { jobs, signing, audit } = repositories;
      const job = (await jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authoriseOnJob(actor, 'sign.withdraw', job, acted);
      const why = reason.trim();
      refuseFaults(reasonFaults(why));
      const [offering] = await signing.offerings(jobId);
      if (offering?.version !== version) {
        refuse({ code: 'stale', what: 'offering', stored: null, storedRevision: job.revision });
      }
      await signing.withdrawOffering(offering.id, actor.accountId, at, why);
      const to = [...(await leadersToTell(repositories, job, at))];
      for (const copy of await signing.copies(jobId)) {
        if (copy.offeringId !== offering.id || isEstablished(copy.status)) continue;
        await signing.deletePaperNote(copy.id);
        await signing.follow(copy.id, copy.revision, 'ingetrokken');
        to.push(copy.holderId);
      }
      await jobs.follow(jobId, followsOn('sign.withdraw', job.status, 'profiel-klaar'), at);
      await audit.append({ kind: 'aanbieding-ingetrokken', jobId, version }, by(actor, at, acted));
      await tell(
        repositories,
        { kind: 'aanbieding-ingetrokken', to, from: actor.accountId, jobId, aboutId: offering.id },
        at,
      );
    });
  };
}

/** Begins a new version of a profile that was signed: the signed one stays, and counts until the new one is signed. */
export function makeReviseProfile({ unitOfWork, clock }: Pick<SigningPorts, 'unitOfWork' | 'clock'>) {
  return async (actor: Actor, jobId: string): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authoriseOnJob(actor, 'sign.revise', job, acted);
      await repositories.jobs.follow(jobId, followsOn('sign.revise', job.status, 'niveau-bepaald'), at);
      await repositories.audit.append({ kind: 'nieuwe-versie-begonnen', jobId }, by(actor, at, acted));
    });
  };
}
