import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, UnitOfWork } from '../ports';
import { authoriseOnJob, jobsActedOn } from '../shared/authorise';
import { by } from '../shared/by';
import { jobFaults, refuseTakenName, trimmed } from './jobInput';
import type { JobInput } from './jobInput';

/** Changes the name, department and number of a job. Refuses a taken name, and a change on an older revision as stale. */
export function makeEditJob({
  unitOfWork,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}) {
  return async (actor: Actor, jobId: string, revision: number, given: JobInput): Promise<void> => {
    const input = trimmed(given);
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authoriseOnJob(actor, 'job.edit', job, (await jobsActedOn(repositories, actor))(job));
      refuseFaults(jobFaults(input));
      const namesake = await repositories.jobs.findByName(input.name);
      if (namesake?.id !== jobId) refuseTakenName(namesake);
      const departmentId = (await repositories.departments.findByName(input.department))?.id ?? null;
      if (!(await repositories.jobs.update(jobId, revision, { ...input, departmentId, updatedAt: at }))) {
        const { name, department, jobNumber } = job;
        refuse({
          code: 'stale',
          what: 'job',
          stored: { name, department, jobNumber },
          storedRevision: job.revision,
        });
      }
      await repositories.audit.append({ kind: 'functie-gewijzigd', jobId }, by(actor, at));
    });
  };
}
