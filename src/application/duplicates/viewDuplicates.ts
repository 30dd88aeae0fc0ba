import type { Actor } from '../../domain/workflow/actor';
import { personAsPersonalFile, recordReading } from '../audit/noteReading';
import type { Account, Clock, FoundPerson, StoredDuplicate, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise } from '../shared/authorise';
import { duplicateFile, personToLink, type DuplicateFile } from './duplicateFile';

/** A link with the names and addresses of now. */
export interface ListedDuplicate extends StoredDuplicate {
  readonly duplicate: Pick<Account, 'id' | 'name' | 'email'>;
  readonly kept: Pick<Account, 'id' | 'name' | 'email'>;
  /** The person was erased: nothing about the link can change any more. */
  readonly isErased: boolean;
}

/** Whom a search finds, to choose one of two accounts from. */
export interface AccountSearch {
  /** The duplicate, once it was chosen. */
  readonly duplicate: Account | null;
  /** The words that were looked for. */
  readonly text: string;
  /** At most `mostFound`, without the accounts of the person who was chosen already. */
  readonly found: readonly FoundPerson[];
  readonly more: boolean;
}

export const mostFound = 20;

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** All links, also those that were undone; the last to be made first. */
export function makeListDuplicates({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor): Promise<readonly ListedDuplicate[]> => {
    authorise(actor, 'account.link');
    return unitOfWork.read(actor.organisationId, async ({ duplicates, people, personalData }) => {
      const account = async (id: string): Promise<ListedDuplicate['kept']> =>
        (await people.find(id)) ?? { id, name: '', email: '' };
      return Promise.all(
        (await duplicates.list()).map(async (link) => ({
          ...link,
          duplicate: await account(link.accountId),
          kept: await account(link.keptId),
          isErased: (await personalData.erasedAt(link.accountId)) !== null,
        })),
      );
    });
  };
}

/**
 * Finds accounts by name, e-mail address or staff number. When the duplicate was chosen and no words are given, it looks for
 * the name of that person.
 */
export function makeSearchAccounts({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor, words: string | null, duplicateId: string | null): Promise<AccountSearch> => {
    authorise(actor, 'account.link');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const duplicate = duplicateId === null ? null : await personToLink(repositories, duplicateId);
      const same = duplicate === null ? [] : await accountsOf(repositories, duplicate.id);
      const text = words ?? duplicate?.name ?? '';
      if (text === '') return { duplicate, text, found: [], more: false };
      const limit = mostFound + same.length + 1;
      const { people } = await repositories.people.search({ text }, { skip: 0, limit });
      const found = people.filter(({ id }) => !same.includes(id));
      return { duplicate, text, found: found.slice(0, mostFound), more: found.length > mostFound };
    });
  };
}

/** Two accounts beside each other. That the actor read about both is written down. */
export function makeCompareAccounts({ unitOfWork, clock }: Deps) {
  return async (actor: Actor, duplicateId: string, keptId: string): Promise<DuplicateFile> => {
    authorise(actor, 'account.link');
    const at = clock.now().toISOString();
    const file = await unitOfWork.readDirectory((directory) =>
      unitOfWork.read(actor.organisationId, (repositories) =>
        duplicateFile(directory, repositories, actor, { duplicateId, keptId }, at),
      ),
    );
    for (const id of new Set([duplicateId, keptId])) {
      await recordReading(unitOfWork, actor, personAsPersonalFile(id), at);
    }
    return file;
  };
}
