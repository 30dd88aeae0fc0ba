import { dutchDay } from '../../domain/shared/dutchDay';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, Repositories } from '../ports';

/** Somebody as the policy would see them if they were signed in at a moment (ISO 8601). */
export async function actorFor(
  { departments }: Pick<Repositories, 'departments'>,
  { id, organisationId, name, roles }: Account,
  at: string,
): Promise<Actor> {
  const day = dutchDay(at);
  const standsInFor = (await departments.listReplacements())
    .filter(
      ({ byId, from, until, withdrawnAt }) =>
        byId === id && withdrawnAt === null && from <= day && until >= day,
    )
    .map(({ forId }) => forId);
  return { accountId: id, organisationId, name, roles, standsInFor: [...new Set(standsInFor)] };
}
