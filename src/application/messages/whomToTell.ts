import { dutchDay } from '../../domain/shared/dutchDay';
import type { Job } from '../../domain/workflow/job';
import { nearestLeaders } from '../../domain/workflow/ties';
import type { Repositories } from '../ports';

/** The managers who are asked to act for a functie at a moment (ISO 8601): the nearest leaders and who replaces them that day. */
export async function leadersToTell(
  { departments }: Pick<Repositories, 'departments'>,
  job: Pick<Job, 'departmentId' | 'holderIds'>,
  at: string,
): Promise<readonly string[]> {
  const leaders = nearestLeaders(await departments.chart(), job);
  const day = dutchDay(at);
  const replacing = (await departments.listReplacements()).filter(
    ({ forId, from, until, withdrawnAt }) =>
      leaders.includes(forId) && withdrawnAt === null && from <= day && until >= day,
  );
  return [...leaders, ...replacing.map(({ byId }) => byId)];
}

/** Who of HR did something, to tell what came of it; everyone of HR when that person is not there any more. */
export async function doerToTell(
  repositories: Pick<Repositories, 'people'>,
  accountId: string | null,
): Promise<readonly string[]> {
  const doer = accountId === null ? undefined : await repositories.people.find(accountId);
  return doer?.active === true && doer.roles.includes('hr') ? [doer.id] : hrToTell(repositories);
}

/** Everyone with the role HR who is active. */
export async function hrToTell({ people }: Pick<Repositories, 'people'>): Promise<readonly string[]> {
  return (await people.list())
    .filter(({ active, roles }) => active && roles.includes('hr'))
    .map(({ id }) => id);
}
