import { personObstacles, type PersonObstacle } from '../../domain/people/roleChange';
import type { Role } from '../../domain/workflow/actions';
import { isLastEmergency } from '../access/emergencyAccess';
import type { Account, Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import type { OpenPerson } from './openPerson';

/** What keeps somebody from having only these roles from now on; none at all when the account stops. */
export async function obstaclesOf(
  { directory, repositories: { people, duplicates }, person, by }: OpenPerson,
  keeps: readonly Role[],
): Promise<readonly PersonObstacle[]> {
  return personObstacles(person, await accountsOf({ duplicates }, by.accountId), keeps, {
    otherAdmins: await otherAdmins({ people }, person),
    lastEmergency: await isLastEmergency(directory, people, person),
  });
}

async function otherAdmins(
  { people }: Pick<Repositories, 'people'>,
  { active, roles }: Account,
): Promise<number> {
  const { total } = await people.search({ role: 'beheerder', active: true }, { skip: 0, limit: 0 });
  return active && roles.includes('beheerder') ? total - 1 : total;
}
