import { samePerson } from '../../domain/people/duplicates';
import type { Repositories } from '../ports';

/** The ids of every account of the person to whom this one belongs, the account that stays first. */
export async function accountsOf(
  { duplicates }: Pick<Repositories, 'duplicates'>,
  accountId: string,
): Promise<readonly string[]> {
  return samePerson(await duplicates.now(), accountId);
}
