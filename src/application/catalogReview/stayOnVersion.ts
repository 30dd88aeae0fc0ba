import { coversSteps, versionsMark } from '../../domain/catalogReview/versionSteps';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { loadJobFile } from '../grading/jobFile';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { reasonFaults } from './moveToVersion';
import type { ReviewPorts } from './reviewPorts';
import type { CatalogReview } from './stores';
import { versionsOfNow } from './versionsOfNow';

export interface StayInput {
  /** The versions that were on screen: see `versionsMark`. */
  readonly seen: string;
  readonly reason: string;
}

/**
 * Notes, with a reason, that the versions of now change nothing for a functie: it stays on its own and is not asked about again until there is a newer
 * one. Refuses `stale` when somebody was first or other versions are in force than were on screen, and `invalid`.
 */
export function makeStayOnVersion({ unitOfWork, library, clock, ids }: ReviewPorts) {
  return async (actor: Actor, jobId: string, { seen, reason: given }: StayInput): Promise<CatalogReview> => {
    const reason = given.trim();
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const { job, answers, decision, acted } = await loadJobFile(
        repositories,
        library,
        actor,
        'catalog.stay',
        jobId,
      );
      authoriseOnJob(actor, 'catalog.stay', job, acted);
      const newer = versionsOfNow(library, job, answers, decision?.level ?? null, at.slice(0, 10));
      const earlier = await repositories.catalogReviews.listForJob(jobId);
      const notes = earlier.filter(({ kind }) => kind === 'blijft').map(({ versions }) => versions);
      const isOld = newer === null || versionsMark(newer.steps) !== seen || coversSteps(notes, newer.steps);
      if (isOld) return refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      refuseFaults(reasonFaults(reason, true));
      const review: CatalogReview = {
        id: ids.newId(),
        jobId,
        kind: 'blijft',
        versions: newer.steps,
        reason,
        answers: [],
        by: actor.accountId,
        at,
      };
      await repositories.catalogReviews.insert(review);
      await repositories.audit.append(
        { kind: 'catalogus-blijft', jobId, catalogs: newer.steps },
        by(actor, at, acted),
      );
      return review;
    });
  };
}
