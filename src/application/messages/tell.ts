import type { MessageKind } from '../../domain/messages/message';
import { samePerson } from '../../domain/people/duplicates';
import type { Repositories } from '../ports';
import { actorFor } from './actorFor';
import { mayKnowOf } from './mayKnowOf';

/** What to tell, and to whom. */
export interface Told {
  readonly kind: MessageKind;
  /** Accounts; somebody who is in it twice, or with two accounts, is told once. */
  readonly to: readonly string[];
  /** Who acts: they are not told. Null when nobody does. */
  readonly from: string | null;
  readonly jobId: string | null;
  /** What happened, such as the id of a copy; null: the functie itself. The same is told to a person once. */
  readonly aboutId: string | null;
}

type Telling = Pick<
  Repositories,
  'messages' | 'outbox' | 'people' | 'duplicates' | 'departments' | 'jobs' | 'seconds' | 'signing'
>;

/**
 * Leaves a message for people, and a mail in the outbox for those who want one. Call it inside the transaction of the act, after
 * what changes the functie. Left out: who acts, who is not active, and who has nothing to do with the functie.
 */
export async function tell(
  repositories: Telling,
  { kind, to, from, jobId, aboutId }: Told,
  at: string,
): Promise<void> {
  const links = await repositories.duplicates.now();
  const acting = from === null ? [] : samePerson(links, from);
  // The account that stays comes first.
  const ids = new Set(to.flatMap((id) => samePerson(links, id).slice(0, 1)));
  const job = jobId === null ? undefined : await repositories.jobs.find(jobId);
  for (const id of ids) {
    const account = await repositories.people.find(id);
    if (account?.active !== true || acting.includes(id)) continue;
    if (job !== undefined) {
      const actor = await actorFor(repositories, account, at);
      if (!(await mayKnowOf(repositories, actor, job, samePerson(links, id))).knows) continue;
    }
    const message = { accountId: id, kind, jobId, aboutId: aboutId ?? jobId ?? '', at };
    const number = await repositories.messages.add(message);
    if (number === null || !repositories.outbox.open || (await repositories.messages.wantsNoMail(id)))
      continue;
    await repositories.outbox.add({ number, accountId: id, kind }, at);
  }
}
