import type { Ruling } from '../../domain/ruling/ruling';
import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { Repositories } from '../ports';
import { loadCopy, type LoadedCopy } from '../signing/loadCopy';

/** A decision with the copy on which it rests, as the one who looks stands to it. */
export interface LoadedRuling extends LoadedCopy {
  readonly ruling: Ruling;
}

/** Loads a decision, or stops as not found when it is unknown or not the actor's: it is theirs as the copy is. */
export async function loadRuling(
  repositories: Repositories,
  actor: Actor,
  action: Action,
  rulingId: string,
): Promise<LoadedRuling> {
  const ruling = (await repositories.rulings.find(rulingId)) ?? refuse({ code: 'not-found', what: 'ruling' });
  return { ...(await loadCopy(repositories, actor, action, ruling.copyId)), ruling };
}
