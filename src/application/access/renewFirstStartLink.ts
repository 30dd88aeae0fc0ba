import type { AccessPorts } from './accessPorts';
import { firstStartMs, later } from './limits';

/**
 * The secret of a new first-start link, while there is no account yet; otherwise undefined. An earlier link stops
 * working. The secret is for the console of the server only: what is stored is its hash.
 */
export function makeRenewFirstStartLink(
  ports: Pick<AccessPorts, 'unitOfWork' | 'clock' | 'ids' | 'digests'>,
): () => Promise<string | undefined> {
  return () =>
    ports.unitOfWork.writeDirectory(async (directory) => {
      if ((await directory.countAccounts()) > 0) return undefined;
      const secret = ports.ids.newSecret();
      await directory.setFirstStartLink(ports.digests.sha256(secret), later(ports.clock.now(), firstStartMs));
      return secret;
    });
}
