import { textsOf } from '../../domain/grading/receipt';
import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { longestReason, type AnswerContent } from '../../domain/grading/storedAnswer';
import { isReadyForAdvice, walkPages } from '../../domain/grading/walk';
import { carryOver } from '../../domain/catalogReview/carryOver';
import { canMove, type MoveWay } from '../../domain/catalogReview/moveWay';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn, statusAfterAnswer } from '../../domain/workflow/transitions';
import { loadJobFile, type JobFile } from '../grading/jobFile';
import type { By, Repositories } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { beginProcedureIn } from '../upkeep/beginProcedure';
import { wayOf } from './listReviews';
import type { ReviewPorts } from './reviewPorts';
import type { CatalogReview, MovedAnswer } from './stores';
import { versionsOfNow } from './versionsOfNow';

export interface MoveInput {
  /** Of the functie, as it was on screen. */
  readonly revision: number;
  /** Needed when the level is opened along. */
  readonly reason: string;
  /** Why a new procedure does not wait for the year to pass; looked at only when it did not. */
  readonly overrideReason: string;
}

/** The faults of a reason; `required` when there has to be one. */
export function reasonFaults(reason: string, required: boolean): Fault[] {
  const over = reason.length - longestReason;
  return [
    ...(required && reason === '' ? [{ field: 'reason', problem: 'leeg' }] : []),
    ...(over > 0 ? [{ field: 'reason', problem: 'te-lang', params: { over } }] : []),
  ];
}

/**
 * Lets a functie go over to the versions of the catalogs that are in force today, with its answers carried over. A level that was set is opened
 * along; one on which a profile was signed by a new procedure (`beginProcedureIn`). What was decided, signed and frozen stays as it was. Refuses
 * `stale` when the functie changed since the revision, `wrong-status` while something else has to be over first or there is nothing newer, and `invalid`.
 */
export function makeMoveToVersion(ports: ReviewPorts) {
  return async (actor: Actor, jobId: string, given: MoveInput): Promise<CatalogReview> => {
    const at = ports.clock.now().toISOString();
    return ports.unitOfWork.write(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, ports.library, actor, 'catalog.move', jobId);
      const { job, answers, acted } = file;
      if (job.revision !== given.revision) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: job.revision });
      }
      authoriseOnJob(actor, 'catalog.move', job, acted);
      const day = at.slice(0, 10);
      const newer = versionsOfNow(ports.library, job, answers, file.decision?.level ?? null, day);
      const way = await wayOf(repositories, job);
      if (newer === null || !canMove(way)) {
        return refuse({ code: 'wrong-status', status: job.status, action: 'catalog.move' });
      }
      const input = { ...given, reason: given.reason.trim() };
      const who = by(actor, at, acted);
      await openLevel(repositories, ports, actor, file, way, input, who);

      const to = textsOf(newer.to);
      const { answers: carried, list } = carryOver(textsOf(newer.from), to, answers);
      for (const [index, answer] of carried.entries()) {
        if (answer.value === answers[index]?.value) continue;
        const { kind, questionId, revision } = answer;
        if ((await repositories.answers.save(jobId, kind, questionId, revision, answer, who)) === null) {
          refuse({ code: 'stale', what: 'answer', stored: null, storedRevision: revision });
        }
      }
      const { gates } = sheetFromAnswers(to, carried);
      const ready = isReadyForAdvice(walkPages(to, gates), gates, carried);
      const main = newer.to.raster ?? newer.to.areas ?? newer.to.roles;
      if (!main) throw new Error('a grading needs a catalog');
      const now = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const written = await repositories.jobs.update(jobId, now.revision, {
        catalogVersion: main.catalog.version,
        catalogSha256: main.sha256,
        sideCatalogsOn: day,
        status: followsOn('catalog.move', job.status, statusAfterAnswer(ready)),
        updatedAt: at,
      });
      if (!written) refuse({ code: 'stale', what: 'job', stored: null, storedRevision: now.revision });

      const moved = list.flatMap(({ kind, questionId, fate, before }): MovedAnswer[] =>
        fate === 'gelijk' ? [] : [{ kind, questionId, fate, before: before && contentOf(before) }],
      );
      const review: CatalogReview = {
        id: ports.ids.newId(),
        jobId,
        kind: 'overgegaan',
        versions: newer.steps,
        reason: input.reason,
        answers: moved,
        by: actor.accountId,
        at,
      };
      await repositories.catalogReviews.insert(review);
      await repositories.audit.append(
        {
          kind: 'catalogus-overgegaan',
          jobId,
          catalogs: newer.steps,
          emptied: moved.filter(({ fate }) => fate === 'keuze-weg' || fate === 'vraag-weg').length,
        },
        who,
      );
      return review;
    });
  };
}

function contentOf({ value, reason, evidence, doubt }: AnswerContent): AnswerContent {
  return { value, reason, evidence, doubt };
}

/** Opens the level when one was set: by itself, or by a new procedure. */
async function openLevel(
  repositories: Repositories,
  ports: ReviewPorts,
  actor: Actor,
  { job, decision, acted }: JobFile,
  way: MoveWay,
  { reason, overrideReason }: MoveInput,
  who: By,
): Promise<void> {
  if (way === 'opnieuw') {
    const given = { jobId: job.id, occasion: 'catalogus' as const, reason, overrideReason };
    await beginProcedureIn(repositories, ports, actor, given, who.at);
    return;
  }
  refuseFaults(reasonFaults(reason, way === 'heropenen'));
  if (way === 'direct') return;
  authoriseOnJob(actor, 'level.reopen', job, acted);
  if (decision === null) refuse({ code: 'not-found', what: 'decision' });
  await repositories.decisions.withdraw(decision.id, who.at, reason);
  await repositories.audit.append({ kind: 'niveau-heropend', jobId: job.id }, who);
}
