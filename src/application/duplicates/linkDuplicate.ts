import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { endEmergency } from '../access/emergencyAccess';
import type { Account, By, Clock, Directory, Ids, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import { duplicateFile } from './duplicateFile';

/** Which account is the duplicate and which one stays, the revisions of both that the actor has seen, and why. */
export interface LinkInput {
  readonly duplicateId: string;
  readonly keptId: string;
  readonly duplicateRevision: number;
  readonly keptRevision: number;
  readonly reason: string;
}

export interface LinkDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Says that two accounts are of one person. From now on nobody signs in with the duplicate, and what it has and did counts
 * as that of the account that stays. Nothing under its id is rewritten, and no roles move. Doing it twice is doing it once.
 * Refuses what is unknown (`not-found`), an account that changed meanwhile (`stale`) and what `linkObstacles` finds
 * (`not-ready`).
 */
export function makeLinkDuplicate({ unitOfWork, clock, ids }: LinkDeps) {
  return async (actor: Actor, input: LinkInput): Promise<void> => {
    authorise(actor, 'account.link');
    const { duplicateId, keptId, reason } = input;
    const linker = by(actor, clock.now().toISOString());
    await unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const repositories = repositoriesOf(actor.organisationId);
      const file = await duplicateFile(directory, repositories, actor, input, linker.at);
      const links = await repositories.duplicates.now();
      if (links.some((link) => link.accountId === duplicateId && link.keptId === keptId)) return;
      refuseStale(file.duplicate.account, input.duplicateRevision);
      refuseStale(file.kept.account, input.keptRevision);
      if (file.obstacles.length > 0) refuse({ code: 'not-ready', missing: file.obstacles });
      const { active: wasActive } = file.duplicate.account;
      await stopUsing(directory, repositories, file.duplicate.account, linker);
      const link = { id: ids.newId(), accountId: duplicateId, keptId, reason, wasActive };
      await repositories.duplicates.link({ ...link, linkedAt: linker.at });
      await repositories.audit.append({ kind: 'accounts-gekoppeld', accountId: duplicateId, keptId }, linker);
    });
  };
}

function refuseStale(account: Account, seen: number): void {
  if (account.revision !== seen) {
    refuse({ code: 'stale', what: 'person', stored: account, storedRevision: account.revision });
  }
}

/** Ends the sessions, the one-time links and emergency access, and lets nobody sign in. The password stays, for when it is undone. */
async function stopUsing(
  directory: Directory,
  { people, duplicates, audit }: Pick<Repositories, 'people' | 'duplicates' | 'audit'>,
  account: Account,
  linker: By,
): Promise<void> {
  const { id: accountId, revision, active } = account;
  await duplicates.endLinks(accountId);
  const count = await directory.deleteSessionsOf(accountId);
  if (active) {
    await people.update(accountId, revision, { active: false });
    await audit.append({ kind: 'account-gedeactiveerd', accountId }, linker);
  }
  await endEmergency(directory, { audit }, account, linker);
  if (count > 0) await audit.append({ kind: 'sessies-beeindigd', accountId, count }, linker);
}
