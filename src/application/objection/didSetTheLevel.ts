import type { Actor } from '../../domain/workflow/actor';
import type { Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import type { LoadedObjection } from './loadObjection';

/** Whether the one who decides set the level too, under any account. It is allowed, and the decision says so. */
export async function didSetTheLevel(
  repositories: Repositories,
  actor: Actor,
  { ruling }: Pick<LoadedObjection, 'ruling'>,
): Promise<boolean> {
  const { decision } = await repositories.signing.content(ruling.copyId);
  const set = (await repositories.decisions.listForJob(ruling.jobId)).find(({ id }) => id === decision.id);
  return set !== undefined && (await accountsOf(repositories, actor.accountId)).includes(set.decidedBy);
}
