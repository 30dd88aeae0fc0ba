import type { Account, Repositories } from '../ports';

/** The account of which this one is a duplicate; null when it stands for itself. */
export async function duplicateOf(
  { people, duplicates }: Pick<Repositories, 'people' | 'duplicates'>,
  accountId: string,
): Promise<Account | null> {
  const link = (await duplicates.now()).find((one) => one.accountId === accountId);
  return link === undefined ? null : ((await people.find(link.keptId)) ?? null);
}
