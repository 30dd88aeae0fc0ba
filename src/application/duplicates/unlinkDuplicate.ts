import { unlinkObstacle, type LinkObstacle } from '../../domain/people/duplicates';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, Repositories, StoredDuplicate } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import { isAboutActor, personToLink } from './duplicateFile';
import type { LinkDeps } from './linkDuplicate';

/** A link with its two accounts, and what keeps the actor from undoing it. */
export interface LinkFile {
  readonly link: StoredDuplicate;
  readonly duplicate: Account;
  readonly kept: Account;
  readonly obstacle: LinkObstacle | null;
}

type Deps = Omit<LinkDeps, 'ids'>;

/** A link to undo. Refuses one that is unknown, or of a person who was erased, as `not-found`. */
export function makeViewLink({ unitOfWork, clock }: Deps) {
  return (actor: Actor, id: string): Promise<LinkFile> => {
    authorise(actor, 'account.link');
    return unitOfWork.read(actor.organisationId, (repositories) =>
      linkFile(repositories, actor, id, clock.now().toISOString()),
    );
  };
}

/**
 * Undoes a link: the accounts are of two people again, and the one that was a duplicate can be used if it could be before.
 * A link that was undone stays so: doing it twice is doing it once. Refuses as `makeViewLink` does, and what
 * `unlinkObstacle` finds (`not-ready`).
 */
export function makeUnlinkDuplicate({ unitOfWork, clock }: Deps) {
  return async (actor: Actor, id: string, reason: string): Promise<void> => {
    authorise(actor, 'account.link');
    const undoer = by(actor, clock.now().toISOString());
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { link, duplicate, obstacle } = await linkFile(repositories, actor, id, undoer.at);
      if (link.undoneAt !== null) return;
      if (obstacle !== null) refuse({ code: 'not-ready', missing: [obstacle] });
      const { duplicates, people, audit } = repositories;
      const { accountId, keptId, wasActive } = link;
      await duplicates.undo(id, undoer.at, reason);
      await audit.append({ kind: 'accounts-losgemaakt', accountId, keptId }, undoer);
      if (!wasActive) return;
      await people.update(accountId, duplicate.revision, { active: true });
      await audit.append({ kind: 'account-geactiveerd', accountId }, undoer);
    });
  };
}

async function linkFile(repositories: Repositories, actor: Actor, id: string, at: string): Promise<LinkFile> {
  const link =
    (await repositories.duplicates.list()).find((one) => one.id === id) ??
    refuse({ code: 'not-found', what: 'duplicate' });
  const own = await accountsOf(repositories, actor.accountId);
  const aboutActor =
    (await isAboutActor(repositories, actor, link.keptId, at)) ||
    (await isAboutActor(repositories, actor, link.accountId, at));
  return {
    link,
    duplicate: await personToLink(repositories, link.accountId),
    kept: await personToLink(repositories, link.keptId),
    obstacle: unlinkObstacle(own, link, aboutActor),
  };
}
