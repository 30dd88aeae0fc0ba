import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import { isReadyForAdvice, walkPages } from '../../domain/grading/walk';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import { mediaCriterion } from '../../domain/organisation/settings';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { statusAfterAnswer } from '../../domain/workflow/transitions';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { houseRulesOf } from '../grading/houseRules';
import { textsOf } from '../../domain/grading/receipt';
import { carryOver } from '../../domain/catalogReview/carryOver';
import { catalogsForJob } from '../grading/catalogsForJob';
import type { By, Clock, Ids, Repositories, UnitOfWork } from '../ports';
import { authorise, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';
import { jobFaults, refuseTakenName, trimmed } from './jobInput';
import type { JobInput } from './jobInput';

export interface CreateJobInput extends JobInput {
  readonly catalogId: string;
  /** The job whose answers the new one starts with, or null. */
  readonly copyFrom: string | null;
}

export interface CreateJobDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** An answer that the catalog of today does not have any more comes along without its choice. */
async function copyAnswers(
  repositories: Repositories,
  library: CatalogLibrary,
  from: Job,
  job: Job,
  maker: By,
): Promise<void> {
  const answers = await repositories.answers.listForJob(from.id);
  const old = textsOf(catalogsForJob(library, from, answers));
  const today = textsOf(catalogsForJob(library, job, answers));
  for (const answer of carryOver(old, today, answers).answers) {
    await repositories.answers.save(job.id, answer.kind, answer.questionId, 0, answer, maker);
  }
}

/** Answers the criterion about media where the employer is no media company. An answer that is there already stays. */
async function answerMedia(repositories: Repositories, catalogs: GradingCatalogs, job: Job, maker: By) {
  const reason = (await houseRulesOf(repositories)).notMediaReason;
  if (reason === null || catalogs.raster?.criteria.some(({ id }) => id === mediaCriterion) !== true) return;
  const answer = { value: 'nvt', reason, evidence: '', doubt: false };
  await repositories.answers.save(job.id, 'criterium', mediaCriterion, 0, answer, maker);
}

/**
 * Makes a job, graded with the catalog version that is in force today. A copy takes over the catalog and all answers
 * of the other job, not its level or profile. What the employer answered for all functies is answered already. Refuses an empty or taken name, an unknown catalog, and a copy of a job
 * that the actor may not see.
 */
export function makeCreateJob({ unitOfWork, library, clock, ids }: CreateJobDeps) {
  return async (actor: Actor, given: CreateJobInput): Promise<Job> => {
    authorise(actor, 'job.create');
    const input = { ...given, ...trimmed(given) };
    refuseFaults(jobFaults(input));
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const original = input.copyFrom === null ? null : await repositories.jobs.find(input.copyFrom);
      if (original === undefined) refuse({ code: 'not-found', what: 'job' });
      if (original !== null) {
        authorise(actor, 'job.view', (await jobsActedOn(repositories, actor))(original));
      }
      const bound = library.current(original?.catalogId ?? input.catalogId, at.slice(0, 10));
      if (bound === undefined)
        refuse({ code: 'invalid', faults: [{ field: 'catalogId', problem: 'geen-keuze' }] });
      refuseTakenName(await repositories.jobs.findByName(input.name));
      const job: Job = {
        id: ids.newId(),
        organisationId: actor.organisationId,
        name: input.name,
        department: input.department,
        departmentId: (await repositories.departments.findByName(input.department))?.id ?? null,
        jobNumber: input.jobNumber,
        catalogId: bound.catalog.id,
        catalogVersion: bound.catalog.version,
        catalogSha256: bound.sha256,
        sideCatalogsOn: at.slice(0, 10),
        status: 'concept',
        revision: 1,
        copiedFrom: original?.id ?? null,
        leadersAnswer: false,
        holderIds: [],
        createdBy: actor.accountId,
        createdAt: at,
        updatedAt: at,
      };
      await repositories.jobs.insert(job);
      await repositories.audit.append(
        {
          kind: 'functie-gemaakt',
          jobId: job.id,
          catalogId: job.catalogId,
          catalogVersion: job.catalogVersion,
          copiedFrom: job.copiedFrom,
        },
        by(actor, at),
      );
      if (original !== null) await copyAnswers(repositories, library, original, job, by(actor, at));
      const copied = await repositories.answers.listForJob(job.id);
      const catalogs = textsOf(catalogsForJob(library, job, copied));
      await answerMedia(repositories, catalogs, job, by(actor, at));
      if (original === null) return job;
      const answers = await repositories.answers.listForJob(job.id);
      const { gates } = sheetFromAnswers(catalogs, answers);
      const status = statusAfterAnswer(isReadyForAdvice(walkPages(catalogs, gates), gates, answers));
      await repositories.jobs.follow(job.id, status, at);
      return (await repositories.jobs.find(job.id)) ?? job;
    });
  };
}
