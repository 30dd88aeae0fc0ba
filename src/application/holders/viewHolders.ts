import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import type { Account, Repositories, UnitOfWork } from '../ports';
import { duplicateOf } from '../people/duplicateOf';
import { authorise, jobsActedOn } from '../shared/authorise';

/** Someone who has a job or could have it. */
export type HolderCandidate = Pick<Account, 'id' | 'name' | 'email' | 'staffNumber' | 'active'>;

/** Someone who has the job. */
export interface JobHolder extends HolderCandidate {
  /** Of whom this account is a duplicate; null: of nobody. */
  readonly duplicateOf: string | null;
}

/** Who has a job, and whom a search found beside them. */
export interface HoldersFile {
  readonly job: Job;
  readonly holders: readonly JobHolder[];
  /** People who can have the job and do not, at most `mostFound`. */
  readonly found: readonly HolderCandidate[];
  /** More people fit the search than are in `found`. */
  readonly more: boolean;
}

export const mostFound = 20;

/** Whether someone can have a job: an active person who sees the own profile and signs for it. */
export function canHold({ active, roles }: Pick<Account, 'active' | 'roles'>): boolean {
  return active && roles.includes('medewerker');
}

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
      const { people } = repositories;
      const holders: JobHolder[] = [];
      for (const id of job.holderIds) {
        const holder = await people.find(id);
        const kept = await duplicateOf(repositories, id);
        if (holder !== undefined) holders.push({ ...holder, duplicateOf: kept?.name ?? null });
      }
      const candidates = await findCandidates(repositories, job, search);
      return {
        job,
        holders: holders.sort((one, other) => one.name.localeCompare(other.name, 'nl')),
        found: candidates.slice(0, mostFound),
        more: candidates.length > mostFound,
      };
    });
}

/** Who fit the search and can have the job: one more than are shown, when there are so many. */
async function findCandidates(
  { people }: Pick<Repositories, 'people'>,
  { holderIds }: Job,
  search: string,
): Promise<readonly HolderCandidate[]> {
  if (search.trim() === '') return [];
  const found = await people.search(
    { text: search, role: 'medewerker', active: true },
    { skip: 0, limit: mostFound + holderIds.length + 1 },
  );
  return found.people.filter(({ id }) => !holderIds.includes(id)).slice(0, mostFound + 1);
}
