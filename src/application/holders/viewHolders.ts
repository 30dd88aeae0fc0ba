import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import type { Account, Repositories, UnitOfWork } from '../ports';
import { authorise, jobsActedOn } from '../shared/authorise';

/** Someone who has a job or could have it. */
export type HolderCandidate = Pick<Account, 'id' | 'name' | 'email' | 'staffNumber'>;

/** Who has a job, and whom a search found beside them. */
export interface HoldersFile {
  readonly job: Job;
  readonly holders: readonly HolderCandidate[];
  /** Active people who do not have the job, at most `mostFound`. */
  readonly found: readonly HolderCandidate[];
  /** More people fit the search than are in `found`. */
  readonly more: boolean;
}

export const mostFound = 20;

/** The job, when the actor may say who has it. */
export async function jobForHolders(repositories: Repositories, actor: Actor, jobId: string): Promise<Job> {
  const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
  authorise(actor, 'job.holders', (await jobsActedOn(repositories, actor))(job));
  return job;
}

/** Who has a job; every word of `search` has to occur in a name, e-mail address or staff number. Empty finds nobody. */
export function makeViewHolders({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor, jobId: string, search: string): Promise<HoldersFile> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = await jobForHolders(repositories, actor, jobId);
      const people = await repositories.people.list();
      const words = plain(search).split(/\s+/).filter(Boolean);
      const fitting = people.filter(
        ({ id, active, name, email, staffNumber }) =>
          active &&
          !job.holderIds.includes(id) &&
          words.length > 0 &&
          words.every((word) => plain(`${name} ${email} ${staffNumber}`).includes(word)),
      );
      return {
        job,
        holders: people.filter(({ id }) => job.holderIds.includes(id)),
        found: fitting.slice(0, mostFound),
        more: fitting.length > mostFound,
      };
    });
}

/** Capitals and accents do not count. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
