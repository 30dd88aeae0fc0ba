import type { Actor } from '../../domain/workflow/actor';
import type { AccessPorts } from './accessPorts';

/** Ends a session: its cookie is worth nothing afterwards, wherever a copy of it may be. */
export function makeSignOut(
  ports: Pick<AccessPorts, 'unitOfWork' | 'clock'>,
): (actor: Actor, secretHash: string) => Promise<void> {
  return (actor, secretHash) =>
    ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await directory.deleteSession(secretHash);
      await repositoriesOf(actor.organisationId).audit.append(
        { kind: 'uitgelogd', accountId: actor.accountId },
        { accountId: actor.accountId, at: ports.clock.now().toISOString() },
      );
    });
}
